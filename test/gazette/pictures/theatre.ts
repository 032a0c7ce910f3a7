// Opening night at the little theatre: the curtain parts, one actor stands in the light.
import { clamp, grain, slope } from './burin/chance.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { type Pose, person } from './burin/figure.ts';
import {
  apart,
  cut,
  draw,
  fill,
  halo,
  ink,
  minium,
  type Picture,
  paper,
  plate,
} from './burin/plate.ts';
import { standing } from './burin/poses.ts';
import { between, columns, rows } from './burin/rulings.ts';
import {
  blob,
  curve,
  disc,
  inside,
  type Line,
  type Outline,
  type Point,
  pts,
  rect,
} from './burin/shape.ts';

const BOARDS = 690;

/** The inner edge of the curtain on the left; the right one mirrors it. */
const edge: Line = curve(pts('592,120 586,240 560,360 500,470 400,560 372,600 396,640 404,694'), 8);
const mirror = (line: Line): Line => line.map(([x, y]): Point => [1600 - x, y]);

function svg(): string {
  return plate(
    1600,
    1000,
    [
      backdrop(),
      boards(),
      light(),
      actor(),
      curtain(false),
      curtain(true),
      valance(),
      frame(),
      house(),
    ],
    ink,
  );
}

/** The painted cloth at the back: a sea of straight lines and a moon. */
function backdrop(): string {
  const beam = (x: number, y: number): number =>
    slope(1, 0.55, Math.abs(x - 800 + (BOARDS - y) * 0.22) / (40 + Math.max(0, y - 60) * 0.3));
  const tone: Tone = (x, y) =>
    clamp(
      0.1 + 0.3 * slope(200, 690, y) * (0.8 + 0.4 * grain(3, x / 200, y / 20)) + 0.5 * beam(x, y),
    );
  return cut(
    engrave(
      rows([360, 60, 1240, BOARDS], 8.5, (x, y) => 3 * grain(4, x / 160, y / 50)),
      tone,
    ),
    paper,
  );
}

function boards(): string {
  const floor: Outline = pts('330,690 1270,690 1480,826 120,826');
  const tone: Tone = (x, y) => {
    const pool = slope(1.05, 0.6, Math.hypot((x - 800) / 320, (y - 742) / 58));
    return clamp(0.34 + 0.6 * pool);
  };
  return (
    fill(ink, floor) +
    cut(engrave(between(pts('330,690 120,826'), pts('1270,690 1480,826'), 62, 12), tone), paper)
  );
}

const light = (): string =>
  cut(
    engrave(
      rows([540, 700, 1060, 790], 6),
      (x, y) => 0.9 * slope(1, 0.7, Math.hypot((x - 800) / 250, (y - 742) / 42)),
    ),
    paper,
  );

const declaiming: Pose = {
  ...standing,
  arms: [pts('0.12,0.78 0.24,0.88'), pts('-0.09,0.66 -0.17,0.6')],
  legs: [pts('0.06,0.26 0.1,0'), pts('-0.05,0.26 -0.1,0')],
  dress: pts('-0.09,0.8 0.09,0.8 0.1,0.55 0.17,0.32 0.02,0.36 -0.2,0.24 -0.12,0.56'),
};

function actor(): string {
  const body = person(790, 752, 330, declaiming);
  const plume = blob(pts('776,452 752,428 716,424 692,446 724,444 748,456 770,468'), 5);
  const shadow = disc(770, 756, 120, 15);
  return (
    fill(ink, shadow) +
    apart(8, ink, ...body, plume) +
    cut(
      engrave(columns([700, 430, 900, 700], 7), (x) => 0.5 * slope(800, 860, x), inside(...body)),
      paper,
    )
  );
}

/** Half of the curtain: heavy folds that gather towards the tie. */
function curtain(right: boolean): string {
  const flip = (line: Line): Line => (right ? mirror(line) : line);
  const outer: Line = curve(pts('60,120 64,300 70,500 76,694'), 8);
  const cloth: Outline = flip([...outer, ...[...edge].reverse()]);
  const folds = between(outer, edge, 52, 60);
  const bent = {
    ...folds,
    lines: folds.lines.map(flip),
    pitch: (x: number, y: number) => folds.pitch(right ? 1600 - x : x, y),
  };
  const tone: Tone = (px, py) => {
    const x = right ? 1600 - px : px;
    const inner = edgeAt(py);
    const t = clamp((x - 62) / (inner - 62));
    const fold = 0.5 + 0.5 * Math.sin(t * Math.PI * 2 * 6.5 + 0.4 * Math.sin(py / 140));
    return clamp(0.98 * fold ** 1.6 + 0.2 * slope(560, 694, py) - 0.06);
  };
  const tie = flip(curve(pts('70,574 200,606 310,600 392,578 396,604 310,630 200,636 70,604'), 5));
  return (
    apart(5, minium, cloth) +
    cut(engrave(bent, tone)) +
    apart(4, ink, tie) +
    draw(paper, 3, flip(curve(pts('76,590 200,621 310,616 388,592'), 6))) +
    fringe(right)
  );
}

const edgeAt = (y: number): number => (edge.find(([, py]) => py >= y) ?? [404, 0])[0];

function fringe(right: boolean): string {
  const threads = Array.from({ length: 42 }, (_, i): Line => {
    const x = 80 + i * 7.8;
    const line: Line = [
      [x, 690],
      [x, 712],
    ];
    return right ? mirror(line) : line;
  });
  return draw(paper, 2.4, ...threads);
}

/** The pelmet in swags along the top. */
function valance(): string {
  const swags = Array.from({ length: 7 }, (_, i): string => {
    const [left, right] = [60 + i * 211.4, 60 + (i + 1) * 211.4];
    const middle = (left + right) / 2;
    const cloth: Outline = [
      [left, 96],
      ...curve(
        [
          [left, 136],
          [left + 36, 190],
          [middle, 212],
          [right - 36, 190],
          [right, 136],
        ],
        6,
      ),
      [right, 96],
    ];
    const folds = between(
      curve(
        [
          [left, 92],
          [middle, 104],
          [right, 92],
        ],
        8,
      ),
      curve(
        [
          [left, 138],
          [left + 36, 192],
          [middle, 216],
          [right - 36, 192],
          [right, 138],
        ],
        6,
      ),
      11,
      24,
    );
    return (
      apart(5, minium, cloth) +
      cut(
        engrave(
          folds,
          (x, y) => clamp(0.2 + 0.75 * Math.abs(Math.sin((x - left) / 67)) * slope(90, 210, y)),
          inside(cloth),
        ),
      )
    );
  });
  const tassels = Array.from(
    { length: 8 },
    (_, i): Outline => [
      [60 + i * 211.4 - 9, 132],
      [60 + i * 211.4 + 9, 132],
      [60 + i * 211.4 + 14, 206],
      [60 + i * 211.4 - 14, 206],
    ],
  );
  return swags.join('') + apart(5, ink, ...tassels);
}

/** The proscenium: pilasters, a cornice and a shell over the middle. */
function frame(): string {
  const posts: Outline[] = [rect(-10, 60, 66, 836), rect(1534, 60, 1610, 836)];
  const cornice = rect(-10, -10, 1610, 102);
  const dentils = Array.from(
    { length: 41 },
    (_, i): Outline => rect(4 + i * 39.4, 64, 24 + i * 39.4, 84),
  );
  const shell = [
    ...Array.from({ length: 19 }, (_, i): Point => {
      const a = Math.PI + (Math.PI * i) / 18;
      return [800 + 92 * Math.cos(a), 122 + 104 * Math.sin(a)];
    }),
  ];
  const ribs = Array.from({ length: 9 }, (_, i): Line => {
    const a = Math.PI + (Math.PI * (i + 1)) / 10;
    return [
      [800 + 22 * Math.cos(a), 118 + 22 * Math.sin(a)],
      [800 + 86 * Math.cos(a), 122 + 98 * Math.sin(a)],
    ];
  });
  return (
    halo(6, ...posts, cornice) +
    cut(
      engrave(
        columns([-10, 60, 1610, 836], 7.5),
        (x) => 0.16 + 0.6 * slope(34, 66, x) * slope(80, 66, x) + 0.6 * slope(1580, 1610, x),
        inside(...posts),
      ),
    ) +
    cut(
      engrave(
        rows([-10, -10, 1610, 60], 7),
        (_x, y) => 0.16 + 0.55 * slope(10, 58, y),
        inside(cornice),
      ),
    ) +
    fill(ink, ...dentils) +
    draw(
      ink,
      4,
      pts('-10,60 1610,60'),
      pts('-10,100 1610,100'),
      pts('66,100 66,836'),
      pts('1534,100 1534,836'),
    ) +
    halo(8, shell) +
    draw(ink, 4, [...shell, ...shell.slice(0, 1)]) +
    draw(ink, 5, ...ribs)
  );
}

/** The audience from behind, with the footlights between. */
function house(): string {
  const lamps = Array.from({ length: 15 }, (_, i): Point => [170 + i * 90, 836]);
  const pit = rect(-10, 826, 1610, 1010);
  const heads = [0, 1].flatMap((row) =>
    Array.from({ length: 15 }, (_, i): Outline[] => {
      const [x, y] = [
        row * 56 + i * 112 + 14 * grain(4, i, row),
        900 + row * 64 + 12 * grain(7, i, row),
      ];
      const size = 30 + row * 5;
      const hair =
        (i + row * 2) % 4 === 1 ? [disc(x + 3, y - size * 1.1, size * 0.42, size * 0.4, 14)] : [];
      return [
        disc(x, y, size * 0.86, size, 22),
        blob(
          [
            [x - size * 2, y + size * 3.4],
            [x - size * 1.6, y + size * 1.5],
            [x - size * 0.4, y + size * 0.9],
            [x + size * 0.4, y + size * 0.9],
            [x + size * 1.6, y + size * 1.5],
            [x + size * 2, y + size * 3.4],
          ],
          4,
        ),
        ...hair,
      ];
    }),
  );
  return (
    fill(ink, pit) +
    draw(paper, 4, pts('66,828 1534,828')) +
    fill(
      paper,
      ...lamps.map(
        ([x, y]): Outline => [
          [x - 18, y + 8],
          [x - 12, y - 8],
          [x + 12, y - 8],
          [x + 18, y + 8],
        ],
      ),
    ) +
    heads
      .map(
        (one) =>
          draw(paper, 5, ...one.map((outline): Line => [...outline, ...outline.slice(0, 1)])) +
          fill(ink, ...one),
      )
      .join('')
  );
}

export const theatre: Picture = { width: 1600, height: 1000, svg };

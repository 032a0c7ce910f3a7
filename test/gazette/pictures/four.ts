// Before dawn at the bakery: the mouth of the oven, the long peel, the first loaves.
import { chance, clamp, grain, slope } from './burin/chance.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { type Pose, person } from './burin/figure.ts';
import {
  cut,
  dots,
  draw,
  edged,
  fill,
  ink,
  minium,
  type Picture,
  paper,
  plate,
} from './burin/plate.ts';
import { between, columns, rays, rows, slant } from './burin/rulings.ts';
import {
  arc,
  blob,
  both,
  disc,
  inside,
  type Line,
  type Outline,
  type Point,
  pts,
  rect,
} from './burin/shape.ts';

/** Centre and half-width of the oven's mouth. */
const [OX, OY, OR] = [820, 520, 176];

const mouth: Outline = [
  ...arc(OX, OY, OR, OR * 0.86, 180, 360, 30),
  [OX + OR, OY + 96],
  [OX - OR, OY + 96],
];

function svg(): string {
  return plate(
    1200,
    900,
    [wall(), arch(), fire(), hearth(), wood(), rack(), baker(), peel(), sparks()],
    ink,
  );
}

/** Light falls off with the distance from the fire. */
const warmth = (x: number, y: number): number => slope(760, 130, Math.hypot(x - OX, y - OY - 20));

/** Brick courses cut in white; joints stay dark. */
function wall(): string {
  const tone: Tone = (x, y) => {
    const row = Math.floor(y / 34);
    const across = x / 82 + (row % 2) * 0.5;
    const joint = across - Math.floor(across) < 0.06 || y - row * 34 < 5;
    return joint
      ? 0
      : clamp(
          0.08 + 0.72 * warmth(x, y) * (0.75 + 0.4 * grain(5, Math.floor(across) * 3.1, row * 1.7)),
        );
  };
  return cut(
    engrave(
      rows([-20, -10, 1220, 700], 8.5, (x, y) => 1.5 * grain(3, x / 60, y / 9), 9),
      tone,
    ),
    paper,
  );
}

/** Voussoirs round the mouth. */
function arch(): string {
  const outer = (t: number): Point => [
    OX + (OR + 74) * Math.cos(Math.PI * (1 + t)),
    OY + (OR * 0.86 + 74) * Math.sin(Math.PI * (1 + t)),
  ];
  const inner = (t: number): Point => [
    OX + (OR + 6) * Math.cos(Math.PI * (1 + t)),
    OY + (OR * 0.86 + 6) * Math.sin(Math.PI * (1 + t)),
  ];
  const stones = Array.from({ length: 15 }, (_, i): Outline => {
    const [a, b] = [i / 15 + 0.005, (i + 1) / 15 - 0.005];
    return [outer(a), outer((a + b) / 2), outer(b), inner(b), inner((a + b) / 2), inner(a)];
  });
  const jambs = [
    rect(OX - OR - 74, OY + 4, OX - OR - 6, OY + 96),
    rect(OX + OR + 6, OY + 4, OX + OR + 74, OY + 96),
  ];
  const body = inside(...stones, ...jambs);
  const glow = rays(OX, OY + 20, [150, 330], [150, 390], 130, 10);
  return (
    draw(ink, 16, ...[...stones, ...jambs].map((one): Line => [...one, ...one.slice(0, 1)])) +
    cut(
      engrave(glow, (x, y) => clamp(1 - 0.5 * slope(190, 300, Math.hypot(x - OX, y - OY))), body),
      paper,
    )
  );
}

/** Red light inside, the fire at the back, loaves on the hearth. */
function fire(): string {
  const within = inside(mouth);
  const flames = [-104, -64, -22, 24, 62, 104].map((dx, i): Outline => {
    const [tall, wide] = [92 + 36 * Math.abs(grain(3, i, 1)), 31];
    const [x, y] = [OX + dx, OY + 62];
    return blob(
      [
        [x - wide, y],
        [x - wide * 0.7, y - tall * 0.4],
        [x - wide * 0.1 + 8, y - tall],
        [x + wide * 0.5, y - tall * 0.5],
        [x + wide, y],
        [x, y + 12],
      ],
      6,
    );
  });
  const loaves = [-108, -36, 40, 112].map(
    (dx): Outline =>
      blob(
        [
          [OX + dx - 36, OY + 84],
          [OX + dx - 26, OY + 58],
          [OX + dx, OY + 50],
          [OX + dx + 26, OY + 58],
          [OX + dx + 36, OY + 84],
        ],
        5,
      ),
  );
  const tone: Tone = (x, y) =>
    clamp(0.85 * slope(90, OR, Math.hypot(x - OX, (y - OY) * 1.1)) + 0.06);
  return (
    fill(minium, mouth) +
    cut(engrave(vaulting(), tone, within)) +
    fill(paper, ...flames) +
    cut(
      engrave(
        slant([OX - OR, OY - 120, OX + OR, OY + 80], 84, 6, 7),
        (_x, y) => 0.5 * slope(OY - 60, OY + 60, y),
        inside(...flames),
      ),
      minium,
    ) +
    fill(ink, rect(OX - OR, OY + 80, OX + OR, OY + 97)) +
    loaves.map((loaf) => fill(ink, loaf) + draw(paper, 3, loaf.slice(3, 18))).join('') +
    draw(paper, 6, [...mouth.slice(0, 31)])
  );
}

const vaulting = () =>
  between(
    arc(OX, OY + 10, OR + 4, OR * 0.9, 180, 360, 30),
    arc(OX, OY + 60, 40, 30, 180, 360, 30),
    17,
    30,
  );

function hearth(): string {
  const slab: Outline = pts('560,616 1090,616 1120,660 530,660');
  return (
    fill(ink, slab, rect(556, 660, 1094, 910)) +
    cut(
      engrave(
        rows([530, 616, 1120, 660], 6.4),
        (x) => 0.35 + 0.65 * slope(320, 40, Math.abs(x - OX)),
        inside(slab),
      ),
      paper,
    ) +
    cut(
      engrave(
        columns([560, 664, 1090, 910], 9),
        (x, y) => 0.6 * slope(300, 40, Math.abs(x - OX)) * slope(860, 664, y),
      ),
      paper,
    ) +
    draw(paper, 3, pts('530,661 1120,661'))
  );
}

/** Split logs stacked under the hearth. */
function wood(): string {
  const bay = rect(640, 716, 1010, 910);
  const logs = [0, 1, 2].flatMap((row) =>
    Array.from(
      { length: 6 - (row % 2) },
      (_, i): Point => [672 + i * 62 + (row % 2) * 31, 884 - row * 56],
    ),
  );
  return (
    fill(ink, bay) +
    draw(paper, 4, [...pts('640,910 640,716 1010,716 1010,910')]) +
    logs
      .map(([x, y], i) => {
        const face = blob(
          [
            [x - 27, y + 4],
            [x - 20, y - 22],
            [x + 6, y - 27],
            [x + 27, y - 8],
            [x + 22, y + 20],
            [x - 8, y + 27],
          ],
          5,
        );
        return (
          cut(
            engrave(
              {
                lines: [0.9, 0.62, 0.34].map(
                  (k): Line =>
                    [...face, ...face.slice(0, 1)].map(
                      ([px, py]): Point => [x + (px - x) * k, y + (py - y) * k],
                    ),
                ),
                pitch: () => 5,
              },
              0.5 + 0.2 * grain(4, i, 1),
            ),
            paper,
          ) + dots(paper, 4, [[x, y]])
        );
      })
      .join('')
  );
}

/** Loaves cooling on a rack at the left. */
function rack(): string {
  const boards = [300, 420, 540].map((y): Outline => rect(-10, y, 250, y + 12));
  const bread = boards.flatMap((_, row) =>
    [30, 118, 206].map((x): [Outline, number, number] => {
      const y = 300 + row * 120;
      return [
        blob(
          [
            [x - 42, y - 2],
            [x - 36, y - 34],
            [x, y - 50],
            [x + 36, y - 34],
            [x + 42, y - 2],
          ],
          6,
        ),
        x,
        y,
      ];
    }),
  );
  return (
    fill(ink, rect(-10, 226, 270, 570)) +
    fill(paper, ...boards) +
    draw(paper, 9, pts('256,190 256,700')) +
    bread.map(([loaf, x, y]) => edgedLoaf(loaf, x, y)).join('')
  );
}

function edgedLoaf(loaf: Outline, x: number, y: number): string {
  const crust: Tone = (px, py) =>
    clamp(0.2 + 0.5 * slope(x + 20, x - 40, px) + 0.4 * slope(y - 40, y, py));
  return (
    fill(paper, loaf) +
    cut(engrave(columns([x - 44, y - 54, x + 44, y], 5.4, undefined, 8), crust, inside(loaf))) +
    draw(
      ink,
      4,
      pts('-20,-30 -8,-42').map(([a, b]): Point => [x + a, y + b]),
      pts('0,-28 12,-42').map(([a, b]): Point => [x + a, y + b]),
      pts('20,-22 30,-34').map(([a, b]): Point => [x + a, y + b]),
    )
  );
}

const thrusting: Pose = {
  head: [0.13, 0.86],
  shoulder: [0.06, 0.73],
  hip: [-0.06, 0.46],
  arms: [pts('0.17,0.6 0.3,0.53'), pts('0.02,0.56 0.13,0.49')],
  legs: [pts('0.1,0.26 0.1,0'), pts('-0.14,0.25 -0.24,0.01')],
  hat: 'toque',
  build: 1.1,
};

function baker(): string {
  const body = person(392, 884, 560, thrusting);
  const folk = inside(...body);
  const apron: Outline = pts('404,500 452,480 474,560 452,640 474,780 372,780 360,640');
  const lit = (x: number, y: number): boolean => folk(x, y) && !folk(x + 30, y - 4);
  return (
    draw(paper, 6, ...body.map((one): Line => [...one, ...one.slice(0, 1)])) +
    fill(ink, ...body) +
    cut(
      engrave(rows([240, 380, 620, 884], 7, undefined, 5), 0.62, both(folk, inside(apron))),
      paper,
    ) +
    cut(engrave(rows([240, 340, 640, 884], 6, undefined, 5), 0.85, lit), paper) +
    edged(paper, ink, 4, pts('432,386 421,328 446,306 494,310 509,336 496,384')) +
    draw(ink, 3, pts('444,376 440,336'), pts('464,378 464,330'), pts('482,374 486,338'))
  );
}

function peel(): string {
  const shaft: Line = pts('250,654 746,570');
  const blade: Outline = pts('736,562 800,548 846,548 850,562 804,572 742,582');
  const loaf = blob(pts('772,552 782,530 810,522 836,530 842,548'), 5);
  return (
    draw(ink, 20, shaft) +
    draw(paper, 10, shaft) +
    draw(ink, 6, [...blade, ...blade.slice(0, 1)]) +
    fill(paper, blade) +
    fill(ink, loaf) +
    draw(paper, 3, loaf.slice(2, 16)) +
    fill(ink, disc(536, 602, 15, 13, 16), disc(452, 616, 14, 12, 16))
  );
}

function sparks(): string {
  const roll = chance(6);
  const at = (spread: number): Point[] =>
    Array.from(
      { length: 26 },
      (): Point => [OX + (roll() - 0.5) * spread, OY - 40 - 330 * roll() ** 1.6],
    );
  return dots(minium, 4, at(300)) + dots(minium, 6, at(200).slice(0, 12));
}

export const four: Picture = { width: 1200, height: 900, svg };

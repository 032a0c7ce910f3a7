// Market day under the great timber roof: stalls on both sides, light falling from the louvres.
import { chance, clamp, grain, slope } from './burin/chance.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { person } from './burin/figure.ts';
import { ground } from './burin/ground.ts';
import {
  apart,
  cut,
  dots,
  draw,
  edged,
  fill,
  halo,
  ink,
  minium,
  type Picture,
  paper,
  plate,
  silhouette,
} from './burin/plate.ts';
import { coat, skirt, standing, walking } from './burin/poses.ts';
import { between, columns, rows } from './burin/rulings.ts';
import { both, disc, inside, type Line, type Outline, type Point, pts } from './burin/shape.ts';

const hall = ground(800, 560, 620);
const FAR = 11;
/** Half-width of the nave, of the whole hall, and heights in eye heights. */
const [NAVE, WALL, EAVES, RIDGE] = [1.5, 3.1, 2.1, 3.7];
const BAYS = [10, 8, 6.4, 5.1, 4.05, 3.2, 2.5, 1.9, 1.42] as const;

function svg(): string {
  return plate(1600, 1000, [
    roof(),
    endWall(),
    floor(),
    ...BAYS.map((away, i) => bay(away, i)),
    shopper(),
  ]);
}

/** Boards of the roof, running to the far gable; a louvre lets the day in along the ridge. */
function roof(): string {
  const edge = (across: number, up: number): Line => [
    hall.at(across, 0.9, up),
    hall.at(across, FAR, up),
  ];
  const slopeOf = (side: number): string => {
    const boards = between(edge(side * WALL, EAVES - 0.3), edge(side * 0.34, RIDGE), 40, 30);
    return cut(
      engrave(boards, (x, y) =>
        clamp(
          0.34 +
            0.5 * slope(120, 700, Math.hypot(x - 800, y - 440)) -
            0.16 * slope(240, 60, Math.abs(x - 800)),
        ),
      ),
    );
  };
  const louvre: Outline = [...edge(-0.34, RIDGE), ...[...edge(0.34, RIDGE)].reverse()];
  const wall = (side: number): string => {
    const outline: Outline = [
      ...edge(side * WALL, EAVES - 0.3),
      ...[...edge(side * WALL, 0)].reverse(),
    ];
    return cut(
      engrave(
        columns([-30, 200, 1630, 860], 9.5),
        (x) => 0.3 + 0.4 * slope(400, 900, Math.abs(x - 800)),
        inside(outline),
      ),
    );
  };
  return (
    wall(-1) +
    wall(1) +
    slopeOf(-1) +
    slopeOf(1) +
    fill(paper, louvre) +
    draw(ink, 3, edge(-0.34, RIDGE), edge(0.34, RIDGE))
  );
}

/** The far gable with its glazed fan, and the street beyond. */
function endWall(): string {
  const at = (across: number, up: number): Point => hall.at(across, FAR, up);
  const gable: Outline = [
    at(-WALL, 0),
    at(-WALL, EAVES - 0.3),
    at(0, RIDGE + 0.2),
    at(WALL, EAVES - 0.3),
    at(WALL, 0),
  ];
  const [cx, cy] = at(0, EAVES);
  const fan = Array.from({ length: 11 }, (_, i): Line => {
    const a = Math.PI + (Math.PI * i) / 10;
    return [
      [cx, cy],
      [cx + 84 * Math.cos(a), cy + 74 * Math.sin(a)],
    ];
  });
  const door: Outline = [at(-0.8, 0), at(-0.8, 1.5), at(0.8, 1.5), at(0.8, 0)];
  return (
    fill(paper, gable) +
    cut(engrave(rows([600, 300, 1000, 630], 5), 0.24, inside(gable))) +
    fill(paper, door) +
    draw(ink, 3, [...gable], ...fan, [...door]) +
    draw(ink, 2.4, [at(-WALL, EAVES), at(WALL, EAVES)])
  );
}

function floor(): string {
  const setts: Tone = (x, y) => {
    const away = 620 / (y - 560);
    const across = ((x - 800) / 620) * away;
    const light = slope(0.9, 0.2, Math.abs(across)) * (0.6 + 0.4 * Math.cos(away * 5));
    return clamp(0.5 - 0.34 * light + 0.16 * grain(4, x / 70, y / 12), 0.05, 0.8);
  };
  return cut(
    engrave(
      rows(
        [-20, 616, 1620, 1000],
        (y) => 5.8 + (y - 616) * 0.022,
        (x, y) => (y - 600) * 0.004 * grain(3, x / 60, y / 9),
        12,
      ),
      setts,
    ),
  );
}

/** One bay: posts with braces, a tie beam, rafters, then the stalls between it and the next. */
function bay(away: number, index: number): string {
  const k = hall.scale(away);
  const at = (across: number, up: number): Point => hall.at(across, away, up);
  const timber: Line[] = [
    [at(-NAVE, 0), at(-NAVE, EAVES + 0.66)],
    [at(NAVE, 0), at(NAVE, EAVES + 0.66)],
    [at(-WALL, EAVES - 0.3), at(0, RIDGE)],
    [at(WALL, EAVES - 0.3), at(0, RIDGE)],
    [at(-NAVE - 0.1, EAVES + 0.1), at(NAVE + 0.1, EAVES + 0.1)],
    [at(-NAVE, EAVES - 0.62), at(-NAVE + 0.74, EAVES + 0.1)],
    [at(NAVE, EAVES - 0.62), at(NAVE - 0.74, EAVES + 0.1)],
    [at(0, EAVES + 0.1), at(0, RIDGE)],
    [at(0, EAVES + 0.5), at(-0.74, EAVES + 0.95)],
    [at(0, EAVES + 0.5), at(0.74, EAVES + 0.95)],
  ];
  const heavy = k * 0.085;
  return (
    draw(paper, heavy + 5, ...timber) +
    draw(ink, heavy, ...timber) +
    (heavy > 12
      ? draw(
          paper,
          1.8,
          ...timber
            .slice(0, 2)
            .map((line): Line => line.map(([x, y]): Point => [x - heavy * 0.26, y])),
        )
      : '') +
    lamp(at(0, EAVES + 0.1), k) +
    crowd(away, index) +
    stall(-1, away, index) +
    stall(1, away, index)
  );
}

const lamp = ([x, y]: Point, k: number): string =>
  k < 90
    ? ''
    : draw(ink, 2, [
        [x, y],
        [x, y + k * 0.2],
      ]) +
      edged(ink, paper, 2, [
        [x - k * 0.1, y + k * 0.28],
        [x - k * 0.03, y + k * 0.19],
        [x + k * 0.03, y + k * 0.19],
        [x + k * 0.1, y + k * 0.28],
      ]) +
      fill(paper, disc(x, y + k * 0.295, k * 0.03, k * 0.03, 12));

/** A stall beside the nave: striped awning, sloping boards, heaps of things. */
function stall(side: -1 | 1, away: number, index: number): string {
  const near = away * 0.97;
  const far = away * 1.13;
  const at = (across: number, depth: number, up: number): Point =>
    hall.at(side * across, depth, up);
  const k = hall.scale(near);
  const red = (index + (side > 0 ? 1 : 0)) % 3 === 1;
  const strips = Array.from({ length: 8 }, (_, i): Outline => {
    const [a, b] = [1.12 + i * 0.24, 1.12 + (i + 1) * 0.24];
    return [
      at(a, near, 1.28),
      at(a, far, 1.62),
      at(b, far, 1.62),
      at(b, near, 1.28),
      at((a + b) / 2, near, 1.18),
    ];
  });
  const table: Outline = [
    at(1.12, near, 0.5),
    at(3.04, near, 0.5),
    at(3.04, far, 0.72),
    at(1.12, far, 0.72),
  ];
  const front: Outline = [
    at(1.12, near, 0),
    at(1.12, near, 0.5),
    at(3.04, near, 0.5),
    at(3.04, near, 0),
  ];
  const face = columns(
    [Math.min(...front.map(([x]) => x)), 400, Math.max(...front.map(([x]) => x)), 1010],
    Math.max(4.6, k * 0.03),
  );
  return (
    keeper(side, far, k) +
    halo(3, table, front) +
    cut(engrave(face, 0.5 + 0.14 * (index % 2), inside(front))) +
    edged(paper, ink, 2, table) +
    goods(side, near, far, k, index) +
    draw(ink, Math.max(2, k * 0.02), [at(1.16, near, 0), at(1.16, near, 1.26)]) +
    halo(4, ...strips) +
    fill(red ? minium : ink, ...strips.filter((_, i) => i % 2 === 0)) +
    draw(ink, 2, ...strips.map((strip): Line => [...strip, ...strip.slice(0, 1)]))
  );
}

function keeper(side: -1 | 1, away: number, k: number): string {
  if (k < 75) return '';
  const [x, y] = hall.at(side * 1.85, away, 0);
  return silhouette(
    ...person(
      x,
      y,
      k * 1.06,
      { ...standing, hat: side > 0 ? 'cap' : 'bun', dress: coat },
      side > 0 ? -1 : 1,
    ),
  );
}

/** Rows of round things on the boards. */
function goods(side: -1 | 1, near: number, far: number, k: number, index: number): string {
  const roll = chance(index * 7 + side + 20);
  const size = Math.max(4, k * 0.085);
  const rowsOf = [0.85, 0.5, 0.15].map((t): Point[] =>
    Array.from({ length: 14 }, (_, i): Point => {
      const [x, y] = hall.at(side * (1.2 + i * 0.13), near + (far - near) * t, 0.52 + 0.2 * t);
      return [x + (roll() - 0.5) * size * 0.2, y - size * 0.4];
    }),
  );
  const at = rowsOf.flat();
  return (
    dots(ink, size, at) +
    dots(
      paper,
      size * 0.62,
      at.filter((_, i) => (i + index) % 3 !== 0).map(([x, y]): Point => [x - 1, y - 1]),
    )
  );
}

function crowd(away: number, index: number): string {
  const k = hall.scale(away);
  if (index < 2 || index > 6) return '';
  const places = [
    [-0.7, 0.02],
    [0.5, -0.03],
    [0.05, 0.05],
  ].slice(0, index > 4 ? 2 : 3);
  return places
    .map(([across = 0, more = 0], i) => {
      const [x, y] = hall.at(across + 0.24 * grain(6, index * 1.7, i), away * (1 + more), 0);
      const pose =
        i % 2
          ? { ...walking, dress: skirt, hat: 'bun' as const }
          : { ...standing, dress: coat, hat: index % 2 ? ('cap' as const) : ('beanie' as const) };
      return silhouette(
        ...person(x, y, k * (1.02 + 0.06 * grain(2, index, i)), pose, (index + i) % 2 ? 1 : -1),
      );
    })
    .join('');
}

/** In front, a woman with her basket of leeks. */
function shopper(): string {
  const body = person(640, 968, 520, {
    ...walking,
    dress: coat,
    hat: 'bun',
    arms: [pts('0.12,0.63 0.2,0.52'), pts('-0.06,0.62 -0.04,0.5')],
  });
  const basket: Outline = pts('694,728 812,728 796,806 712,806');
  const leeks: Line[] = pts('716,724 736,724 756,724 776,724 794,724').map(
    ([x, y], i): Line => [
      [x, y],
      [x + 10 + i * 9, y - 84 - (i % 2) * 20],
    ],
  );
  return (
    apart(9, ink, ...body) +
    cut(
      engrave(
        columns([540, 500, 760, 830], 9),
        (x) => 0.6 * slope(620, 560, x),
        both(inside(...body), (_x, y) => y < 820),
      ),
      paper,
    ) +
    draw(paper, 17, ...leeks) +
    draw(ink, 11, ...leeks) +
    draw(
      paper,
      5,
      ...leeks.map(
        (line): Line => [
          line[0] ?? [0, 0],
          [
            ((line[0]?.[0] ?? 0) + (line[1]?.[0] ?? 0)) / 2,
            ((line[0]?.[1] ?? 0) + (line[1]?.[1] ?? 0)) / 2,
          ],
        ],
      ),
    ) +
    apart(8, minium, basket) +
    cut(engrave(rows([690, 728, 816, 806], 10), 0.3, inside(basket))) +
    cut(engrave(columns([690, 728, 816, 806], 13), 0.3, inside(basket))) +
    draw(ink, 5, [...basket, ...basket.slice(0, 1)], pts('700,730 726,676 760,668 790,690 806,730'))
  );
}

export const halle: Picture = { width: 1600, height: 1000, svg };

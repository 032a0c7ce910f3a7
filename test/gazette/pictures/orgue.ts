// The organ of Saint-Clet: towers of pipes in their case, and the organist at the keys, seen from the nave.
import { clamp, slope } from './burin/chance.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { type Pose, person } from './burin/figure.ts';
import {
  apart,
  cut,
  draw,
  edged,
  fill,
  halo,
  ink,
  minium,
  type Picture,
  paper,
  plate,
} from './burin/plate.ts';
import { columns, rings, rows } from './burin/rulings.ts';
import {
  both,
  curve,
  disc,
  inside,
  type Line,
  type Outline,
  type Point,
  pts,
  rect,
} from './burin/shape.ts';

function svg(): string {
  return plate(1200, 900, [vault(), pipes(), woodwork(), gallery(), organist()]);
}

/** The end wall with its rose window; rings of stone, dark towards the edges. */
function vault(): string {
  const tone: Tone = (x, y) => clamp(0.36 + 0.5 * slope(180, 640, Math.hypot(x - 600, y - 420)));
  return cut(
    engrave(
      rings(600, 430, [150, 900], 9),
      tone,
      (x, y) => x > -20 && x < 1220 && y > -20 && y < 920,
    ),
  );
}

interface Rank {
  left: number;
  right: number;
  count: number;
  foot: number;
  /** Height of the tops, across the rank from 0 to 1. */
  top: (t: number) => number;
}

const bow =
  (high: number, low: number) =>
  (t: number): number =>
    low + (high - low) * Math.sin(Math.PI * t) ** 0.9;

const RANKS: Rank[] = [
  { left: 168, right: 330, count: 5, foot: 560, top: bow(96, 168) },
  { left: 346, right: 486, count: 9, foot: 560, top: (t) => 240 + 120 * t },
  { left: 502, right: 698, count: 7, foot: 560, top: bow(40, 132) },
  { left: 714, right: 854, count: 9, foot: 560, top: (t) => 360 - 120 * t },
  { left: 870, right: 1032, count: 5, foot: 560, top: bow(96, 168) },
];

function pipes(): string {
  const back = RANKS.map(({ left, right, foot }): Outline => rect(left - 12, 40, right + 12, foot));
  const all = RANKS.flatMap((rank) => rankOf(rank));
  return (
    fill(ink, ...back.map((one) => one.map(([x, y]): Point => [x, y < 100 ? crownOf(x) : y]))) +
    all.map(pipe).join('')
  );
}

/** How high the case reaches over a place. */
const crownOf = (x: number): number =>
  x > 340 && x < 492 ? 210 : x > 708 && x < 860 ? 210 : x > 490 && x < 710 ? 18 : 72;

interface Pipe {
  x: number;
  half: number;
  top: number;
  foot: number;
}

function rankOf({ left, right, count, foot, top }: Rank): Pipe[] {
  const wide = (right - left) / count;
  return Array.from({ length: count }, (_, i) => ({
    x: left + wide * (i + 0.5),
    half: wide * 0.44,
    top: top(count === 1 ? 0 : i / (count - 1)),
    foot,
  }));
}

/** A metal pipe: a lit cylinder, its mouth, its conical foot. */
function pipe({ x, half, top, foot }: Pipe): string {
  const mouth = foot - 92 - half * 0.6;
  const body: Outline = [
    [x - half, top],
    [x + half, top],
    [x + half, mouth + 18],
    [x + half * 0.3, foot],
    [x - half * 0.3, foot],
    [x - half, mouth + 18],
  ];
  const shade: Tone = (px) =>
    clamp(0.92 * slope(x - half * 0.1, x + half, px) + 0.5 * slope(x - half * 0.7, x - half, px));
  const lips: Outline = [
    [x - half * 0.62, mouth + 12],
    [x, mouth - half * 1.5],
    [x + half * 0.62, mouth + 12],
  ];
  return (
    fill(paper, body) +
    cut(
      engrave(
        columns([x - half, top, x + half, foot], Math.max(3.4, half * 0.28), undefined, 40),
        shade,
        inside(body),
      ),
    ) +
    draw(ink, 2.4, [...body, ...body.slice(0, 1)]) +
    edged(paper, ink, 2, lips) +
    fill(ink, rect(x - half * 0.62, mouth + 8, x + half * 0.62, mouth + 18)) +
    draw(ink, 2, [
      [x - half, top + 9],
      [x + half, top + 9],
    ])
  );
}

/** The case: posts, cornices, pierced wood above the pipes. */
function woodwork(): string {
  const posts = [156, 338, 494, 706, 862, 1044].map(
    (x): Outline =>
      rect(x - 9, x === 156 || x === 1044 ? 72 : x === 494 || x === 706 ? 18 : 72, x + 9, 570),
  );
  const cornices: Outline[] = [
    pts('136,72 350,72 338,48 148,48'),
    pts('482,20 718,20 704,-6 496,-6'),
    pts('850,72 1064,72 1052,48 862,48'),
    pts('342,214 490,214 490,194 342,194'),
    pts('710,214 858,214 858,194 710,194'),
  ];
  const scrolls: Line[] = [
    [156, 338],
    [862, 1044],
  ].flatMap(([a = 0, b = 0]): Line[] => [
    curve(
      [
        [a, 150],
        [a + 30, 118],
        [(a + b) / 2, 82],
        [b - 30, 118],
        [b, 150],
      ],
      6,
    ),
  ]);
  const base = rect(120, 560, 1080, 604);
  return (
    draw(ink, 12, ...scrolls, curve(pts('494,112 540,70 600,30 660,70 706,112'), 6)) +
    draw(paper, 3, ...scrolls, curve(pts('494,112 540,70 600,30 660,70 706,112'), 6)) +
    apart(4, ink, ...posts, ...cornices, base) +
    draw(
      paper,
      2.6,
      ...posts.map(
        (post): Line =>
          post.slice(0, 1).flatMap(([x, y]): Point[] => [
            [x + 5, y + 8],
            [x + 5, 556],
          ]),
      ),
    ) +
    cut(engrave(rows([120, 560, 1080, 604], 9), 0.2, inside(base)), paper) +
    fill(ink, disc(600, -6, 12)) +
    angel(250, 48) +
    angel(950, 48)
  );
}

/** A gilded star on each tower. */
const angel = (x: number, y: number): string =>
  edged(
    ink,
    paper,
    4,
    Array.from({ length: 16 }, (_, i): Point => {
      const r = i % 2 ? 9 : 26;
      return [x + r * Math.cos((i * Math.PI) / 8), y - 20 + r * Math.sin((i * Math.PI) / 8)];
    }),
  );

/** The gallery rail and the console behind the organist. */
function gallery(): string {
  const wall = rect(-20, 604, 1220, 920);
  const console: Outline = pts('428,604 772,604 790,700 410,700');
  const panels = [40, 180, 860, 1020].map((x): Outline => rect(x, 660, x + 116, 850));
  const keys = [636, 660, 684].map((y, i): Outline => rect(452 - i * 8, y, 748 + i * 8, y + 15));
  const stops = [438, 762].flatMap((x) =>
    [0, 1, 2].map((i): Outline => disc(x - (x < 600 ? i * 5 : -i * 5), 630 + i * 24, 6, 6, 12)),
  );
  return (
    fill(paper, wall) +
    cut(
      engrave(
        columns([-20, 604, 1220, 920], 8),
        (x) => clamp(0.36 + 0.4 * slope(200, 620, Math.abs(x - 600))),
        inside(wall),
      ),
    ) +
    draw(ink, 6, pts('-20,606 1220,606'), pts('-20,626 420,626'), pts('780,626 1220,626')) +
    panels
      .map(
        (panel) =>
          edged(paper, ink, 5, panel) +
          cut(
            engrave(
              rows([panel[0]?.[0] ?? 0, 660, (panel[0]?.[0] ?? 0) + 116, 850], 8),
              (_x, y) => 0.3 + 0.4 * slope(660, 850, y),
              inside(panel),
            ),
          ),
      )
      .join('') +
    apart(8, ink, console) +
    fill(paper, ...keys, ...stops) +
    draw(
      ink,
      2,
      ...keys.flatMap((key): Line[] =>
        Array.from(
          { length: 27 },
          (_, i): Line => [
            [(key[0]?.[0] ?? 0) + 6 + i * 11.2, key[0]?.[1] ?? 0],
            [(key[0]?.[0] ?? 0) + 6 + i * 11.2, (key[0]?.[1] ?? 0) + 15],
          ],
        ),
      ),
    ) +
    music()
  );
}

const music = (): string => {
  const page = pts('540,560 660,560 668,628 532,628');
  const staves = [0, 1, 2, 3, 4, 5].map(
    (i): Line => [
      [544 - i * 0.8, 572 + i * 9],
      [656 + i * 0.8, 572 + i * 9],
    ],
  );
  return (
    edged(paper, ink, 4, page) +
    draw(ink, 1.6, ...staves) +
    fill(
      ink,
      ...[
        [560, 584],
        [580, 592],
        [602, 580],
        [622, 598],
        [642, 590],
        [570, 608],
        [612, 612],
      ].map(([x = 0, y = 0]): Outline => disc(x, y, 4.4, 3.4, 10)),
    )
  );
};

const playing: Pose = {
  head: [0, 0.9],
  shoulder: [0, 0.75],
  hip: [0, 0.44],
  arms: [pts('0.17,0.62 0.19,0.79'), pts('-0.17,0.62 -0.2,0.77')],
  legs: [],
  build: 1.7,
  dress: pts('-0.14,0.79 0.14,0.79 0.17,0.6 0.15,0.36 0.2,0.16 -0.2,0.16 -0.15,0.36 -0.17,0.6'),
};

function organist(): string {
  const body = person(600, 962, 420, playing);
  const bench = rect(450, 850, 750, 884);
  const jacket = both(inside(...body), (_x, y) => y > 636);
  const hair = disc(600, 588, 27, 31, 24);
  const coat: Outline = pts('541,632 659,632 671,710 663,810 684,894 516,894 537,810 529,710');
  return (
    apart(9, ink, ...body, hair) +
    fill(minium, coat) +
    cut(
      engrave(
        columns([510, 630, 690, 900], 7.5, (x, y) => ((x - 600) / 160) * (y - 760) * 0.12),
        (x, y) => clamp(0.12 + 0.7 * slope(8, 76, Math.abs(x - 604)) * slope(1100, 640, y)),
        both(jacket, inside(coat)),
      ),
    ) +
    draw(ink, 4, pts('600,640 600,894'), [...coat, ...coat.slice(0, 1)]) +
    halo(7, bench) +
    fill(ink, bench, rect(470, 884, 492, 920), rect(708, 884, 730, 920)) +
    cut(engrave(rows([450, 850, 750, 884], 8), 0.3, inside(bench)), paper)
  );
}

export const orgue: Picture = { width: 1200, height: 900, svg };

// The detour on a plan: A the auction, B the south quay, C the road bridge, D the swing bridge.
// The letters are drawn as strokes, so that no font is needed and captions can be translated.
import { chance, clamp, grain, slope } from './burin/chance.ts';
import { engrave } from './burin/engrave.ts';
import {
  cut,
  draw,
  edged,
  fill,
  ink,
  minium,
  mist,
  type Picture,
  paper,
  plate,
} from './burin/plate.ts';
import { evenly, rows } from './burin/rulings.ts';
import {
  arc,
  boxOf,
  curve,
  disc,
  inside,
  type Line,
  type Outline,
  type Point,
  place,
  pts,
  rect,
} from './burin/shape.ts';

const river: Outline = [
  ...curve(pts('-20,262 120,256 260,262 400,292 540,298 600,296'), 6),
  ...pts('600,122 754,122 754,286'),
  ...curve(pts('770,288 880,252 1000,222 1120,200 1230,186'), 6),
  ...curve(pts('1230,610 1100,562 960,500 830,476'), 6),
  ...pts('806,476 796,590 690,590 690,438'),
  ...curve(pts('680,436 560,430 400,404 260,376 120,376 -20,388'), 6),
];

const detour = curve(
  pts(
    '574,214 470,211 330,213 226,220 184,240 172,300 174,352 190,396 260,424 380,450 470,470 566,496',
  ),
  8,
);

function svg(): string {
  const depth = (x: number, y: number): number =>
    clamp(
      0.2 +
        0.34 * slope(300, 1200, x) * slope(150, 20, Math.abs(y - 350)) +
        0.12 * grain(4, x / 120, y / 14),
    );
  return plate(1200, 700, [
    town(),
    cut(
      engrave(
        rows([-20, 110, 1220, 620], 8.2, (x, y) => 2 * grain(2, x / 90, y / 30), 14),
        depth,
        inside(river),
      ),
    ),
    draw(ink, 4, [...river, ...river.slice(0, 1)]),
    bridges(),
    draw(paper, 17, detour),
    dashed(evenly(detour, 420)),
    marker(574, 206, LETTERS.A),
    marker(566, 500, LETTERS.B),
    marker(173, 306, LETTERS.C),
    marker(628, 366, LETTERS.D),
    furniture(),
  ]);
}

/** Blocks of houses on both banks, leaving the water and the red road free. */
function town(): string {
  const roll = chance(31);
  const water = inside(river);
  const blocks: Outline[] = [];
  for (let row = 0; row < 15; row++) {
    for (let column = 0; column < 24; column++) {
      const [x, y] = [14 + column * 51 + 9 * roll(), 12 + row * 47 + 8 * roll()];
      const block = rect(x, y, x + 24 + 18 * roll(), y + 20 + 15 * roll());
      const free = roll() > 0.13 && x < 1090 + 60 * roll();
      if (free && clear(block, water)) blocks.push(block);
    }
  }
  return fill(mist, ...blocks);
}

function clear(block: Outline, water: (x: number, y: number) => boolean): boolean {
  const [left, top, right, bottom] = boxOf(block, 13);
  const corners: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [(left + right) / 2, (top + bottom) / 2],
  ];
  const onRoad = detour.some(
    ([x, y]) => x > left - 4 && x < right + 4 && y > top - 4 && y < bottom + 4,
  );
  return !onRoad && !corners.some(([x, y]) => water(x, y));
}

/** C, open to all; D, turned out of its line and shut. */
function bridges(): string {
  return (
    draw(paper, 18, pts('172,246 172,392')) +
    draw(ink, 5, pts('160,244 160,392'), pts('186,244 186,392')) +
    draw(paper, 16, pts('572,228 562,300'), pts('552,428 564,484')) +
    draw(ink, 7, pts('572,228 562,298'), pts('553,430 564,482')) +
    draw(paper, 3, pts('562,300 552,428')) +
    edged(paper, ink, 5, disc(557, 364, 19)) +
    draw(paper, 18, pts('530,344 584,384')) +
    draw(ink, 11, pts('530,344 584,384'))
  );
}

function dashed(line: Line): string {
  const dashes: Line[] = [];
  let [run, total]: [Point[], number] = [[], 0];
  for (const [i, point] of line.entries()) {
    const before = line[i - 1] ?? point;
    total += Math.hypot(point[0] - before[0], point[1] - before[1]);
    if (total % 34 < 21) run.push(point);
    else if (run.length > 0) {
      dashes.push(run);
      run = [];
    }
  }
  return draw(minium, 7, ...[...dashes, run].filter((dash) => dash.length > 1));
}

const LETTERS = {
  A: [pts('-9,11 0,-12 9,11'), pts('-5.6,3.4 5.6,3.4')],
  B: [
    pts('-6,-11.5 -6,11.5'),
    [
      ...pts('-6,-11.5 1,-11.5'),
      ...arc(1, -6, 6, 5.5, -90, 90, 8),
      ...pts('-6,-0.5 2,-0.5'),
      ...arc(2, 5.5, 7, 6, -90, 90, 8),
      ...pts('-6,11.5'),
    ],
  ],
  C: [arc(1, 0, 10, 11.5, 315, 45, 22)],
  D: [
    [...pts('-7,11.5 -7,-11.5 -1,-11.5'), ...arc(-1, 0, 10, 11.5, -90, 90, 14), ...pts('-7,11.5')],
  ],
} satisfies Record<string, Line[]>;

const marker = (x: number, y: number, letter: Line[]): string =>
  edged(ink, paper, 4, disc(x, y, 25, 25, 40)) +
  draw(paper, 3.6, ...letter.map((stroke) => place(stroke, x, y)));

/** Scale and north. */
function furniture(): string {
  return (
    draw(
      ink,
      3,
      pts('1000,650 1150,650'),
      pts('1000,640 1000,660'),
      pts('1150,640 1150,660'),
      pts('1075,644 1075,656'),
    ) +
    draw(ink, 4, pts('1120,100 1120,42')) +
    fill(ink, pts('1120,28 1106,60 1120,52 1134,60'))
  );
}

export const plan: Picture = { width: 1200, height: 700, svg };

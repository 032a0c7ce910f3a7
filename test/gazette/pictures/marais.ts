// The salt marsh at the end of a summer day: pans in perspective, heaps of salt, three people raking.

import { clamp, drift, grain, slope } from './burin/chance.ts';
import { cloud } from './burin/clouds.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { type Pose, person } from './burin/figure.ts';
import { ground } from './burin/ground.ts';
import {
  cut,
  draw,
  fill,
  halo,
  ink,
  minium,
  type Picture,
  paper,
  plate,
  silhouette,
} from './burin/plate.ts';
import { walking } from './burin/poses.ts';
import { rows, slant } from './burin/rulings.ts';
import { gulls, sky } from './burin/scenery.ts';
import {
  blob,
  both,
  boxOf,
  except,
  inside,
  type Line,
  type Outline,
  type Point,
  pts,
  rim,
} from './burin/shape.ts';
import { houses, steeple } from './burin/town.ts';

const HORIZON = 372;
const land = ground(760, HORIZON, 640);

/** Rows of pans, nearest first: distance to the near and the far bank. */
const RANKS = [
  [1.02, 1.62],
  [1.76, 2.5],
  [2.68, 3.7],
  [3.95, 5.4],
  [5.75, 7.8],
  [8.3, 11.5],
  [12.2, 18],
] as const;
const BREADTH = 1.62;

const pans: Outline[] = RANKS.flatMap(([near, far]) => {
  const reach = Math.ceil((1.6 * far) / BREADTH);
  return Array.from({ length: 2 * reach }, (_, i): Outline => {
    const left = (i - reach) * BREADTH + 0.07;
    return land.field(left, near, left + BREADTH - 0.16, far);
  });
}).filter((pan) => pan.some(([x]) => x > -40 && x < 1640));

const raking: Pose = {
  head: [0.24, 0.79],
  shoulder: [0.14, 0.7],
  hip: [-0.04, 0.5],
  arms: [pts('0.27,0.55 0.42,0.5'), pts('0.05,0.58 0.2,0.62')],
  legs: [pts('0.08,0.27 0.1,0'), pts('-0.1,0.28 -0.17,0')],
  hat: 'brim',
  build: 1.05,
};

function svg(): string {
  const clouds = [cloud(380, 236, 520, 4), cloud(1140, 176, 640, 9), cloud(1500, 300, 330, 2)];
  return plate(1600, 1000, [
    cut(
      sky({
        box: [-20, 0, 1620, HORIZON - 6],
        seed: 2,
        tone: (_x, y) => 0.62 - 0.44 * slope(0, 340, y),
      }),
    ),
    ...clouds,
    draw(ink, 3, ...gulls([560, 318, 14], [604, 300, 11], [520, 296, 10])),
    shore(),
    banks(),
    water(),
    heap(1284, 596, 150),
    heap(1106, 500, 84),
    heap(300, 516, 96),
    heap(742, 438, 40),
    heap(470, 446, 48),
    heap(1010, 424, 26),
    heap(1430, 462, 60),
    workers(),
  ]);
}

function shore(): string {
  const trees = blob(
    pts(
      '-40,376 60,352 140,360 240,346 330,358 420,350 520,362 640,356 760,364 900,358 1010,366 1180,354 1290,362 1420,348 1530,358 1640,350 1650,380 800,378',
    ),
    6,
  );
  return (
    steeple(612, HORIZON, 92, 16) +
    houses({ left: 540, right: 716, base: HORIZON + 2, tall: 34, seed: 12, gap: 3 }) +
    halo(5, trees) +
    cut(
      engrave(
        rows([-40, 340, 1640, 382], 3.6, (x, y) => 2 * grain(7, x / 9, y)),
        0.86,
        inside(trees),
      ),
    )
  );
}

/** Clay between the pans, its strokes leaning with the light. */
function banks(): string {
  const clay = except(() => true, inside(...pans));
  const tone: Tone = (x, y) => clamp(0.5 + 0.4 * drift(6, x / 40, y / 16), 0.16, 0.86);
  return cut(
    engrave(
      rows(
        [-20, HORIZON + 4, 1620, 1000],
        (y) => 3.4 + (y - HORIZON) * 0.0075,
        (x, y) => (y - HORIZON) * 0.009 * drift(3, x / 26, y / 20),
        8,
      ),
      tone,
      clay,
    ),
  );
}

/** Still water: nearly white under the low sky, darker towards the viewer, red where the sun lies. */
function water(): string {
  const tone: Tone = (x, y) =>
    clamp(
      0.1 + 0.3 * slope(500, 1000, y) + 0.22 * drift(15, x / 300, y / 20) + 0.16 * slope(500, 0, x),
    );
  const ruling = rows(
    [-20, HORIZON + 4, 1620, 1000],
    (y) => 4 + (y - HORIZON) * 0.011,
    (x, y) => (y - HORIZON) * 0.003 * drift(8, x / 160, y / 14),
    10,
  );
  const far = pans.filter((pan) => boxOf(pan)[3] - boxOf(pan)[1] > 5);
  return halo(2, ...far) + cut(engrave(ruling, tone, inside(...far)));
}

/** A cone of salt, lit from the left. */
function heap(x: number, y: number, wide: number): string {
  const outline = blob(
    [
      [x - wide * 0.62, y],
      [x - wide * 0.3, y - wide * 0.36],
      [x, y - wide * 0.62],
      [x + wide * 0.3, y - wide * 0.36],
      [x + wide * 0.62, y],
      [x, y + wide * 0.07],
    ],
    6,
  );
  const shade: Tone = (px) => 0.7 * slope(x - wide * 0.1, x + wide * 0.5, px);
  return (
    halo(6, outline) +
    cut(engrave(slant(boxOf(outline), 58, Math.max(3.4, wide * 0.05), 6), shade, inside(outline))) +
    draw(ink, Math.max(1.2, wide * 0.012), outline.slice(0, 31) as Line)
  );
}

function workers(): string {
  const big = person(566, 884, 470, raking);
  const body = inside(...big);
  const lit = both(rim(body, -9, -4), (_x, y) => y > 500);
  const rake = (from: Point, to: Point, width: number, head: Line): string =>
    draw(paper, width + 6, [from, to], head) +
    draw(ink, width, [from, to]) +
    draw(ink, width * 1.9, head);
  const vest = inside(pts('560,545 640,530 690,560 640,640 560,660 520,640'));
  const middle = person(1076, 600, 150, { ...raking, hat: 'brim' }, -1);
  const far = person(420, 498, 84, { ...walking, hat: 'brim' });
  return (
    silhouette(...far) +
    rake([1060, 499], [904, 585], 4, pts('896,572 912,600')) +
    silhouette(...middle) +
    halo(9, ...big) +
    rake([614, 568], [1080, 822], 8, pts('1104,788 1056,856')) +
    fill(ink, ...big) +
    cut(engrave(slant([500, 480, 720, 700], 62, 4.6, 6), 0.99, both(body, vest)), minium) +
    fill(minium, pts('630,536 676,548 668,566 640,560 618,552')) +
    cut(engrave(slant([430, 480, 800, 900], 20, 7, 5), 0.5, lit))
  );
}

export const marais: Picture = { width: 1600, height: 1000, svg };

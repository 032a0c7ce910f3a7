// Low water in the cove: oyster bags on their trestles, and the growers turning them before the tide.
import { clamp, drift, grain, slope } from './burin/chance.ts';
import { cloud } from './burin/clouds.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { type Pose, person } from './burin/figure.ts';
import { ground } from './burin/ground.ts';
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
  silhouette,
} from './burin/plate.ts';
import { columns, rows, slant } from './burin/rulings.ts';
import { gulls, sky } from './burin/scenery.ts';
import {
  blob,
  both,
  boxOf,
  curve,
  inside,
  type Line,
  type Outline,
  type Point,
  pts,
} from './burin/shape.ts';

const HORIZON = 350;
const strand = ground(980, HORIZON, 560);
/** Left edge of each row of trestles, and the height and breadth of a table, in eye heights. */
const ROWS = [-2.55, -0.62, 1.1] as const;
const [TALL, BROAD] = [0.46, 0.74];
const BAGS = Array.from({ length: 11 }, (_, i) => 1.12 * 1.24 ** i);

function svg(): string {
  return plate(1600, 1000, [
    cut(
      sky({
        box: [-20, 0, 1620, HORIZON - 8],
        seed: 27,
        tone: (_x, y) => 0.56 - 0.42 * slope(0, 320, y),
      }),
    ),
    cloud(420, 190, 600, 13),
    cloud(1260, 240, 460, 6),
    draw(ink, 3.4, ...gulls([840, 130, 26], [898, 164, 19], [786, 176, 16])),
    shore(),
    flats(),
    barge(),
    ...[...BAGS].reverse().map(rank),
    grower(),
  ]);
}

function shore(): string {
  const hills = blob(
    pts(
      '-40,354 60,318 220,304 380,316 520,338 700,344 900,340 1080,318 1260,296 1440,300 1640,316 1650,358 800,360',
    ),
    7,
  );
  return (
    halo(5, hills) +
    cut(
      engrave(
        slant([-40, 290, 1650, 360], 12, 5.5, 9),
        (x, y) => 0.55 + 0.2 * grain(3, x / 60, y / 20),
        inside(hills),
      ),
    )
  );
}

/** Wet sand: ripples, and pools that keep the light of the sky. */
function flats(): string {
  const tone: Tone = (x, y) => {
    const deep = 400 / (y - HORIZON + 20);
    const pool = slope(0.12, 0.3, drift(9, (x - 980) * deep * 0.006, deep * 5));
    return clamp(
      (0.3 + 0.2 * slope(500, 1000, y) + 0.26 * grain(4, x / 60, y / 12)) * (1 - 0.86 * pool),
      0.05,
      0.8,
    );
  };
  const ripple = (x: number, y: number): number =>
    (y - HORIZON) * 0.011 * drift(6, x / (20 + (y - HORIZON) * 0.16), y / 16);
  return cut(
    engrave(
      rows([-20, HORIZON + 4, 1620, 1000], (y) => 5.2 + (y - HORIZON) * 0.0155, ripple, 14),
      tone,
    ),
  );
}

/** The flat boat that will bring them home, aground for now. */
function barge(): string {
  const hull: Outline = [
    ...curve(pts('1216,470 1300,478 1440,476 1540,452'), 6),
    ...pts('1508,520 1252,520'),
  ];
  const load: Outline[] = [0, 1, 2].map((i) =>
    blob(
      [
        [1300 + i * 56, 476],
        [1304 + i * 56, 452],
        [1330 + i * 56, 446],
        [1354 + i * 56, 454],
        [1356 + i * 56, 476],
      ],
      4,
    ),
  );
  return (
    apart(8, ink, hull) +
    cut(
      engrave(
        rows([1216, 450, 1540, 520], 8),
        (x) => 0.2 + 0.3 * slope(1540, 1240, x),
        inside(hull),
      ),
      paper,
    ) +
    load
      .map(
        (bag) =>
          edged(paper, ink, 3, bag) + cut(engrave(slant(boxOf(bag), 45, 5, 6), 0.4, inside(bag))),
      )
      .join('') +
    draw(paper, 8, pts('1226,480 1150,560')) +
    draw(ink, 3, pts('1226,480 1150,560'))
  );
}

/** Everything that stands at one distance: a bag and its irons in each row, and who works there. */
function rank(away: number, index: number, all: readonly number[]): string {
  const near = away;
  const far = all[index - 1] ?? away * 1.24;
  const step = all.length - 1 - index;
  return (
    ROWS.map((left, row) => table(left, near, far * 0.985, row * 31 + step)).join('') +
    workers(step)
  );
}

function table(left: number, near: number, far: number, seed: number): string {
  const at = (across: number, away: number, up: number): Point =>
    strand.at(left + across, away, up);
  const k = strand.scale(near);
  if (at(0, near, 0)[0] > 1700 || at(BROAD, near, 0)[0] < -100) return '';
  const irons: Line[] = [
    [at(0.06, near, 0), at(0.06, near, TALL)],
    [at(BROAD - 0.06, near, 0), at(BROAD - 0.06, near, TALL)],
    [at(0, near, TALL - 0.03), at(BROAD, near, TALL - 0.03)],
    [at(0.06, near, 0.16), at(BROAD - 0.06, near, 0.16)],
  ];
  const puff = 0.085;
  const top: Outline = blob(
    [
      at(0.02, near, TALL + 0.03),
      at(0.04, near, TALL + puff),
      at(BROAD / 2, near, TALL + puff + 0.03),
      at(BROAD - 0.04, near, TALL + puff),
      at(BROAD - 0.02, near, TALL + 0.03),
      at(BROAD - 0.03, far, TALL + puff),
      at(BROAD / 2, far, TALL + puff + 0.015),
      at(0.03, far, TALL + puff),
    ],
    4,
  );
  const side: Outline = [
    at(0.02, near, TALL - 0.01),
    at(0.03, near, TALL + puff * 0.8),
    at(BROAD - 0.03, near, TALL + puff * 0.8),
    at(BROAD - 0.02, near, TALL - 0.01),
  ];
  const box = boxOf([...top, ...side]);
  const gap = Math.max(5, k * 0.029);
  const body = inside(top, side);
  const shells: Tone = (x, y) =>
    clamp(
      0.34 + 0.26 * grain(seed, x / (k * 0.16), y / (k * 0.08)) + 0.24 * slope(box[1], box[3], y),
    );
  return (
    draw(paper, k * 0.03 + 5, ...irons) +
    draw(ink, k * 0.03 + 0.6, ...irons) +
    halo(3, top, side) +
    cut(engrave(slant(box, 24, gap, 14), shells, body)) +
    (k > 130 ? cut(engrave(slant(box, -24, gap, 14), 0.2, body)) : '') +
    draw(ink, Math.max(1.4, k * 0.008), [...top, ...top.slice(0, 1)])
  );
}

const turning: Pose = {
  head: [0.2, 0.85],
  shoulder: [0.12, 0.73],
  hip: [-0.04, 0.49],
  arms: [pts('0.26,0.64 0.39,0.66'), pts('0.2,0.55 0.33,0.5')],
  legs: [pts('0.05,0.27 0.05,0'), pts('-0.08,0.27 -0.14,0')],
  hat: 'beanie',
  build: 1.1,
};

/** Two others further down the rows. */
function workers(step: number): string {
  if (step === 5) return at(0.55, 3.5, { ...turning, hat: 'cap' }, -1);
  if (step === 7) return at(-1.1, 5.4, { ...turning, hat: 'bun' }, 1);
  return '';
}

function at(across: number, away: number, pose: Pose, facing: 1 | -1): string {
  const [x, y] = strand.at(across, away);
  const tall = strand.scale(away) * 1.06;
  const bag: Outline = [
    [x + facing * tall * 0.3, y - tall * 0.44],
    [x + facing * tall * 0.62, y - tall * 0.5],
    [x + facing * tall * 0.66, y - tall * 0.62],
    [x + facing * tall * 0.34, y - tall * 0.72],
  ];
  return (
    silhouette(...person(x, y, tall, pose, facing)) +
    edged(paper, ink, 2, bag) +
    cut(engrave(slant(boxOf(bag), 40, 4.5, 5), 0.4, inside(bag)))
  );
}

/** In front, a woman in red waders lifts a bag on its edge to turn it. */
function grower(): string {
  const body = person(742, 968, 560, { ...turning, hat: 'bun' });
  const folk = inside(...body);
  const waders: Outline = pts('690,640 760,628 842,640 850,700 800,990 640,990 600,960 680,760');
  const bag = blob(pts('900,700 930,566 952,556 1090,612 1098,632 1066,764 1044,772 912,720'), 4);
  const mesh = boxOf(bag);
  return (
    halo(9, bag) +
    edged(paper, ink, 5, bag) +
    cut(
      engrave(
        slant(mesh, 24, 9, 9),
        (x, y) => clamp(0.36 + 0.26 * grain(8, x / 34, y / 34) + 0.3 * slope(940, 1080, x)),
        inside(bag),
      ),
    ) +
    cut(engrave(slant(mesh, -66, 9, 7), 0.24, inside(bag))) +
    apart(9, ink, ...body) +
    cut(
      engrave(columns([580, 620, 880, 1000], 4, undefined, 5), 1, both(folk, inside(waders))),
      minium,
    ) +
    cut(
      engrave(
        columns([580, 620, 880, 1000], 9, undefined, 6),
        (x, y) => 0.62 * slope(0, 60, 720 + (y - 700) * -0.12 - x) + 0.3 * slope(900, 980, y),
        both(folk, inside(waders)),
      ),
    ) +
    draw(ink, 5, pts('764,640 790,560'), pts('836,644 816,566')) +
    fill(
      ink,
      ...person(742, 968, 560, {
        head: turning.head,
        shoulder: turning.shoulder,
        hip: turning.shoulder,
        arms: turning.arms ?? [],
      }).slice(3),
    )
  );
}

export const huitres: Picture = { width: 1600, height: 1000, svg };

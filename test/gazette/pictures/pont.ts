// The swing bridge of Port-Hévin at low sun, shut to the river and open to the street.

import { trawler } from './burin/boats.ts';
import { clamp, grain, slope } from './burin/chance.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { person } from './burin/figure.ts';
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
  silhouette,
} from './burin/plate.ts';
import { standing, walking } from './burin/poses.ts';
import { columns, rows, slant } from './burin/rulings.ts';
import { gulls, sea, sky } from './burin/scenery.ts';
import {
  curve,
  disc,
  inside,
  type Line,
  type Outline,
  type Point,
  pts,
  rect,
  shift,
} from './burin/shape.ts';
import { houses, steeple } from './burin/town.ts';

const QUAY = 598;
const SUN = [1086, 402, 138] as const;

const BIRDS = [
  [486, 250, 28],
  [578, 300, 21],
  [434, 330, 17],
  [1356, 208, 28],
] as const;

/** 0 at the sun's heart, 1 far from its glow. */
const gloom: Tone = (x, y) => slope(120, 560, Math.hypot(x - SUN[0], (y - SUN[1]) * 1.15));

function svg(): string {
  return plate(1600, 1000, [
    fill(minium, disc(...SUN, SUN[2], 64)),
    cut(sky({ box: [-20, 0, 1620, 590], seed: 21, tone: skyTone })),
    draw(paper, 7, ...gulls(...BIRDS)) + draw(ink, 3.6, ...gulls(...BIRDS)),
    town(),
    cut(
      sea({ box: [-20, 606, 1620, 1000], seed: 5, far: 5, near: 13, chop: 1.2, tone: waterTone }),
    ),
    cut(
      sea({ box: [820, 610, 1340, 1000], seed: 45, far: 5, near: 13, chop: 1.5, tone: glitter }),
      minium,
    ),
    quays(),
    pier(),
    deck(),
    trawler({ x: 1260, y: 712, scale: 1.05 }),
    bollard(),
  ]);
}

const skyTone: Tone = (x, y) =>
  (0.14 + 0.62 * gloom(x, y)) *
  (0.62 + 0.38 * slope(560, 180, y)) *
  (Math.hypot(x - SUN[0], y - SUN[1]) < SUN[2] ? 0.9 : 1);

const lane = (x: number, y: number): number => Math.abs(x - SUN[0]) / (60 + (y - 600) * 0.28);

const waterTone: Tone = (x, y) =>
  0.6 * slope(0.25, 1.5, lane(x, y)) +
  0.1 * slope(800, 1000, y) +
  0.2 * slope(160, 0, Math.abs(x - 800)) * slope(960, 720, y);

const glitter: Tone = (x, y) =>
  1.15 * slope(1.15, 0.2, lane(x, y)) * clamp(0.75 + 0.8 * grain(8, x / 90, y / 12));

function town(): string {
  return (
    steeple(254, QUAY, 340, 44) +
    houses({ left: -30, right: 372, base: QUAY, tall: 130, seed: 4 }) +
    houses({ left: 1284, right: 1640, base: QUAY, tall: 136, seed: 31 }) +
    draw(ink, 4, pts('286,598 286,506'), pts('1346,598 1346,506')) +
    fill(ink, rect(280, 496, 292, 508), rect(1340, 496, 1352, 508)) +
    silhouette(
      ...person(112, QUAY, 52, standing),
      ...person(152, QUAY, 50, walking),
      ...person(176, QUAY, 46, standing, -1),
      ...person(1382, QUAY, 50, standing, -1),
      ...person(1452, QUAY, 46, walking, -1),
    ) +
    draw(ink, 4, pts('196,598 196,566'), pts('196,571 274,571')) +
    draw(minium, 4, pts('208,571 220,571'), pts('232,571 244,571'), pts('256,571 268,571'))
  );
}

/** Two banks of dressed stone, running away under the bridge's ends. */
function quays(): string {
  const left: Outline = pts('-20,598 372,598 300,706 -20,800');
  const right: Outline = pts('1228,598 1640,598 1640,772 1324,700');
  const stones = (box: readonly [number, number, number, number], walls: Outline): string =>
    halo(9, walls) +
    cut(
      engrave(
        rows(box, 7, (x, y) => 1.5 * grain(4, x / 60, y / 9), 7),
        courses,
        inside(walls),
      ),
    );
  return (
    stones([-20, 598, 372, 800], left) +
    stones([1228, 598, 1640, 780], right) +
    draw(ink, 7, pts('-20,600 372,600'), pts('1228,600 1640,600'))
  );
}

const courses: Tone = (x, y) => {
  const course = Math.floor((y - 598) / 34);
  const joint = Math.abs((((x + course * 47) % 94) + 94) % 94) < 8;
  return joint
    ? 0.98
    : 0.42 + 0.3 * grain(3, x / 70, course) + (Math.abs((y - 598) % 34) < 7 ? 0.3 : 0);
};

function pier(): string {
  const drum: Outline = pts('694,588 906,588 912,716 860,728 740,728 688,716');
  return (
    halo(12, drum) +
    cut(
      engrave(
        columns([688, 588, 912, 730], 6),
        (x) => 0.18 + 0.75 * slope(700, 905, x) + 0.25 * slope(730, 690, x),
        inside(drum),
      ),
    ) +
    draw(ink, 3, pts('690,632 910,632'), pts('689,676 911,676')) +
    fill(ink, rect(706, 560, 894, 575)) +
    fill(minium, ...Array.from({ length: 9 }, (_, i) => disc(717 + i * 20.75, 583, 7, 7, 18))) +
    draw(ink, 5, pts('698,593 902,593'))
  );
}

/** Height of the upper chord above the river, end to end. */
const chord = (x: number): number => 436 + 66 * ((x - 800) / 428) ** 2;

function deck(): string {
  const posts = Array.from({ length: 21 }, (_, i) => 372 + i * 42.8);
  const top: Line = posts.map((x): Point => [x, chord(x)]);
  const truss = posts.flatMap((x, i): Line[] => {
    const next = posts[i + 1];
    if (next === undefined)
      return [
        [
          [x, chord(x)],
          [x, 548],
        ],
      ];
    return [
      [
        [x, chord(x)],
        [x, 548],
      ],
      [
        [x, chord(x)],
        [next, 548],
      ],
      [
        [x, 548],
        [next, chord(next)],
      ],
    ];
  });
  const rail = Array.from(
    { length: 63 },
    (_, i): Line => [
      [370 + i * 13.9, 544],
      [370 + i * 13.9, 520],
    ],
  );
  return (
    draw(ink, 3, ...truss) +
    draw(ink, 1.4, ...rail, pts('366,519 1234,519')) +
    draw(ink, 8, top) +
    fill(ink, rect(356, 543, 1244, 555)) +
    draw(ink, 3, pts('358,562 1242,562')) +
    draw(
      ink,
      3.2,
      pts('800,250 380,502'),
      pts('800,250 1220,502'),
      pts('800,254 590,457'),
      pts('800,254 1010,457'),
    ) +
    fill(ink, pts('764,550 794,246 806,246 836,550 822,550 800,318 778,550')) +
    draw(ink, 5, pts('776,470 824,470'), pts('784,400 816,400'), pts('790,340 810,340')) +
    draw(ink, 3, pts('800,250 800,190')) +
    fill(minium, pts('802,192 850,205 802,219')) +
    cabin()
  );
}

function cabin(): string {
  const walls = rect(850, 474, 922, 546);
  return (
    fill(paper, walls) +
    cut(
      engrave(
        slant([850, 474, 922, 546], 90, 5, 6),
        (x) => 0.7 * slope(880, 926, x),
        inside(walls),
      ),
    ) +
    draw(ink, 4, [...walls, [850, 474]]) +
    fill(
      ink,
      pts('838,476 886,444 934,476'),
      rect(858, 486, 876, 512),
      rect(882, 486, 900, 512),
      rect(905, 486, 917, 546),
    )
  );
}

function bollard(): string {
  const quay: Outline = pts('-20,1020 -20,962 180,966 470,984 520,1020');
  const body: Outline = pts(
    '88,980 96,926 78,900 82,878 112,864 178,864 208,878 212,900 194,926 202,980 146,990',
  );
  const rope = curve(pts('76,930 116,950 174,950 214,932 300,940 420,962 560,970 700,1010'));
  return (
    halo(9, quay) +
    cut(
      engrave(rows([-20, 962, 520, 1010], 6), (x) => 0.86 - 0.4 * slope(250, 520, x), inside(quay)),
    ) +
    apart(10, ink, body) +
    cut(
      engrave(columns([84, 866, 140, 980], 6), (x) => 0.62 * slope(138, 92, x), inside(body)),
      paper,
    ) +
    draw(paper, 15, rope) +
    draw(ink, 9, rope) +
    draw(paper, 2, ...[0, 1, 2].map((i) => shift(rope.slice(2 + i * 14, 12 + i * 14), 0, -1)))
  );
}

export const pont: Picture = { width: 1600, height: 1000, svg };

// The warning siren over the roofs, on test day: its sound drawn as rings across the whole sky.
import { clamp, drift, slope } from './burin/chance.ts';
import { engrave, type Tone } from './burin/engrave.ts';
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
import { columns, rings, rows } from './burin/rulings.ts';
import { sea } from './burin/scenery.ts';
import {
  disc,
  except,
  inside,
  type Line,
  type Outline,
  type Point,
  pts,
  rect,
} from './burin/shape.ts';
import { houses, steeple } from './burin/town.ts';

/** The mouth of the siren. */
const [SX, SY] = [500, 330];

function svg(): string {
  return plate(1200, 900, [
    sound(),
    cut(sea({ box: [-20, 560, 1220, 660], seed: 4, far: 4.6, near: 6, tone: 0.55 })),
    steeple(1010, 668, 300, 46),
    houses({ left: 700, right: 1240, base: 700, tall: 124, seed: 22, gap: 4.6 }),
    houses({ left: -60, right: 330, base: 700, tall: 116, seed: 5, gap: 4.6 }),
    houses({ left: 740, right: 1260, base: 810, tall: 150, seed: 17, gap: 5 }),
    houses({ left: -70, right: 300, base: 810, tall: 140, seed: 41, gap: 5 }),
    houses({ left: 800, right: 1300, base: 930, tall: 190, seed: 12, gap: 5.6 }),
    houses({ left: -90, right: 230, base: 930, tall: 180, seed: 29, gap: 5.6 }),
    roof(),
    mast(),
    siren(),
  ]);
}

/** Waves of sound: bands of heavier and lighter rings that weaken with the distance. */
function sound(): string {
  const tone: Tone = (x, y) => {
    const away = Math.hypot(x - SX, y - SY);
    const beat = 0.5 + 0.5 * Math.cos(away / 27);
    const fade = slope(1000, 120, away);
    return clamp(
      0.1 +
        0.66 * fade * beat +
        0.1 * slope(0, 1, drift(4, x / 200, y / 90)) +
        0.12 * slope(260, 0, y),
    );
  };
  const seen = except((x, y) => x > -20 && x < 1220 && y > -20 && y < 556);
  return cut(engrave(rings(SX, SY, [96, 900], 8.5), tone, seen));
}

/** A mansard of slates with its parapet, in front of everything. */
function roof(): string {
  const slates: Outline = pts('170,920 262,640 738,640 838,920');
  const courses = rows([160, 640, 850, 920], 12.5);
  const tone: Tone = (x, y) => {
    const row = Math.floor((y - 640) / 25);
    const across = ((x - 500) * (1 - (y - 640) / 1500)) / 40 + row * 0.5;
    return across - Math.floor(across) < 0.09
      ? 0
      : clamp(0.52 + 0.26 * slope(360, 800, x) + 0.2 * drift(3, Math.floor(across) * 1.3, row));
  };
  const cornice = rect(236, 618, 764, 648);
  return (
    halo(12, slates, cornice) +
    cut(engrave(courses, tone, inside(slates))) +
    draw(ink, 5, pts('170,920 262,640'), pts('738,640 838,920')) +
    fill(paper, cornice) +
    cut(
      engrave(
        rows([236, 618, 764, 648], 6),
        (x) => 0.3 + 0.5 * slope(500, 764, x),
        inside(cornice),
      ),
    ) +
    draw(ink, 4, [...cornice, ...pts('236,618')]) +
    dormer(340) +
    dormer(660)
  );
}

function dormer(x: number): string {
  const wall = rect(x - 52, 730, x + 52, 870);
  const gable: Outline = [
    [x - 70, 734],
    [x, 676],
    [x + 70, 734],
  ];
  return (
    halo(9, wall, gable) +
    cut(
      engrave(
        columns([x - 52, 730, x + 52, 870], 6),
        (px) => 0.5 * slope(x, x + 52, px),
        inside(wall),
      ),
    ) +
    fill(ink, gable, rect(x - 33, 756, x + 33, 846)) +
    draw(
      paper,
      4,
      [
        [x, 756],
        [x, 846],
      ],
      [
        [x - 33, 798],
        [x + 33, 798],
      ],
    ) +
    draw(ink, 4, [...wall, [x - 52, 730]])
  );
}

function mast(): string {
  const braces: Line[] = [pts('470,618 494,500'), pts('530,618 506,500')];
  const rungs = Array.from(
    { length: 6 },
    (_, i): Line => [
      [478 + i * 2.6, 600 - i * 20],
      [522 - i * 2.6, 600 - i * 20],
    ],
  );
  return (
    draw(paper, 20, ...braces, pts('500,618 500,420')) +
    draw(ink, 8, ...braces) +
    draw(ink, 4, ...rungs) +
    draw(ink, 12, pts('500,620 500,420'))
  );
}

/** Two drums of horns on one shaft under a cap. */
function siren(): string {
  const shape = (y: number, half: number, tall: number): Outline => [
    [SX - half, y],
    [SX + half, y],
    [SX + half * 0.86, y + tall],
    [SX - half * 0.86, y + tall],
  ];
  const upper = shape(228, 122, 66);
  const lower = shape(366, 122, 66);
  const waist = rect(SX - 62, 294, SX + 62, 366);
  const cap: Outline = [
    [SX - 136, 228],
    [SX - 96, 186],
    [SX, 168],
    [SX + 96, 186],
    [SX + 136, 228],
  ];
  const foot: Outline = [
    [SX - 92, 432],
    [SX + 92, 432],
    [SX + 40, 474],
    [SX - 40, 474],
  ];
  const shade: Tone = (x) =>
    clamp(0.78 * slope(SX - 10, SX + 124, x) + 0.25 * slope(SX - 92, SX - 124, x));
  return (
    apart(16, minium, upper, lower, waist, cap, foot) +
    cut(
      engrave(
        columns([SX - 140, 168, SX + 140, 480], 6.5),
        shade,
        inside(upper, lower, waist, cap, foot),
      ),
    ) +
    mouths(236) +
    mouths(374) +
    draw(ink, 5, closed(upper), closed(lower), closed(waist), closed(cap), closed(foot)) +
    draw(ink, 6, [
      [SX, 168],
      [SX, 138],
    ]) +
    fill(ink, disc(SX, 134, 9, 9, 16))
  );
}

const closed = (outline: Outline): Line => [...outline, ...outline.slice(0, 1)];

/** The row of openings round a drum, narrower towards its sides. */
function mouths(y: number): string {
  const openings = [-66, -44, -22, 0, 22, 44, 66].map((degrees): Outline => {
    const a = (degrees * Math.PI) / 180;
    const [x, half] = [SX + 112 * Math.sin(a), 14 * Math.cos(a) + 1.5];
    return [
      [x - half, y],
      [x + half, y],
      [x + half * 0.92, y + 48],
      [x - half * 0.92, y + 48],
    ];
  });
  const glints = openings.slice(0, 4).map(
    (outline): Line =>
      outline.slice(0, 1).flatMap(([x, py]): Point[] => [
        [x + 4, py + 6],
        [x + 4, py + 40],
      ]),
  );
  return fill(ink, ...openings) + draw(paper, 2, ...glints);
}

export const sirene: Picture = { width: 1200, height: 900, svg };

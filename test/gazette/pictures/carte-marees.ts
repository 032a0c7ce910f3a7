// A day of tides: the estuary sounded in depth lines above, the curve of the water's height below.
import { clamp, drift, grain, slope } from './burin/chance.ts';
import { engrave, swell, type Tone } from './burin/engrave.ts';
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
} from './burin/plate.ts';
import { between, columns, rings, rows } from './burin/rulings.ts';
import {
  curve,
  disc,
  except,
  inside,
  type Line,
  type Outline,
  type Point,
  pts,
  rect,
} from './burin/shape.ts';

const DIVIDE = 470;

/** North and south shores of the estuary, opening to the sea on the right. */
const north = curve(
  pts('-20,196 120,204 230,182 330,214 450,196 560,232 640,196 700,120 760,70 800,-20'),
  9,
);
const south = curve(
  pts('-20,300 130,292 250,318 380,296 500,330 620,322 720,356 840,344 930,392 1010,420 1080,480'),
  9,
);
const water: Outline = [...north, ...pts('1230,-20 1230,480'), ...[...south].reverse()];

function svg(): string {
  return plate(1200, 800, [
    land(),
    soundings(),
    shoals(),
    lighthouse(),
    compass(),
    tide(),
    moons(),
  ]);
}

/**
 * Levels of the ground: lines follow the shore and open out as the land rises, so that the closer
 * they stand, the lower it is.
 */
function land(): string {
  const ground = except((_x, y) => y < DIVIDE, inside(water));
  const up = (far: number): Line => north.map(([x, y]) => [x - far * 0.62, y - far] as const);
  const down = (far: number): Line => south.map(([x, y]) => [x - far * 0.22, y + far] as const);
  const bands = [
    [3, 38, 8, 0.44],
    [38, 92, 7, 0.34],
    [92, 176, 6, 0.22],
    [176, 330, 7, 0.14],
  ] as const;
  const tone: (share: number) => Tone = (share) => (x, y) =>
    share * (1 + 0.3 * drift(6, x / 80, y / 60));
  const levels = bands.flatMap(([from, to, count, share]) => [
    engrave(between(up(from), up(to), count, 120), tone(share), ground),
    engrave(between(down(from), down(to), count, 120), tone(share), ground),
  ]);
  return cut(levels.join('')) + draw(paper, 12, north, south) + draw(ink, 5, north, south);
}

/** Lines that follow both shores and open out towards the deep. */
function soundings(): string {
  const deep = between(north, south, 21, 110);
  const tone: Tone = (x, y) =>
    clamp(0.2 + 0.3 * grain(5, x / 150, y / 40) ** 2) * slope(720, 560, x);
  const open = rings(1330, 180, [60, 760], 17, { from: 90, to: 270, squash: 0.9 });
  const inSea = inside(water);
  return (
    cut(engrave(deep, tone, (x, y) => inSea(x, y) && y < DIVIDE - 4)) +
    cut(
      engrave(
        open,
        (x) => (0.08 + 0.16 * slope(720, 1200, x)) * slope(690, 860, x),
        (x, y) => inSea(x, y) && y < DIVIDE - 4,
      ),
    )
  );
}

/** Two banks that dry out at low water, stippled. */
function shoals(): string {
  const banks = [
    curve(pts('820,250 880,216 950,226 980,260 930,290 860,286 820,250'), 6),
    curve(pts('470,262 530,256 570,272 520,284 470,262'), 6),
  ];
  const dry = inside(banks[0] ?? []);
  const grains = Array.from(
    { length: 150 },
    (_, i): Point => [
      800 + 190 * Math.abs(grain(3, i * 1.7, 1)),
      210 + 90 * Math.abs(grain(8, i * 2.3, 4)),
    ],
  ).filter(([x, y]) => dry(x, y));
  return (
    halo(10, ...banks) +
    draw(ink, 2.6, ...banks) +
    dots(ink, 3.6, grains) +
    dots(ink, 3, [
      [500, 266],
      [522, 270],
      [540, 266],
      [512, 276],
      [490, 268],
    ])
  );
}

function lighthouse(): string {
  const [x, y] = [808, 108];
  const rays = Array.from({ length: 8 }, (_, i): Line => {
    const a = (i * Math.PI) / 4 + 0.2;
    return [
      [x + 20 * Math.cos(a), y + 20 * Math.sin(a)],
      [x + 42 * Math.cos(a), y + 42 * Math.sin(a)],
    ];
  });
  return (
    halo(8, disc(x, y, 44)) +
    draw(ink, 3.4, ...rays) +
    fill(minium, disc(x, y, 12)) +
    draw(ink, 3, [...disc(x, y, 12), [x + 12, y]])
  );
}

function compass(): string {
  const [x, y, r] = [1066, 150, 92];
  const point = (turn: number, long: number): [Outline, Outline] => {
    const at = (degrees: number, reach: number): Point => [
      x + reach * Math.sin((degrees * Math.PI) / 180),
      y - reach * Math.cos((degrees * Math.PI) / 180),
    ];
    return [
      [[x, y], at(turn, long), at(turn + 22, long * 0.27)],
      [[x, y], at(turn, long), at(turn - 22, long * 0.27)],
    ];
  };
  const points = [45, 135, 225, 315]
    .map((turn) => point(turn, r * 0.62))
    .concat([0, 90, 180, 270].map((turn) => point(turn, r * 0.98)));
  return (
    halo(10, disc(x, y, r * 1.02)) +
    cut(engrave(rings(x, y, [r * 0.72, r * 0.86], 4.6), 0.3)) +
    draw(
      ink,
      2.6,
      [...disc(x, y, r, r, 64), [x + r, y]],
      [...disc(x, y, r * 0.7, r * 0.7, 64), [x + r * 0.7, y]],
    ) +
    points.map(([dark, light]) => edged(paper, ink, 2, light) + fill(ink, dark)).join('') +
    fill(minium, point(0, r * 0.98)[0]) +
    fill(paper, disc(x, y, 7))
  );
}

/** The height of the water through twenty-five hours: two highs, two lows, not quite alike. */
const level = (x: number): number =>
  640 -
  82 * Math.sin(((x - 90) / 1020) * Math.PI * 4 - 0.6) -
  12 * Math.sin(((x - 90) / 1020) * Math.PI * 2);

function tide(): string {
  const line: Line = Array.from(
    { length: 130 },
    (_, i): Point => [-20 + i * 9.7, level(-20 + i * 9.7)],
  );
  const below: Outline = [...line, ...pts('1241,820 -20,820')];
  const now = 742;
  const panel = rect(-20, DIVIDE, 1220, 820);
  const past = (x: number): number => slope(now + 3, now - 3, x);
  const tone: Tone = (x, y) => clamp(0.22 + 0.4 * past(x) + 0.3 * slope(0, 150, y - level(x)));
  const hours = Array.from(
    { length: 26 },
    (_, i): Line => [
      [90 + i * 40.8, 790],
      [90 + i * 40.8, i % 6 === 0 ? 764 : 778],
    ],
  );
  const gauge = Array.from(
    { length: 9 },
    (_, i): Line => [
      [0, 540 + i * 26],
      [i % 2 ? 14 : 26, 540 + i * 26],
    ],
  );
  return (
    halo(4, panel) +
    cut(
      engrave(
        rows([-20, DIVIDE, 1220, 820], 8, (x, y) => 3 * grain(4, x / 60, y / 20), 9),
        tone,
        inside(below),
      ),
    ) +
    draw(paper, 13, line) +
    cut(swell(line, 7, 7, 7)) +
    draw(ink, 6, [
      [-20, DIVIDE],
      [1220, DIVIDE],
    ]) +
    draw(ink, 2.4, [
      [-20, DIVIDE + 9],
      [1220, DIVIDE + 9],
    ]) +
    draw(paper, 8, ...hours, ...gauge) +
    draw(ink, 3, ...hours, ...gauge) +
    draw(paper, 11, [
      [now, 498],
      [now, 790],
    ]) +
    draw(minium, 5, [
      [now, 498],
      [now, 790],
    ]) +
    edged(minium, paper, 6, disc(now, level(now), 16))
  );
}

/** New moon to full, above the curve. */
function moons(): string {
  return [0, 0.25, 0.5, 0.75, 1]
    .map((phase, i) => {
      const [x, y, r] = [880 + i * 66, 530, 21];
      const half: Line = Array.from({ length: 19 }, (_, s): Point => {
        const a = -Math.PI / 2 + (Math.PI * s) / 18;
        return [x + r * Math.cos(a), y + r * Math.sin(a)];
      });
      const terminator: Line = half.map(([px, py]): Point => [x + (px - x) * (1 - 2 * phase), py]);
      const lit: Outline = [...half, ...[...terminator].reverse()];
      return (
        apart(6, ink, disc(x, y, r)) +
        fill(paper, lit) +
        draw(ink, 3, [...disc(x, y, r), [x + r, y]]) +
        cut(engrave(columns([x - r, y - r, x + r, y + r], 5), 0.2, inside(lit)))
      );
    })
    .join('');
}

export const carteMarees: Picture = { width: 1200, height: 800, svg };

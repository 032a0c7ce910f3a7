// The autumn fair on the esplanade at dusk: awnings, strings of lamps, the wheel over all.
import { carousel } from './burin/carousel.ts';
import { clamp, drift, grain, slope } from './burin/chance.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { type Pose, person } from './burin/figure.ts';
import {
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
import { columns, rays, rings, rows } from './burin/rulings.ts';
import {
  curve,
  disc,
  inside,
  type Line,
  type Outline,
  type Point,
  pts,
  rect,
} from './burin/shape.ts';

const FLOOR = 760;
const HUB: Point = [1140, 350];

function svg(): string {
  return plate(1600, 1000, [
    dusk(),
    wheel(),
    carousel(FLOOR),
    stalls(),
    garlands(),
    ground(),
    crowd(),
  ]);
}

/** Rings of light spread from the wheel into the evening. */
function dusk(): string {
  const tone: Tone = (x, y) =>
    clamp(
      0.2 +
        0.6 * slope(240, 900, Math.hypot(x - HUB[0], y - HUB[1])) +
        0.2 * drift(4, x / 240, y / 60) -
        0.14 * slope(500, 760, y),
    );
  return cut(
    engrave(
      rings(HUB[0], HUB[1], [280, 1230], 10.8, {
        lift: (a, r) => 4 * grain(7, Math.sin(a) * 2.4, r / 80),
      }),
      tone,
      (x, y) => y < FLOOR && y > -20 && x > -20 && x < 1620,
    ),
  );
}

function wheel(): string {
  const [x, y] = HUB;
  const r = 268;
  const spokes = Array.from({ length: 16 }, (_, i): Line => {
    const a = (i / 16) * Math.PI * 2 + 0.1;
    return [
      [x, y],
      [x + r * Math.cos(a), y + r * Math.sin(a)],
    ];
  });
  const cabins = Array.from({ length: 16 }, (_, i): Point => {
    const a = (i / 16) * Math.PI * 2 + 0.1;
    return [x + r * Math.cos(a), y + r * Math.sin(a)];
  });
  const car = ([cx, cy]: Point, red: boolean): string => {
    const bowl: Outline = [
      [cx - 25, cy + 16],
      [cx + 25, cy + 16],
      [cx + 18, cy + 40],
      [cx - 18, cy + 40],
    ];
    const hood: Outline = [
      [cx - 27, cy + 2],
      [cx, cy - 15],
      [cx + 27, cy + 2],
    ];
    return (
      halo(5, bowl, hood) +
      draw(
        ink,
        3,
        [
          [cx - 20, cy],
          [cx - 20, cy + 18],
        ],
        [
          [cx + 20, cy],
          [cx + 20, cy + 18],
        ],
      ) +
      fill(red ? minium : ink, bowl, hood)
    );
  };
  const circle = (radius: number): Line => [...disc(x, y, radius, radius, 72), [x + radius, y]];
  const legs: Line[] = [
    [
      [x, y],
      [x - 150, FLOOR],
    ],
    [
      [x, y],
      [x + 150, FLOOR],
    ],
  ];
  return (
    fill(paper, disc(x, y, 272)) +
    cut(
      engrave(
        rays(x, y, [40, 262], [0, 360], 80, 30),
        (px, py) => 0.2 * slope(60, 262, Math.hypot(px - x, py - y)),
      ),
    ) +
    draw(ink, 2.6, ...spokes) +
    draw(ink, 8, circle(r)) +
    draw(ink, 3.4, circle(r - 24)) +
    draw(ink, 3, circle(120)) +
    draw(paper, 24, ...legs) +
    draw(ink, 14, ...legs) +
    draw(ink, 5, [
      [x - 92, 600],
      [x + 92, 600],
    ]) +
    cabins.map((cabin, i) => car(cabin, i % 4 === 1)).join('') +
    edged(minium, ink, 6, disc(x, y, 30)) +
    dots(
      paper,
      9,
      Array.from(
        { length: 8 },
        (_, i): Point => [
          x + 18 * Math.cos((i * Math.PI) / 4),
          y + 18 * Math.sin((i * Math.PI) / 4),
        ],
      ),
    )
  );
}

function stalls(): string {
  return stall(60, 470, 300, 0) + stall(900, 560, 250, 1) + stall(1400, 470, 330, 2);
}

/** A booth with a striped, scalloped awning and things hung from it. */
function stall(x: number, top: number, wide: number, seed: number): string {
  const [left, right] = [x - wide / 2, x + wide / 2];
  const eaves = top + 96;
  const count = 10;
  const strips = Array.from({ length: count }, (_, i): Outline => {
    const at = (t: number, lean: number): number => x + (t - 0.5) * wide * lean;
    const [a, b] = [i / count, (i + 1) / count];
    return [
      [at(a, 0.86), top],
      [at(b, 0.86), top],
      [at(b, 1.1), eaves],
      ...curve(
        [
          [at(b, 1.1), eaves],
          [at((a + b) / 2, 1.1), eaves + wide * 0.07],
          [at(a, 1.1), eaves],
        ],
        5,
      ),
    ];
  });
  const opening = rect(left, eaves, right, FLOOR - 96);
  const counter = rect(left - 6, FLOOR - 100, right + 6, FLOOR);
  const keeper = person(
    x + wide * 0.12,
    FLOOR,
    200,
    {
      ...standing,
      hat: seed === 1 ? 'toque' : 'cap',
      arms: [pts('0.1,0.64 0.2,0.68'), pts('-0.1,0.64 -0.2,0.66')],
    },
    seed % 2 ? -1 : 1,
  );
  const hung: Point[] = Array.from({ length: 7 }, (_, i) => [
    left + 24 + (i * (wide - 48)) / 6,
    eaves + 46 + 12 * (i % 2),
  ]);
  return (
    halo(9, ...strips, opening, counter) +
    cut(
      engrave(
        rows([left, eaves, right, FLOOR - 96], 7.5),
        (px, py) =>
          0.34 +
          0.4 * slope(wide * 0.1, wide * 0.6, Math.abs(px - x)) -
          0.1 * slope(eaves, FLOOR, py),
        inside(opening),
      ),
    ) +
    draw(
      ink,
      2,
      ...hung.map(
        ([hx, hy]): Line => [
          [hx, eaves],
          [hx, hy],
        ],
      ),
    ) +
    dots(ink, 24, hung) +
    dots(paper, 13, hung) +
    silhouette(...keeper) +
    fill(paper, counter) +
    cut(engrave(columns([left - 6, FLOOR - 100, right + 6, FLOOR], 8), 0.42, inside(counter))) +
    draw(ink, 5, [
      [left - 8, FLOOR - 100],
      [right + 8, FLOOR - 100],
    ]) +
    draw(
      ink,
      6,
      [
        [left, eaves],
        [left, FLOOR],
      ],
      [
        [right, eaves],
        [right, FLOOR],
      ],
    ) +
    fill(paper, ...strips) +
    fill(minium, ...strips.filter((_, i) => i % 2 === 0)) +
    cut(
      engrave(
        rows([left - 40, top, right + 40, eaves + 24], 8),
        (_px, py) => 0.1 + 0.4 * slope(top + 40, eaves + 10, py),
        inside(...strips),
      ),
    ) +
    draw(ink, 3.4, ...strips.map((strip): Line => [...strip, ...strip.slice(0, 1)]))
  );
}

/** Lamps on sagging wires from mast to mast. */
function garlands(): string {
  const masts: Point[] = [
    [-30, 180],
    [250, 232],
    [700, 250],
    [1010, 190],
    [1330, 150],
    [1640, 210],
  ];
  const wires = masts.slice(1).map(([bx, by], i): Line => {
    const [ax, ay] = masts[i] ?? [0, 0];
    return curve(
      [
        [ax, ay],
        [(ax + bx) / 2, (ay + by) / 2 + 74],
        [bx, by],
      ],
      9,
    );
  });
  const lamps = wires.flatMap((wire) => wire.filter((_, i) => i % 2 === 1));
  const poles = [
    [250, 232],
    [700, 250],
  ].map(
    ([x = 0, y = 0]): Line => [
      [x, y - 14],
      [x, FLOOR],
    ],
  );
  return (
    draw(paper, 13, ...poles) +
    draw(ink, 7, ...poles) +
    draw(paper, 6, ...wires) +
    draw(ink, 2.4, ...wires) +
    dots(ink, 23, lamps) +
    dots(paper, 15, lamps)
  );
}

function ground(): string {
  const tone: Tone = (x, y) =>
    clamp(
      0.34 +
        0.3 * slope(820, 1000, y) +
        0.24 * drift(6, x / 110, y / 26) -
        0.2 * slope(260, 0, Math.abs(x - 640)) * slope(900, 780, y),
    );
  return (
    fill(paper, rect(-20, FLOOR, 1620, 1000)) +
    cut(
      engrave(
        rows(
          [-20, FLOOR, 1620, 1000],
          (y) => 7 + (y - FLOOR) * 0.028,
          (x, y) => (y - 740) * 0.012 * grain(3, x / 60, y / 14),
          12,
        ),
        tone,
      ),
    ) +
    draw(ink, 4, [
      [-20, FLOOR],
      [1620, FLOOR],
    ])
  );
}

const pointing: Pose = {
  ...standing,
  arms: [pts('0.11,0.84 0.2,0.95'), pts('-0.06,0.62 -0.05,0.47')],
};

function crowd(): string {
  const people: [number, number, number, Pose, 1 | -1][] = [
    [700, 800, 168, { ...walking, dress: coat, hat: 'cap' }, 1],
    [760, 806, 160, { ...walking, dress: skirt, hat: 'bun' }, 1],
    [812, 804, 108, walking, 1],
    [1230, 810, 172, { ...standing, dress: coat }, -1],
    [1180, 812, 164, { ...standing, dress: skirt, hat: 'bun' }, 1],
    [270, 808, 160, { ...standing, hat: 'beanie' }, -1],
    [1060, 830, 178, { ...walking, hat: 'brim' }, -1],
    [330, 940, 330, { ...pointing, dress: coat, hat: 'cap' }, 1],
    [470, 944, 214, { ...pointing, hat: 'beanie' }, 1],
    [560, 936, 312, { ...standing, dress: skirt, hat: 'bun' }, 1],
    [930, 950, 320, { ...walking, dress: coat, hat: 'brim' }, -1],
    [1420, 944, 330, { ...walking, dress: coat, hat: 'bun' }, -1],
    [1310, 946, 210, { ...walking, hat: 'cap' }, -1],
  ];
  const balloon = disc(1298, 668, 34, 40, 32);
  return (
    people
      .map(([x, y, tall, pose, facing]) => silhouette(...person(x, y, tall, pose, facing)))
      .join('') +
    draw(paper, 6, pts('1288,832 1296,712')) +
    draw(ink, 2.4, pts('1288,832 1296,712')) +
    edged(minium, paper, 7, balloon) +
    draw(ink, 3, [...balloon, ...balloon.slice(0, 1)]) +
    dots(paper, 8, [[1284, 654]])
  );
}

export const foire: Picture = { width: 1600, height: 1000, svg };

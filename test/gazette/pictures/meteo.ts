// The weather station on the dune: cups, vane and windsock in a sky that shows the wind.
import { clamp, drift, grain, slope } from './burin/chance.ts';
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
} from './burin/plate.ts';
import { coat, standing } from './burin/poses.ts';
import { between, columns, rows, slant } from './burin/rulings.ts';
import { gulls, sea } from './burin/scenery.ts';
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

/** Streamlines: they rise over the dune and curl behind the mast. */
const stream = (x: number, y: number): number => {
  const eddy = 78 * drift(14, x / 300, y / 150);
  return eddy * slope(660, 380, y) - 26 * Math.exp(-(((x - 480) / 300) ** 2)) * slope(100, 620, y);
};

const dune: Outline = [
  ...curve(pts('-30,742 130,716 300,664 470,640 640,652 800,690 960,716 1230,700'), 10),
  ...pts('1230,920 -30,920'),
];

function svg(): string {
  const air: Tone = (x, y) =>
    clamp(0.3 + 0.5 * drift(6, x / 240 + y / 400, y / 60) + 0.16 * slope(300, 0, y), 0.04, 0.8);
  return plate(1200, 900, [
    cut(engrave(rows([-20, -60, 1220, 640], 9.5, stream, 12), air)),
    cut(sea({ box: [-20, 628, 1220, 760], seed: 19, far: 5, near: 8, tone: 0.6 })),
    draw(paper, 8, ...gulls(...BIRDS)) + draw(ink, 3.6, ...gulls(...BIRDS)),
    ground(),
    steps(),
    screen(),
    mast(),
    windsock(),
    reader(),
    grass(),
  ]);
}

const BIRDS = [
  [206, 208, 26],
  [262, 172, 18],
  [330, 236, 15],
] as const;

function ground(): string {
  const strokes = slant([-30, 630, 1230, 910], 16, 8, 8, (x, y) => 5 * grain(4, x / 50, y / 20));
  const tone: Tone = (x, y) =>
    clamp(0.16 + 0.5 * slope(700, 900, y) + 0.3 * drift(7, x / 90, y / 40));
  return halo(12, dune) + cut(engrave(strokes, tone, inside(dune)));
}

/** The louvred box that keeps the thermometers in the shade. */
function screen(): string {
  const box = rect(150, 470, 330, 612);
  const slats = Array.from(
    { length: 11 },
    (_, i): Line => [
      [160, 484 + i * 12],
      [320, 484 + i * 12],
    ],
  );
  return (
    halo(12, box, pts('136,470 240,436 344,470')) +
    draw(ink, 9, pts('168,612 158,730'), pts('312,612 322,716')) +
    draw(ink, 4, pts('164,660 316,640'), pts('160,640 318,664')) +
    fill(paper, box) +
    draw(ink, 4.6, ...slats) +
    cut(engrave(columns([150, 470, 330, 612], 6), (x) => 0.8 * slope(270, 332, x), inside(box))) +
    draw(ink, 5, [...box, ...pts('150,470')], pts('240,474 240,610')) +
    fill(ink, pts('134,472 240,434 346,472 346,482 134,482'))
  );
}

/** The stairs that the observers climb, up the back of the dune. */
function steps(): string {
  const treads = Array.from({ length: 20 }, (_, i): Outline => {
    const [x, y] = [640 + i * 12.4 + i * i * 0.24, 662 + i * 9.6];
    const half = 25 + i * 3.1;
    return [
      [x - half, y],
      [x + half, y],
      [x + half + 3, y + 4 + i * 0.16],
      [x - half - 3, y + 4 + i * 0.16],
    ];
  });
  const rail: Line[] = [-1, 1].map((side) =>
    treads.map(
      (_, i): Point => [
        640 + i * 12.4 + i * i * 0.24 + side * (27 + i * 3.2),
        662 + i * 9.6 - 46 - i * 2.4,
      ],
    ),
  );
  const posts = rail.flatMap((line) =>
    line
      .filter((_, i) => i % 6 === 0)
      .map(
        ([x, y], i): Line => [
          [x, y],
          [x, y + 46 + i * 14],
        ],
      ),
  );
  const flight: Outline = [
    ...treads.map((tread): Point => tread[0] ?? [0, 0]),
    ...treads.map((tread): Point => tread[1] ?? [0, 0]).reverse(),
  ];
  return (
    halo(10, flight) +
    fill(ink, ...treads) +
    draw(paper, 9, ...posts, ...rail) +
    draw(ink, 3.4, ...posts, ...rail)
  );
}

function mast(): string {
  const stays = [
    pts('560,250 440,660'),
    pts('560,250 690,668'),
    pts('560,430 486,648'),
    pts('560,430 632,656'),
  ];
  const cups: Line[] = [pts('560,196 476,180'), pts('560,196 632,172'), pts('560,196 572,222')];
  return (
    draw(paper, 6, ...stays) +
    draw(ink, 2.2, ...stays) +
    draw(paper, 22, pts('560,660 560,100')) +
    draw(ink, 11, pts('560,664 560,210')) +
    draw(ink, 6, pts('560,210 560,96')) +
    rungs() +
    draw(paper, 12, ...cups) +
    draw(ink, 5, ...cups) +
    cup(462, 178, 24, 190) +
    cup(646, 168, 24, -20) +
    cup(576, 232, 21, 80) +
    vane()
  );
}

const rungs = (): string =>
  draw(
    ink,
    3,
    ...Array.from(
      { length: 15 },
      (_, i): Line => [
        [546, 640 - i * 24],
        [574, 640 - i * 24],
      ],
    ),
  );

/** A half sphere, open against the wind. */
function cup(x: number, y: number, r: number, turn: number): string {
  const bowl: Outline = [
    ...Array.from({ length: 14 }, (_, i): Point => {
      const a = ((turn + 90 + (180 * i) / 13) * Math.PI) / 180;
      return [x - r * Math.cos(a), y - r * Math.sin(a)];
    }),
  ];
  return (
    apart(7, ink, bowl) +
    cut(engrave(slant([x - r, y - r, x + r, y + r], turn + 60, 5, 4), 0.4, inside(bowl)), paper)
  );
}

function vane(): string {
  const tail = pts('716,72 646,92 646,108 716,128 694,100');
  const tip = pts('414,100 474,78 462,100 474,122');
  return (
    draw(paper, 16, pts('440,100 680,100')) +
    halo(8, tail, tip) +
    draw(ink, 7, pts('440,100 680,100')) +
    fill(ink, tail, tip, disc(560, 100, 13, 13, 20))
  );
}

function windsock(): string {
  const top = curve(pts('906,236 976,214 1050,226 1120,250 1172,246'), 8);
  const foot = curve(pts('906,348 980,340 1052,330 1118,318 1166,300'), 8);
  const part = (from: number, to: number): Outline => [
    ...top.slice(from, to + 1),
    ...foot.slice(from, to + 1).reverse(),
  ];
  const sock = part(0, 32);
  const shade: Tone = (_x, y) => 0.08 + 0.8 * slope(262, 344, y);
  return (
    draw(paper, 20, pts('900,700 900,214')) +
    draw(ink, 10, pts('900,704 900,216')) +
    halo(12, sock) +
    fill(minium, part(0, 6), part(13, 19), part(26, 32)) +
    cut(engrave(between(top, foot, 15, 40), shade, inside(sock))) +
    draw(ink, 4.4, top, foot, pts('906,236 914,292 906,348'), pts('1172,246 1166,300')) +
    draw(ink, 2.6, pts('900,226 906,240'), pts('900,358 906,346'))
  );
}

function reader(): string {
  const body = person(
    400,
    672,
    196,
    {
      ...standing,
      dress: coat,
      hat: 'beanie',
      arms: [pts('0.08,0.64 0.17,0.66'), pts('0.06,0.64 0.15,0.65')],
    },
    -1,
  );
  return (
    apart(7, ink, ...body) +
    halo(4, pts('348,546 370,536 376,550 354,560')) +
    draw(ink, 3, pts('348,546 370,536 376,550 354,560 348,546'))
  );
}

/** Marram blown to the right. */
function grass(): string {
  const blades = Array.from({ length: 150 }, (_, i): Line => {
    const x = -20 + i * 8.4 + 5 * grain(3, i, 0);
    const foot = 800 + 96 * Math.abs(grain(5, i * 1.7, 2));
    const tall = 56 + 60 * Math.abs(grain(8, i * 2.3, 1));
    return curve(
      [
        [x, foot + 30],
        [x + tall * 0.16, foot - tall * 0.5],
        [x + tall * 0.62, foot - tall],
      ],
      5,
    );
  });
  const dark = blades.filter((_, i) => i % 3 !== 0);
  return draw(paper, 6.5, ...blades) + draw(ink, 3, ...dark);
}

export const meteo: Picture = { width: 1200, height: 900, svg };

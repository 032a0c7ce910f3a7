// Sunday football on the pitch by the sea: a shot, a keeper's dive, the whole town along the rail.
import { clamp, grain, slope } from './burin/chance.ts';
import { cloud } from './burin/clouds.ts';
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
  silhouette,
} from './burin/plate.ts';
import { coat, running, skirt, standing } from './burin/poses.ts';
import { columns, rows } from './burin/rulings.ts';
import { gulls, sea, sky } from './burin/scenery.ts';
import {
  arc,
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

const RAIL = 520;

function svg(): string {
  return plate(1600, 1000, [
    cut(
      sky({ box: [-20, 0, 1620, 420], seed: 52, tone: (_x, y) => 0.54 - 0.4 * slope(0, 380, y) }),
    ),
    cloud(520, 240, 600, 7),
    cloud(1300, 170, 420, 3),
    cut(sea({ box: [-20, 424, 1620, RAIL + 8], seed: 6, far: 5.4, near: 8, tone: 0.62 })),
    lighthouse(),
    draw(ink, 3.4, ...gulls([860, 120, 24], [912, 150, 17])),
    crowd(),
    pitch(),
    flag(),
    goal(),
    players(),
    ball(1064, 560, 25),
  ]);
}

function lighthouse(): string {
  const rock: Outline = pts('80,440 120,418 220,412 280,440');
  const tower: Outline = pts('176,416 184,290 212,290 220,416');
  return (
    halo(8, rock, tower) +
    fill(ink, rock, rect(180, 280, 216, 292), pts('184,262 198,246 212,262')) +
    cut(
      engrave(columns([170, 262, 224, 416], 5), (x) => 0.85 * slope(190, 220, x), inside(tower)),
    ) +
    draw(
      ink,
      3,
      pts('188,280 188,262'),
      pts('208,280 208,262'),
      pts('176,416 184,290'),
      pts('220,416 212,290'),
    )
  );
}

function crowd(): string {
  const people = Array.from({ length: 33 }, (_, i): Outline[] => {
    const x = 10 + i * 46 + 14 * grain(4, i, 2);
    const tall = 96 + 22 * grain(6, i, 1) - (i % 7 === 3 ? 36 : 0);
    const hat = (['cap', 'beanie', 'brim', undefined, 'bun'] as const)[i % 5];
    const pose: Pose = {
      ...standing,
      dress: i % 3 === 0 ? skirt : coat,
      ...(hat ? { hat } : {}),
      ...(i % 6 === 2 ? { arms: [pts('0.09,0.9 0.1,1.05'), pts('-0.09,0.9 -0.1,1.04')] } : {}),
    };
    return person(x, RAIL + 18, tall, pose, i % 2 ? 1 : -1);
  });
  const posts = Array.from(
    { length: 28 },
    (_, i): Line => [
      [i * 60, RAIL + 22],
      [i * 60, RAIL - 30],
    ],
  );
  return (
    people.map((one) => silhouette(...one)).join('') +
    draw(paper, 10, pts('-20,488 1620,488')) +
    draw(ink, 5, pts('-20,488 1620,488')) +
    draw(ink, 4, ...posts)
  );
}

/** Mown bands and white lines, in perspective. */
function pitch(): string {
  const depth = (y: number): number => 900 / (y - 400);
  const tone: Tone = (x, y) => {
    const band = Math.floor(((x - 800) * depth(y)) / 560 + 40) % 2;
    return clamp(
      (band ? 0.56 : 0.3) + 0.12 * grain(5, x / 60, y / 20) + 0.1 * slope(700, 1000, y),
      0.1,
      0.82,
    );
  };
  const ruling = rows(
    [-20, RAIL + 20, 1620, 1000],
    (y) => 5.6 + (y - RAIL) * 0.018,
    (x, y) => (y - 480) * 0.006 * grain(9, x / 46, y / 8),
    12,
  );
  const lines: Line[] = [
    pts('-20,556 1640,556'),
    pts('1190,556 1640,704'),
    pts('700,1010 1640,866'),
    pts('1010,664 1640,664'),
    pts('1010,664 690,830 1640,830'),
  ];
  const spot = arc(560, 640, 260, 70, 0, 360, 60);
  return (
    cut(engrave(ruling, tone)) +
    draw(paper, 9, ...lines.slice(0, 1), ...lines.slice(4), spot) +
    fill(paper, disc(560, 640, 9, 5))
  );
}

function flag(): string {
  return (
    draw(paper, 10, pts('90,560 90,424')) +
    draw(ink, 5, pts('90,562 90,424')) +
    apart(5, minium, pts('93,426 160,446 93,468'))
  );
}

/** The goal stands at the right, its net falling back from the bar to the ground. */
function goal(): string {
  const posts: Line = pts('1310,868 1310,470 1500,420 1500,690');
  const way = (a: Point, b: Point, t: number): Point => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t,
  ];
  const [foot, top, farTop, farFoot]: Point[] = [
    [1310, 868],
    [1310, 470],
    [1500, 420],
    [1500, 690],
  ];
  const [back, farBack]: Point[] = [
    [1446, 850],
    [1626, 676],
  ];
  if (!foot || !top || !farTop || !farFoot || !back || !farBack) return '';
  const mesh = (a: Point, b: Point, c: Point, d: Point, count: number): Line[] =>
    Array.from({ length: count + 1 }, (_, i): Line => {
      const [from, to] = [way(a, b, i / count), way(c, d, i / count)];
      const [mx, my] = way(from, to, 0.5);
      return curve([from, [mx, my + 10], to], 4);
    });
  const net = [
    ...mesh(top, farTop, back, farBack, 11),
    ...mesh(top, back, farTop, farBack, 15),
    ...mesh(top, foot, back, back, 9),
    ...mesh(farTop, farFoot, farBack, farBack, 6),
  ];
  return (
    draw(paper, 4.6, ...net) +
    draw(ink, 1.8, ...net) +
    draw(paper, 24, posts) +
    draw(ink, 17, posts) +
    draw(paper, 9, posts)
  );
}

const striker: Pose = {
  head: [-0.02, 0.9],
  shoulder: [-0.03, 0.76],
  hip: [0.02, 0.5],
  arms: [pts('0.1,0.7 0.2,0.78'), pts('-0.16,0.72 -0.28,0.66')],
  legs: [pts('0.2,0.5 0.4,0.52'), pts('-0.01,0.26 -0.1,0.01')],
};

const dive: Pose = {
  head: [0.02, 0.9],
  shoulder: [0.0, 0.76],
  hip: [-0.06, 0.48],
  arms: [pts('0.08,0.96 0.12,1.14'), pts('0.02,0.98 0.04,1.16')],
  legs: [pts('0.02,0.26 -0.06,0.04'), pts('-0.16,0.3 -0.24,0.06')],
};

function players(): string {
  const shirts = (outlines: Outline[], area: Outline): string =>
    cut(
      engrave(columns([0, 300, 1620, 1000], 4), 1, both(inside(...outlines), inside(area))),
      minium,
    );
  const kick = person(640, 912, 400, striker);
  const chase = person(420, 790, 260, running);
  const mate = person(930, 700, 200, { ...running, hat: 'bun' });
  const back = person(1130, 742, 230, { ...running }, 1);
  const keeper = person(1246, 838, 290, dive).map((outline) =>
    outline.map(([x, y]): Point => {
      const [dx, dy] = [x - 1246, y - 730];
      const a = -0.62;
      return [
        1246 + dx * Math.cos(a) - dy * Math.sin(a),
        700 + dx * Math.sin(a) + dy * Math.cos(a),
      ];
    }),
  );
  return (
    silhouette(...mate) +
    shirts(mate, rect(900, 536, 970, 606)) +
    silhouette(...chase) +
    silhouette(...back) +
    silhouette(...keeper) +
    apart(8, ink, ...kick) +
    shirts(
      kick,
      pts(
        '480,590 600,596 600,560 660,570 700,580 740,600 680,650 694,716 590,716 590,650 520,660',
      ),
    )
  );
}

function ball(x: number, y: number, r: number): string {
  const patches = [0, 72, 144, 216, 288].map((turn): Outline => {
    const a = (turn * Math.PI) / 180;
    return disc(x + r * 0.72 * Math.cos(a), y + r * 0.72 * Math.sin(a), r * 0.24, r * 0.24, 5);
  });
  return (
    edged(paper, ink, 4, disc(x, y, r)) + fill(ink, disc(x, y, r * 0.3, r * 0.3, 5), ...patches)
  );
}

export const terrain: Picture = { width: 1600, height: 1000, svg };

// The boatyard, under its hall: nineteen frames of an oak hull are up, the bottom is planked and leaded red.
import { clamp, drift, grain, slope } from './burin/chance.ts';
import { cloud } from './burin/clouds.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { type Pose, person } from './burin/figure.ts';
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
import { standing } from './burin/poses.ts';
import { between, columns, rows } from './burin/rulings.ts';
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
} from './burin/shape.ts';

const YARD = 800;

/** The sheer line, stern to bow, and the keel under it. */
const sheer = curve(pts('250,392 420,424 640,442 860,436 1060,408 1230,352 1340,300'), 12);
const keel = curve(
  pts('330,716 480,734 680,742 880,742 1040,734 1140,704 1230,620 1300,470 1340,300'),
  12,
);
const chine = curve(pts('282,540 460,596 680,618 880,614 1040,582 1160,520 1262,410 1340,300'), 12);
const stern: Line = pts('250,392 262,470 282,540 310,640 330,716');

function svg(): string {
  return plate(1600, 1000, [
    cut(
      sky({
        box: [-20, 90, 1620, 560],
        seed: 17,
        tone: (_x, y) => 0.34 - 0.22 * slope(90, 480, y),
      }),
    ),
    cloud(1200, 300, 420, 4),
    draw(ink, 3.4, ...gulls([1386, 360, 24], [1440, 392, 17], [470, 300, 18])),
    cut(sea({ box: [300, 556, 1620, 770], seed: 5, far: 5, near: 9, tone: 0.5 })),
    hall(),
    yard(),
    shores(),
    bottom(),
    frames(),
    scaffold(),
    hands(),
    timber(),
  ]);
}

/** The hall: a boarded end wall, posts and braces open to the river, the roof's dark underside. */
function hall(): string {
  const wall = rect(-20, 80, 230, YARD);
  const door = rect(40, 420, 190, YARD);
  const posts = [560, 1000, 1440].map((x): Outline => rect(x - 15, 120, x + 15, YARD));
  const braces: Line[] = [560, 1000, 1440].flatMap((x): Line[] => [
    [
      [x, 250],
      [x - 130, 130],
    ],
    [
      [x, 250],
      [x + 130, 130],
    ],
  ]);
  const roof = rect(-20, -20, 1620, 96);
  const rafters = Array.from(
    { length: 17 },
    (_, i): Line => [
      [10 + i * 100, -10],
      [10 + i * 100, 96],
    ],
  );
  const beam = rect(-20, 96, 1620, 132);
  const chain: Line[] = [pts('1216,132 1216,236'), pts('1216,236 1228,252 1218,266 1204,256')];
  return (
    halo(8, wall) +
    cut(
      engrave(
        columns([-20, 80, 230, YARD], 9),
        (x) => 0.34 + 0.2 * grain(4, x / 30, 1),
        inside(wall),
      ),
    ) +
    fill(ink, door) +
    cut(
      engrave(
        columns([40, 420, 190, YARD], 11),
        (_x, y) => 0.34 * slope(620, 800, y),
        inside(door),
      ),
      paper,
    ) +
    fill(ink, roof) +
    cut(
      engrave(rows([-20, -20, 1620, 96], 9), (_x, y) => 0.1 + 0.3 * slope(0, 96, y)),
      paper,
    ) +
    draw(ink, 14, ...rafters) +
    draw(paper, 21, ...braces) +
    draw(ink, 14, ...braces) +
    apart(8, ink, ...posts, beam) +
    draw(
      paper,
      2.4,
      ...posts.map(
        (post): Line =>
          post.slice(0, 1).flatMap(
            ([x]): Line => [
              [x + 7, 140],
              [x + 7, YARD],
            ],
          ),
      ),
      pts('-20,106 1620,106'),
    ) +
    draw(paper, 9, ...chain) +
    draw(ink, 4.4, ...chain) +
    draw(ink, 6, pts('230,132 230,800'))
  );
}

function yard(): string {
  const soil: Outline = pts('-20,800 1010,800 1240,770 1640,812 1640,1020 -20,1020');
  const rails: Line[] = [pts('340,792 1120,820 1640,900'), pts('300,812 1080,850 1640,960')];
  const tone: Tone = (x, y) =>
    clamp(
      0.22 +
        0.3 * slope(240, 0, Math.abs(y - 815)) * slope(1300, 900, x) +
        0.26 * drift(8, x / 120, y / 26) +
        0.1 * slope(860, 1000, y),
      0.05,
      0.8,
    );
  return (
    halo(8, soil) +
    cut(
      engrave(
        rows(
          [-20, 770, 1640, 1000],
          (y) => 6 + (y - 770) * 0.022,
          (x, y) => 4 * grain(3, x / 60, y / 12),
          12,
        ),
        tone,
        inside(soil),
      ),
    ) +
    draw(paper, 18, ...rails) +
    draw(ink, 9, ...rails)
  );
}

/** Keel blocks below, props against the side. */
function shores(): string {
  const blocks = [380, 520, 660, 800, 940, 1070].map(
    (x): Outline => rect(x - 34, 742, x + 34, YARD + 14),
  );
  const courses = blocks.flatMap((block): Line[] =>
    [764, 786].map(
      (y): Line => [
        [block[0]?.[0] ?? 0, y],
        [block[1]?.[0] ?? 0, y],
      ],
    ),
  );
  return apart(6, ink, ...blocks) + draw(paper, 3.4, ...courses);
}

/** How many points of the lines, from the stern, are framed so far. */
const FRAMED = 47;

/** The planked bottom, its strakes ending raggedly where the frames end; beyond, only the stem and its battens. */
function bottom(): string {
  const [top, foot] = [chine.slice(0, FRAMED), keel.slice(0, FRAMED)];
  const [[ax, ay], [bx, by]]: [Point, Point] = [
    top[FRAMED - 1] ?? [0, 0],
    foot[FRAMED - 1] ?? [0, 0],
  ];
  const ragged = Array.from(
    { length: 13 },
    (_, i): Point => [
      ax + ((bx - ax) * i) / 12 + (Math.floor(i / 2) % 2 ? 34 : -26),
      ay + ((by - ay) * i) / 12,
    ],
  );
  const skin: Outline = [...top, ...ragged, ...[...foot].reverse(), ...pts('310,640 282,540')];
  const shade: Tone = (x, y) => clamp(0.14 + 0.7 * slope(600, 745, y) + 0.5 * slope(520, 300, x));
  const battens = [0.3, 0.66].flatMap((t): Line[] => [
    sheer.slice(FRAMED - 6).map(([x, y], i): Point => lean([x, y], chine[i + FRAMED - 6], t)),
    chine.slice(FRAMED - 4).map(([x, y], i): Point => lean([x, y], keel[i + FRAMED - 4], t)),
  ]);
  return (
    draw(paper, 26, keel) +
    halo(10, skin) +
    fill(minium, skin) +
    cut(engrave(between(chine, keel, 14, 110), shade, inside(skin))) +
    draw(paper, 9, ...battens) +
    draw(ink, 3.6, ...battens) +
    draw(ink, 15, keel) +
    draw(paper, 2.6, keel.slice(FRAMED)) +
    draw(ink, 4, [...skin, ...skin.slice(0, 1)])
  );
}

const lean = ([x, y]: Point, to: Point | undefined, t: number): Point => [
  x + ((to?.[0] ?? x) - x) * t,
  y + ((to?.[1] ?? y) - y) * t,
];

/** The place at a fractional index of a line. */
const along = (line: Line, index: number): Point =>
  lean(line[Math.floor(index)] ?? [0, 0], line[Math.floor(index) + 1], index % 1);

/** Nineteen ribs stand open above the planking, held by battens and the line of the deck. */
function frames(): string {
  const ribs = Array.from({ length: 19 }, (_, i): Line => {
    const s = 1 + i * 2.5;
    const [from, to] = [along(sheer, s), along(chine, s)];
    const out = (650 - from[0]) * 0.012;
    return curve(
      [
        [from[0], from[1] - 22],
        [(from[0] + to[0]) / 2 - out, (from[1] + to[1]) / 2],
        [to[0], to[1] + 4],
      ],
      7,
    );
  });
  const bands = [0.32, 0.68].map(
    (t): Line => sheer.slice(0, FRAMED).map((point, i): Point => lean(point, chine[i], t)),
  );
  const gap: Outline = [
    ...sheer.slice(0, FRAMED),
    ...chine.slice(0, FRAMED).reverse(),
    ...pts('262,470'),
  ];
  return (
    cut(engrave(rows([240, 380, 1060, 640], 7), 0.16, inside(gap))) +
    draw(paper, 19, ...ribs) +
    draw(ink, 12, ...ribs) +
    draw(paper, 2.2, ...ribs.map((rib): Line => rib.map(([x, y]): Point => [x - 2.6, y]))) +
    draw(paper, 11, ...bands, sheer) +
    draw(ink, 5, ...bands) +
    draw(ink, 8, sheer) +
    draw(paper, 15, stern) +
    draw(ink, 11, stern)
  );
}

function scaffold(): string {
  const posts: Line[] = [420, 640, 860].map(
    (x): Line => [
      [x, 470],
      [x, YARD + 34],
    ],
  );
  const decks: Outline[] = [rect(380, 640, 906, 652)];
  const braces: Line[] = [pts('420,652 640,832'), pts('860,652 640,832')];
  const props: Line[] = [
    pts('1010,660 1090,836'),
    pts('1120,590 1230,838'),
    pts('1210,470 1350,850'),
    pts('330,620 290,826'),
  ];
  const ladder: Line[] = [
    pts('906,640 952,836'),
    pts('940,636 986,832'),
    ...Array.from(
      { length: 8 },
      (_, i): Line => [
        [910 + i * 5.6, 660 + i * 24],
        [946 + i * 5.4, 656 + i * 24],
      ],
    ),
  ];
  return (
    draw(paper, 15, ...posts, ...props) +
    draw(ink, 8, ...posts, ...props) +
    draw(paper, 9, ...braces) +
    draw(ink, 4, ...braces) +
    apart(5, ink, ...decks) +
    draw(paper, 9, ...ladder) +
    draw(ink, 4.4, ...ladder)
  );
}

const caulking: Pose = {
  ...standing,
  head: [0.04, 0.9],
  arms: [pts('0.12,0.68 0.22,0.8'), pts('0.02,0.6 0.17,0.7')],
  hat: 'beanie',
};
const carrying: Pose = {
  ...standing,
  arms: [pts('0.11,0.78 0.1,0.92'), pts('-0.1,0.78 -0.04,0.92')],
  legs: [pts('0.09,0.27 0.11,0'), pts('-0.03,0.26 -0.14,0.02')],
};

function hands(): string {
  const tool: Line[] = [
    pts('558,492 580,480'),
    pts('576,466 586,494'),
    pts('788,502 766,490'),
    pts('770,476 760,504'),
  ];
  const plank: Outline = pts('1150,744 1560,712 1562,726 1152,758');
  return (
    silhouette(
      ...person(520, 640, 196, caulking),
      ...person(826, 640, 190, { ...caulking, hat: 'cap' }, -1),
    ) +
    draw(paper, 10, ...tool) +
    draw(ink, 5, ...tool) +
    silhouette(
      ...person(1230, 936, 218, { ...carrying, hat: 'cap' }),
      ...person(1476, 918, 212, { ...carrying, hat: 'bun' }),
    ) +
    apart(6, ink, plank) +
    draw(paper, 2, pts('1156,751 1556,719')) +
    silhouette(...person(116, 812, 210, { ...standing, hat: 'brim' }))
  );
}

/** A stack of oak in the foreground, end grain towards us. */
function timber(): string {
  const ends: Point[] = [0, 1, 2].flatMap((row) =>
    Array.from({ length: 5 - row }, (_, i): Point => [88 + i * 84 + row * 42, 948 - row * 58]),
  );
  return ends
    .map(([x, y], i) => {
      const face = rect(x - 38, y - 26, x + 38, y + 26);
      const ringsOf = [0.84, 0.6, 0.34].map(
        (k): Line => [...disc(x + 8 * grain(4, i, 1), y + 20, 44 * k, 40 * k, 22)],
      );
      return (
        halo(7, face) +
        draw(
          ink,
          2.4,
          ...ringsOf.map((ring): Line => ring.filter(([px, py]) => inside(face)(px, py))),
        ) +
        draw(ink, 4, [...face, ...face.slice(0, 1)]) +
        cut(engrave(rows([x - 38, y + 4, x + 38, y + 26], 7), 0.3))
      );
    })
    .join('');
}

export const chantier: Picture = { width: 1600, height: 1000, svg };

// The boatyard: a wooden hull on the slip, half planked, the shipwrights at their seams.
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
import { between, columns, rows, slant } from './burin/rulings.ts';
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
const hull: Outline = [...sheer, ...[...keel].reverse(), ...[...stern].reverse()];

function svg(): string {
  return plate(1600, 1000, [
    cut(
      sky({ box: [-20, 0, 1620, 560], seed: 17, tone: (_x, y) => 0.5 - 0.36 * slope(0, 480, y) }),
    ),
    cloud(1240, 200, 460, 4),
    cloud(520, 150, 420, 9),
    draw(ink, 3.4, ...gulls([1420, 330, 24], [1470, 362, 17], [930, 120, 18])),
    cut(sea({ box: [1000, 556, 1620, 770], seed: 5, far: 5, near: 9, tone: 0.56 })),
    shed(),
    yard(),
    shores(),
    vessel(),
    frames(),
    scaffold(),
    hands(),
    timber(),
  ]);
}

function shed(): string {
  const wall = rect(-20, 300, 300, YARD);
  const roof: Outline = pts('-20,150 160,150 340,306 -20,306');
  const door = rect(60, 420, 236, YARD);
  const crane: Line[] = [
    pts('1450,770 1450,210'),
    pts('1450,226 1130,150'),
    pts('1450,300 1290,190'),
    pts('1450,226 1570,250'),
    pts('1570,250 1450,330'),
  ];
  return (
    halo(10, wall, roof) +
    cut(
      engrave(
        columns([-20, 300, 300, YARD], 9),
        (x) => 0.3 + 0.2 * grain(4, x / 30, 1),
        inside(wall),
      ),
    ) +
    cut(engrave(slant([-20, 140, 344, 310], 41, 8.5, 8), 0.64, inside(roof))) +
    fill(ink, door) +
    cut(
      engrave(
        columns([60, 420, 236, YARD], 11),
        (_x, y) => 0.34 * slope(620, 800, y),
        inside(door),
      ),
      paper,
    ) +
    draw(ink, 6, pts('-20,304 346,304'), pts('300,306 300,800')) +
    draw(paper, 17, ...crane) +
    draw(ink, 9, ...crane) +
    draw(ink, 2.6, pts('1140,152 1140,300')) +
    draw(ink, 5, pts('1140,300 1150,314 1142,326 1130,318'))
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

/** Planking follows the sheer above and the keel below; under the water line the hull is red. */
function vessel(): string {
  const planked: Outline = hull;
  const bottom: Outline = [...chine, ...[...keel].reverse(), ...pts('310,640 282,540')];
  const upper = between(sheer, chine, 15, 110);
  const lower = between(chine, keel, 13, 110);
  const shade: Tone = (x, y) =>
    clamp(
      0.3 + 0.4 * slope(500, 740, y) + 0.36 * slope(560, 270, x) + 0.2 * grain(5, x / 90, y / 16),
    );
  const strakes = Array.from(
    { length: 5 },
    (_, i): Line =>
      sheer.map(([x, y], s): Point => {
        const [cx, cy] = chine[s] ?? [x, y];
        const t = (i + 1) / 6;
        return [x + (cx - x) * t, y + (cy - y) * t];
      }),
  );
  return (
    halo(14, planked) +
    cut(engrave(upper, shade)) +
    fill(minium, bottom) +
    cut(
      engrave(lower, (x, y) => clamp(0.1 + 0.75 * slope(600, 745, y) + 0.4 * slope(520, 300, x))),
    ) +
    draw(paper, 5, ...strakes) +
    draw(ink, 2.4, ...strakes) +
    draw(ink, 11, sheer) +
    draw(
      paper,
      2.4,
      sheer.map(([x, y]): Point => [x, y - 1]),
    ) +
    draw(paper, 7, chine) +
    draw(ink, 4, chine) +
    draw(ink, 12, keel) +
    draw(ink, 9, stern) +
    fill(ink, pts('268,660 318,664 326,712 270,706'), disc(250, 704, 9)) +
    draw(ink, 8, pts('250,700 330,700'), pts('250,670 250,738'))
  );
}

/** Towards the bow the planks are not yet on: the ribs stand open. */
function frames(): string {
  const gap: Outline = pts('930,446 1060,424 1176,386 1180,450 1130,520 1030,560 940,574');
  const open = inside(gap);
  const ribs = Array.from({ length: 8 }, (_, i): Line => {
    const x = 950 + i * 31;
    return curve(
      [
        [x, 452 - i * 9],
        [x + 4, 500 - i * 8],
        [x - 10, 570 - i * 8],
      ],
      6,
    );
  });
  return (
    apart(4, ink, gap) +
    cut(engrave(rows([920, 380, 1190, 580], 9), 0.2, open), paper) +
    draw(paper, 11, ...ribs.map((rib): Line => rib.filter(([x, y]) => open(x, y)))) +
    draw(ink, 3, [...gap, ...gap.slice(0, 1)]) +
    draw(
      ink,
      2,
      ...ribs.map(
        (rib): Line => rib.filter(([x, y]) => open(x, y)).map(([x, y]): Point => [x + 3, y]),
      ),
    ) +
    draw(ink, 7, pts('930,446 1060,424 1176,386'))
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
    silhouette(...person(146, 812, 210, { ...standing, hat: 'brim' }))
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

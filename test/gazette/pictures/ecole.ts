// Break time at the quay school: the plane tree, the clock, a red ball over everybody's heads.
import { chance, clamp, drift, grain, slope } from './burin/chance.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { limb, type Pose, person } from './burin/figure.ts';
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
import { coat, running, skirt, standing, walking } from './burin/poses.ts';
import { columns, rows, slant } from './burin/rulings.ts';
import { sky } from './burin/scenery.ts';
import {
  arc,
  both,
  disc,
  except,
  inside,
  type Line,
  type Outline,
  type Point,
  pts,
  rect,
} from './burin/shape.ts';

const YARD = 640;

function svg(): string {
  return plate(1600, 1000, [
    cut(
      sky({ box: [-20, 0, 1620, YARD], seed: 24, tone: (_x, y) => 0.42 - 0.24 * slope(0, 300, y) }),
    ),
    school(),
    canteen(),
    yard(),
    tree(),
    children(),
    ball(),
  ]);
}

function school(): string {
  const wall = rect(150, 230, 1090, YARD);
  const roof: Outline = pts('120,236 190,96 1050,96 1120,236');
  const gable: Outline = pts('520,236 520,120 620,40 720,120 720,236');
  const windows = [220, 330, 430, 760, 860, 970].flatMap((x): Outline[] => [
    rect(x, 280, x + 66, 392),
    rect(x, 450, x + 66, 590),
  ]);
  const bars = windows.flatMap(([a, , c]): Line[] =>
    a && c
      ? [
          [
            [(a[0] + c[0]) / 2, a[1]],
            [(a[0] + c[0]) / 2, c[1]],
          ],
          [
            [a[0], (a[1] + c[1]) / 2],
            [c[0], (a[1] + c[1]) / 2],
          ],
        ]
      : [],
  );
  const door: Outline = [
    ...pts('576,640 576,500'),
    ...arc(620, 500, 44, 44, 180, 360, 14),
    ...pts('664,500 664,640'),
  ];
  return (
    halo(10, wall, roof, gable) +
    cut(
      engrave(
        rows([110, 90, 1130, 240], 8.5),
        (x, y) => clamp(0.62 + 0.2 * grain(4, x / 30, Math.floor(y / 17))),
        except(inside(roof), inside(gable)),
      ),
    ) +
    cut(
      engrave(
        columns([150, 230, 1090, YARD], 7.5),
        (x, y) => clamp(0.12 + 0.14 * slope(300, 1090, x) + 0.1 * slope(420, YARD, y)),
        except(inside(wall), inside(gable)),
      ),
    ) +
    cut(
      engrave(
        columns([520, 40, 720, 240], 7.5),
        (x) => 0.12 + 0.2 * slope(620, 720, x),
        inside(gable),
      ),
    ) +
    draw(
      ink,
      5,
      pts('520,236 520,120 620,40 720,120 720,236'),
      pts('120,236 520,236'),
      pts('720,236 1120,236'),
    ) +
    draw(ink, 8, pts('508,130 620,38 732,130')) +
    edged(paper, ink, 7, disc(620, 150, 44)) +
    draw(ink, 5, pts('620,150 620,122'), pts('620,150 642,160')) +
    fill(ink, disc(620, 150, 5, 5, 12)) +
    fill(ink, ...windows) +
    cut(engrave(slant([200, 270, 1060, 600], -38, 11, 9), 0.24, inside(...windows)), paper) +
    draw(paper, 4, ...bars) +
    fill(ink, door) +
    draw(paper, 3, pts('620,468 620,640')) +
    draw(ink, 4, [...door]) +
    bell()
  );
}

const bell = (): string =>
  draw(ink, 4, pts('690,430 740,430'), pts('734,430 734,444')) +
  halo(4, pts('718,478 722,450 734,442 746,450 750,478')) +
  fill(ink, pts('718,478 722,450 734,442 746,450 750,478'), disc(734, 482, 6, 6, 12));

/** The low wing at the right: through its wide window, the canteen. */
function canteen(): string {
  const wall = rect(1120, 330, 1640, YARD);
  const pane = rect(1176, 410, 1560, 566);
  const cook = person(1250, 640, 200, {
    ...standing,
    hat: 'toque',
    arms: [pts('0.1,0.64 0.24,0.62'), pts('-0.05,0.62 0.16,0.6')],
  });
  const clear = inside(pane);
  const pupils = [1350, 1410, 1470, 1530].map((x, i) =>
    person(x, 640, 150 - (i % 2) * 14, { ...standing, arms: [pts('0.07,0.62 0.17,0.6')] }, -1),
  );
  return (
    halo(10, wall, pts('1100,338 1130,300 1640,300 1640,338')) +
    cut(engrave(columns([1120, 330, 1640, YARD], 7.5), 0.42, except(inside(wall), clear))) +
    fill(ink, pts('1100,340 1130,300 1640,300 1640,340')) +
    cut(engrave(rows([1100, 304, 1640, 338], 9), 0.3), paper) +
    fill(paper, pane) +
    cut(engrave(rows([1176, 410, 1560, 566], 8), 0.14, clear)) +
    [cook, ...pupils]
      .map((one) =>
        cut(
          engrave(columns([1176, 410, 1560, 566], 3, undefined, 5), 1, both(clear, inside(...one))),
        ),
      )
      .join('') +
    fill(ink, rect(1176, 524, 1560, 534)) +
    cut(engrave(columns([1176, 534, 1560, 566], 9), 0.5, clear)) +
    draw(
      ink,
      6,
      [...pane, ...pane.slice(0, 1)],
      pts('1304,410 1304,566'),
      pts('1432,410 1432,566'),
    ) +
    steam()
  );
}

const steam = (): string =>
  draw(
    ink,
    2.4,
    ...[1284, 1296].map(
      (x): Line => Array.from({ length: 9 }, (_, i): Point => [x + 4 * Math.sin(i), 518 - i * 7]),
    ),
  );

function yard(): string {
  const tone: Tone = (x, y) => {
    const shade = slope(
      1.08,
      0.86,
      Math.hypot((x - 330) / 420, (y - 770) / 84) + 0.13 * grain(6, x / 36, y / 14),
    );
    return clamp(
      0.12 + 0.12 * drift(4, x / 200, y / 40) + 0.14 * slope(760, 1000, y) + 0.42 * shade,
      0.05,
      0.8,
    );
  };
  return (
    cut(
      engrave(
        rows(
          [-20, YARD + 6, 1620, 1000],
          (y) => 5 + (y - YARD) * 0.018,
          (x, y) => (y - 600) * 0.005 * grain(3, x / 70, y / 12),
          12,
        ),
        tone,
      ),
    ) + draw(ink, 5, pts('-20,642 1640,642'))
  );
}

/** A pollarded plane in full leaf. */
function tree(): string {
  const roll = chance(14);
  const limbs = [
    limb([250, 780], [262, 470], 34, 22),
    limb([262, 500], [170, 330], 20, 12),
    limb([262, 490], [350, 310], 20, 12),
    limb([262, 480], [262, 280], 18, 10),
  ];
  const leaves = Array.from({ length: 46 }, (): Outline => {
    const angle = Math.PI * 2 * roll();
    const away = Math.sqrt(roll());
    return disc(
      256 + 250 * away * Math.cos(angle),
      236 + 170 * away * Math.sin(angle),
      34 + 30 * roll(),
      28 + 24 * roll(),
      11,
    );
  });
  const crown = inside(...leaves);
  const tone: Tone = (x, y) =>
    clamp(0.46 + 0.5 * drift(21, x / 46, y / 34) + 0.36 * slope(150, 400, y + (x - 256) * 0.35));
  const bark = inside(...limbs);
  return (
    halo(10, ...limbs, ...leaves) +
    fill(ink, ...limbs) +
    cut(
      engrave(
        columns([140, 290, 380, 800], 8, (_x, y) => 3 * Math.sin(y / 22)),
        (x) => 0.5 * slope(290, 225, x),
        bark,
      ),
      paper,
    ) +
    cut(
      engrave(
        slant([-80, -20, 600, 480], -28, 8.5, 8, (x, y) => 7 * grain(8, x / 26, y / 20)),
        tone,
        crown,
      ),
    ) +
    draw(paper, 12, pts('196,782 310,782')) +
    draw(ink, 6, pts('190,786 316,786'), pts('190,786 190,810'), pts('316,786 316,810'))
  );
}

const reaching: Pose = {
  ...standing,
  head: [0.03, 0.9],
  arms: [pts('0.1,0.92 0.13,1.1'), pts('-0.06,0.94 -0.05,1.12')],
  legs: [pts('0.06,0.27 0.02,0.05'), pts('-0.05,0.27 -0.09,0.03')],
};
const skipping: Pose = {
  ...standing,
  arms: [pts('0.09,0.64 0.19,0.6'), pts('-0.09,0.64 -0.19,0.6')],
  legs: [pts('0.08,0.3 0.02,0.08'), pts('-0.01,0.29 -0.09,0.08')],
};

function children(): string {
  const near = [
    person(610, 900, 236, reaching),
    person(800, 862, 214, { ...running, hat: 'bun' }, -1),
    person(452, 880, 214, { ...running, hat: 'cap' }),
    person(1030, 880, 220, { ...skipping, hat: 'bun' }, -1),
    person(1290, 900, 244, { ...skipping, dress: skirt }),
  ];
  const far = [
    person(700, 720, 128, { ...walking, dress: coat }),
    person(748, 722, 126, { ...standing, hat: 'bun' }, -1),
    person(1150, 716, 120, running),
    person(1210, 724, 124, { ...running, hat: 'beanie' }),
    person(120, 796, 150, { ...standing, hat: 'cap' }),
    person(470, 730, 122, { ...standing, dress: skirt }),
    person(1480, 760, 230, { ...standing, dress: coat, hat: 'bun' }, -1),
  ];
  const rope: Line = arc(1290, 812, 62, 118, 20, 160, 20);
  return (
    far.map((one) => silhouette(...one)).join('') +
    draw(paper, 9, rope) +
    draw(ink, 3.4, rope) +
    near.map((one) => apart(7, ink, ...one)).join('')
  );
}

function ball(): string {
  const face = disc(650, 590, 34, 34, 40);
  return (
    edged(minium, paper, 8, face) +
    draw(
      ink,
      4,
      [...face, ...face.slice(0, 1)],
      arc(650, 590, 14, 34, -90, 90, 14),
      arc(650, 590, 14, 34, 90, 270, 14),
    ) +
    cut(
      engrave(
        slant([610, 550, 690, 630], 40, 6, 6),
        (x, y) => 0.7 * slope(0, 40, x - 650 + y - 590),
        inside(face),
      ),
    )
  );
}

export const ecole: Picture = { width: 1600, height: 1000, svg };

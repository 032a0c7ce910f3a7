// The cycle path on top of the canal dyke, against a wide sky: poplars beyond the water, a hen run below.
import { bicycle, rider } from './burin/bicycle.ts';
import { clamp, drift, grain, slope } from './burin/chance.ts';
import { cloud } from './burin/clouds.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { limb } from './burin/figure.ts';
import { hen } from './burin/hen.ts';
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
import { between, columns, rows, slant } from './burin/rulings.ts';
import { gulls, sea, sky } from './burin/scenery.ts';
import {
  blob,
  both,
  curve,
  disc,
  inside,
  type Line,
  type Outline,
  pts,
  rect,
} from './burin/shape.ts';
import { houses } from './burin/town.ts';

/** The crest of the dyke: it dips a little towards the right. */
const crest: Line = curve(pts('-30,664 260,672 560,690 860,704 1180,708 1640,700'), 12);
const foot: Line = curve(pts('-30,1010 300,1040 800,1060 1300,1040 1640,1000'), 12);
const dyke: Outline = [...crest, ...[...foot].reverse()];

function svg(): string {
  return plate(1600, 1000, [
    cut(
      sky({ box: [-20, 0, 1620, 600], seed: 71, tone: (_x, y) => 0.6 - 0.46 * slope(0, 500, y) }),
    ),
    cloud(330, 210, 560, 12),
    cloud(1060, 290, 640, 5),
    cloud(760, 90, 360, 8),
    farBank(),
    cut(sea({ box: [-20, WATER, 1620, 724], seed: 3, far: 5, near: 8, chop: 0.6, tone: canal })),
    draw(ink, 3.4, ...gulls([560, 360, 26], [624, 392, 18], [520, 412, 15])),
    bank(),
    fence(),
    cyclists(),
    pearTree(),
    run(),
    grass(),
  ]);
}

const WATER = 612;

/** Still water: dark under the trees of the other bank. */
const canal: Tone = (x, y) => 0.3 + 0.4 * slope(650, 620, y) + 0.1 * grain(4, x / 90, y / 14);

function farBank(): string {
  const line = blob(pts('-40,616 -30,590 200,582 500,588 900,580 1300,588 1640,580 1650,618'), 5);
  const poplars = [60, 118, 182, 252, 850, 930, 1006, 1250].map((x, i): Outline => {
    const tall = 120 + 46 * Math.abs(grain(6, i * 1.7, 1));
    return blob(
      [
        [x - 12, 598],
        [x - 24, 598 - tall * 0.3],
        [x - 17, 598 - tall * 0.75],
        [x, 598 - tall],
        [x + 17, 598 - tall * 0.72],
        [x + 24, 598 - tall * 0.3],
        [x + 12, 598],
      ],
      5,
    );
  });
  const leaves: Tone = (x, y) => clamp(0.6 + 0.3 * grain(9, x / 14, y / 16));
  return (
    houses({ left: 330, right: 470, base: 594, tall: 46, seed: 3, gap: 3.4 }) +
    halo(5, line, ...poplars) +
    cut(
      engrave(
        columns([-40, 400, 1650, 604], 4.6, (x, y) => 2 * grain(3, x / 9, y / 12)),
        leaves,
        inside(...poplars),
      ),
    ) +
    cut(engrave(rows([-40, 576, 1650, 620], 4), 0.8, inside(line))) +
    barge()
  );
}

function barge(): string {
  const hull: Outline = [
    ...curve(pts('1010,592 1060,606 1330,606 1400,588'), 6),
    ...pts('1380,634 1036,634'),
  ];
  const cabin = rect(1290, 566, 1366, 604);
  return (
    apart(6, ink, hull) +
    draw(paper, 2.4, pts('1030,616 1386,614')) +
    halo(5, cabin) +
    cut(engrave(columns([1290, 566, 1366, 604], 5), 0.3, inside(cabin))) +
    draw(ink, 3, [...cabin, ...cabin.slice(0, 1)]) +
    fill(ink, rect(1302, 574, 1320, 588), rect(1334, 574, 1352, 588), rect(1282, 560, 1374, 567))
  );
}

/** The path is the light band along the crest; below it the grass falls away. */
function bank(): string {
  const tone: Tone = (x, y) => {
    const down = y - crestAt(x);
    const path = slope(8, 14, down) * slope(52, 44, down);
    const slopeShade = clamp(
      0.36 + 0.3 * slope(60, 300, down) + 0.32 * drift(9, x / 120, y / 40),
      0.1,
      0.84,
    );
    return down < 46 ? 0.1 + 0.06 * path : slopeShade;
  };
  return (
    halo(12, dyke) +
    cut(engrave(between(crest, foot, 38, 90), tone)) +
    draw(ink, 5, crest) +
    draw(
      ink,
      3,
      crest.map(([x, y]) => [x, y + 46] as const),
    ) +
    draw(ink, 3, ...dashes())
  );
}

const crestAt = (x: number): number => (crest.find(([px]) => px >= x) ?? [0, 700])[1];

const dashes = (): Line[] =>
  Array.from({ length: 17 }, (_, i): Line => {
    const x = 10 + i * 96;
    return [
      [x, crestAt(x) + 25],
      [x + 44, crestAt(x + 44) + 25],
    ];
  });

function fence(): string {
  const posts = Array.from({ length: 15 }, (_, i) => -10 + i * 118);
  const outlines = posts.map((x): Outline => rect(x - 5, crestAt(x) - 62, x + 5, crestAt(x) + 3));
  const wires = [52, 30].map((up): Line => posts.map((x) => [x, crestAt(x) - up] as const));
  return draw(ink, 2.4, ...wires) + apart(4, ink, ...outlines);
}

/** The old pear tree that leans over the path's end, with a chair under it and a basket. */
function pearTree(): string {
  const boughs = [
    limb([1524, 985], [1428, 560], 32, 17),
    limb([1440, 600], [1350, 430], 15, 7),
    limb([1432, 570], [1466, 420], 13, 7),
    limb([1420, 540], [1270, 470], 11, 5),
  ];
  const leaves = Array.from({ length: 30 }, (_, i): Outline => {
    const a = i * 2.4;
    const away = 36 * Math.sqrt(i);
    return disc(
      1376 + 1.05 * away * Math.cos(a),
      430 + 0.66 * away * Math.sin(a),
      44 + 12 * grain(5, i, 1),
      34 + 9 * grain(5, i, 2),
      11,
    );
  });
  const tone: Tone = (x, y) =>
    clamp(0.4 + 0.5 * drift(12, x / 44, y / 32) + 0.4 * slope(380, 540, y + (x - 1376) * 0.2));
  const pears = pts('1296,500 1352,520 1420,512 1470,486 1326,440 1404,432 1464,420');
  const chair: Line[] = [
    pts('1310,884 1314,768'),
    pts('1314,834 1364,834'),
    pts('1364,834 1368,884'),
    pts('1312,790 1316,790'),
    pts('1330,834 1330,882'),
  ];
  const basket: Outline = pts('1318,832 1362,832 1354,802 1326,802');
  return (
    halo(9, ...boughs, ...leaves) +
    fill(ink, ...boughs) +
    cut(
      engrave(
        slant([1120, 250, 1640, 620], -24, 8, 8, (x, y) => 6 * grain(8, x / 24, y / 18)),
        tone,
        inside(...leaves),
      ),
    ) +
    dots(paper, 21, pears) +
    dots(ink, 14, pears) +
    draw(paper, 15, ...chair) +
    draw(ink, 7, ...chair) +
    edged(paper, ink, 3, basket) +
    cut(engrave(columns([1318, 802, 1362, 832], 6), 0.5, inside(basket))) +
    dots(paper, 14, pts('1332,800 1342,797 1351,801'))
  );
}

/** The hens, behind their wire. */
function run(): string {
  const flock: [number, number, number, 1 | -1, boolean][] = [
    [120, 838, 74, 1, true],
    [262, 862, 80, -1, false],
    [404, 834, 74, 1, false],
    [520, 880, 84, -1, true],
    [664, 848, 76, 1, true],
    [800, 884, 86, 1, false],
    [930, 842, 76, -1, true],
    [1050, 880, 84, -1, false],
    [1186, 858, 78, 1, true],
  ];
  const posts = Array.from(
    { length: 8 },
    (_, i): Outline => rect(30 + i * 176, 800, 40 + i * 176, 950),
  );
  const wires = [818, 850, 882].map(
    (y): Line => [
      [-20, y],
      [1300, y + 6],
    ],
  );
  return (
    flock.map((one) => hen(...one)).join('') +
    draw(paper, 4, ...wires) +
    draw(ink, 1.8, ...wires) +
    apart(5, ink, ...posts)
  );
}

function cyclists(): string {
  const [x, y, size] = [640, 738, 158];
  const woman = rider(x, y, size, 1, { hat: 'bun' });
  const coat = both(
    inside(...woman),
    inside(pts('560,480 690,420 740,450 740,540 640,560 560,560')),
  );
  const scarf = blob(pts('690,452 640,446 596,462 548,448 556,468 604,482 650,468 694,470'), 5);
  const child = rider(330, 732, 96, 1, { hat: 'beanie' });
  return (
    bicycle(x, y, size) +
    apart(8, ink, ...woman) +
    cut(engrave(columns([540, 400, 760, 570], 4), 1, coat), minium) +
    apart(7, minium, scarf) +
    bicycle(330, 732, 96) +
    apart(6, ink, ...child)
  );
}

/** Tall grass in front, leaning with the sea wind. */
function grass(): string {
  const blades = Array.from({ length: 170 }, (_, i): Line => {
    const x = -30 + i * 9.8 + 7 * grain(3, i, 0);
    const base = 1010;
    const tall = 34 + 50 * Math.abs(grain(8, i * 0.37, 1)) + 30 * Math.abs(grain(2, i * 1.9, 4));
    return curve(
      [
        [x, base],
        [x + tall * 0.12, base - tall * 0.55],
        [x + tall * 0.48, base - tall],
      ],
      4,
    );
  });
  return draw(paper, 7, ...blades) + draw(ink, 3.4, ...blades.filter((_, i) => i % 4 !== 1));
}

export const piste: Picture = { width: 1600, height: 1000, svg };

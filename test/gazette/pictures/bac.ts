// The ferry in the middle of the estuary, ramps up, and those who wait for it on the slip.
import { bicycle } from './burin/bicycle.ts';
import { clamp, grain, slope } from './burin/chance.ts';
import { cloud } from './burin/clouds.ts';
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
import { coat, skirt, standing } from './burin/poses.ts';
import { between, columns, rows, slant } from './burin/rulings.ts';
import { gulls, sea, sky } from './burin/scenery.ts';
import {
  blob,
  curve,
  disc,
  inside,
  type Line,
  type Outline,
  place,
  pts,
  rect,
} from './burin/shape.ts';
import { houses, steeple } from './burin/town.ts';

const WATER = 470;
/** Where the ferry floats. */
const FLOAT = 690;

function svg(): string {
  return plate(1600, 1000, [
    cut(
      sky({
        box: [-20, 0, 1620, WATER - 8],
        seed: 14,
        tone: (_x, y) => 0.5 - 0.36 * slope(40, 440, y),
      }),
    ),
    cloud(430, 250, 560, 3),
    cloud(1250, 190, 620, 8),
    draw(ink, 3.4, ...gulls([760, 150, 22], [812, 182, 16], [1080, 300, 17])),
    farBank(),
    cut(sea({ box: [-20, WATER + 4, 1620, 1000], seed: 9, far: 5, near: 14, tone: waterTone })),
    wake(),
    ferry(),
    slip(),
    waiting(),
  ]);
}

const waterTone: Tone = (x, y) => {
  const shadow =
    slope(330, 420, x) * slope(1400, 1300, x) * slope(780, 690, y) * slope(650, 700, y);
  return 0.3 + 0.3 * slope(600, 1000, y) + 0.34 * shadow - 0.1 * slope(600, 480, y);
};

function farBank(): string {
  const hills = blob(
    pts(
      '-60,476 -40,420 120,398 300,388 470,404 640,424 820,416 1010,394 1200,372 1400,380 1560,404 1660,420 1660,478 800,482',
    ),
    8,
  );
  const trees = blob(
    pts(
      '-40,478 -20,452 60,446 130,458 210,444 300,456 380,448 470,460 560,470 700,474 860,466 940,452 1040,460 1130,446 1230,454 1330,442 1430,452 1540,444 1640,450 1650,480 800,482',
    ),
    5,
  );
  return (
    halo(6, hills) +
    cut(
      engrave(
        slant([-60, 360, 1660, 480], -14, 7, 10),
        (x, y) => 0.34 + 0.22 * grain(5, x / 120, y / 30),
        inside(hills),
      ),
    ) +
    steeple(560, WATER, 112, 18) +
    houses({ left: 462, right: 672, base: WATER + 2, tall: 42, seed: 7, gap: 3.2 }) +
    halo(4, trees) +
    cut(
      engrave(
        rows([-40, 436, 1640, 482], 3.6, (x, y) => 2.4 * grain(11, x / 10, y)),
        0.88,
        inside(trees),
      ),
    )
  );
}

function wake(): string {
  const streaks = [0, 1, 2, 3, 4].map(
    (i): Line =>
      curve(
        [
          [392 - i * 16, FLOAT + 8 + i * 9],
          [240 - i * 40, FLOAT + 14 + i * 15],
          [60 - i * 60, FLOAT + 10 + i * 22],
        ],
        6,
      ),
  );
  return (
    draw(paper, 7, ...streaks) +
    draw(paper, 6, pts('380,700 1320,700'), pts('1330,696 1420,704 1500,700'))
  );
}

/** A double-ended ferry: a flat hull, a ramp at each end, the wheelhouse on a gate over the deck. */
function ferry(): string {
  const hull: Outline = pts('352,628 1336,628 1376,606 1330,694 1296,702 400,702 360,692 318,606');
  const rampLeft: Outline = pts('352,630 240,560 232,568 336,642');
  const rampRight: Outline = pts('1336,630 1448,560 1456,568 1352,642');
  const band = pts('344,640 1344,640 1336,660 352,660');
  return (
    halo(10, hull, rampLeft, rampRight) +
    fill(paper, pts('352,600 1336,600 1336,630 352,630')) +
    draw(ink, 2.4, pts('262,556 470,440'), pts('1426,556 1218,440')) +
    gate() +
    cars() +
    draw(ink, 2.2, ...rails()) +
    fill(ink, hull, rampLeft, rampRight) +
    fill(minium, band) +
    cut(
      engrave(
        between(pts('366,672 1330,672'), pts('386,698 1312,698'), 4, 60),
        (x) => 0.42 * slope(1200, 400, x) + 0.1,
        inside(hull),
      ),
      paper,
    ) +
    fill(paper, ...Array.from({ length: 9 }, (_, i) => disc(436 + i * 102, 650, 5, 5, 12)))
  );
}

function rails(): Line[] {
  const posts = Array.from(
    { length: 49 },
    (_, i): Line => [
      [364 + i * 20.1, 630],
      [364 + i * 20.1, 592],
    ],
  );
  return [...posts, pts('352,592 1336,592'), pts('352,610 1336,610')];
}

function gate(): string {
  const legs = [rect(706, 450, 734, 630), rect(946, 450, 974, 630)];
  const bridge = rect(690, 430, 990, 470);
  const wheelhouse: Outline = pts('760,430 770,356 910,356 920,430');
  return (
    halo(
      10,
      ...legs,
      bridge,
      wheelhouse,
      pts('720,430 724,372 760,372 760,340 930,340 930,380 960,380 964,430'),
    ) +
    fill(ink, ...legs, bridge) +
    fill(paper, wheelhouse) +
    cut(
      engrave(
        columns([760, 356, 920, 430], 5),
        (x) => 0.7 * slope(830, 925, x),
        inside(wheelhouse),
      ),
    ) +
    draw(ink, 4, [...wheelhouse, ...pts('760,430')]) +
    fill(
      ink,
      pts('778,368 816,368 816,400 774,400'),
      pts('826,368 862,368 862,400 826,400'),
      pts('872,368 904,368 908,400 872,400'),
      rect(750, 342, 930, 356),
    ) +
    cut(engrave(rows([694, 436, 986, 466], 7), 0.34, inside(bridge)), paper) +
    draw(ink, 4, pts('840,342 840,236'), pts('812,270 868,270')) +
    fill(minium, pts('842,238 900,252 842,268')) +
    fill(ink, pts('724,430 728,372 750,372 750,430'), pts('934,430 938,384 956,384 956,430'))
  );
}

const car = pts('0,0 0,-22 14,-26 34,-48 92,-48 116,-26 138,-20 140,0');
const van = pts('0,0 0,-66 104,-66 128,-34 140,-28 140,0');

function cars(): string {
  const parked = [
    place(van, 440, 624),
    place(car, 760, 624),
    place(car, 1180, 624, -1, 1),
    place(van, 1330, 624, -0.92, 0.92),
  ];
  const glass = [
    place(pts('96,-58 112,-36 84,-36 84,-58'), 440, 624),
    place(pts('38,-43 60,-43 60,-28 24,-28'), 760, 624),
    place(pts('68,-43 88,-43 102,-28 68,-28'), 760, 624),
    place(pts('38,-43 60,-43 60,-28 24,-28'), 1180, 624, -1, 1),
    place(pts('68,-43 88,-43 102,-28 68,-28'), 1180, 624, -1, 1),
  ];
  const people = [620, 650, 1030, 1090].flatMap((x, i) =>
    person(x, 632, 84 + (i % 2) * 6, { ...standing, dress: i % 2 ? coat : skirt }, i % 2 ? 1 : -1),
  );
  return silhouette(...people) + apart(4, ink, ...parked) + fill(paper, ...glass);
}

function slip(): string {
  const stones: Outline = pts('-20,842 260,838 640,900 820,1020 -20,1020');
  const weed: Outline = pts('640,900 820,1020 740,1020 570,886');
  return (
    halo(12, stones) +
    cut(
      engrave(
        slant([-20, 836, 830, 1020], 14, 8, 8),
        (x, y) => clamp(0.28 + 0.3 * slope(0, 700, x) + 0.22 * grain(2, x / 60, y / 16)),
        inside(stones),
      ),
    ) +
    cut(engrave(slant([540, 880, 830, 1020], 60, 9, 6), 0.6, inside(weed)))
  );
}

function waiting(): string {
  const man = person(118, 940, 250, { ...standing, dress: coat, hat: 'cap' });
  const woman = person(222, 946, 238, { ...standing, dress: skirt, hat: 'bun' });
  const child = person(290, 944, 156, standing, 1);
  const cyclist = person(420, 952, 236, {
    ...standing,
    arms: [pts('0.1,0.62 0.22,0.55'), pts('-0.06,0.62 -0.04,0.47')],
    hat: 'beanie',
  });
  return (
    apart(8, ink, ...man, ...woman, ...child) +
    apart(8, ink, ...cyclist) +
    halo(0, disc(426, 922, 40), disc(568, 922, 40)) +
    bicycle(497, 966, 92)
  );
}

export const bac: Picture = { width: 1600, height: 1000, svg };

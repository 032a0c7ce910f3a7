// The cycle path on top of the dyke, against a wide sky; the sea on one side, meadows on the other.
import { bicycle, rider } from './burin/bicycle.ts';
import { clamp, drift, grain, slope } from './burin/chance.ts';
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
import { running } from './burin/poses.ts';
import { between, columns } from './burin/rulings.ts';
import { gulls, sea, sky } from './burin/scenery.ts';
import { blob, both, curve, inside, type Line, type Outline, pts, rect } from './burin/shape.ts';

/** The crest of the dyke: it dips a little towards the right. */
const crest: Line = curve(pts('-30,664 260,672 560,690 860,704 1180,708 1640,700'), 12);
const foot: Line = curve(pts('-30,1010 300,1040 800,1060 1300,1040 1640,1000'), 12);
const dyke: Outline = [...crest, ...[...foot].reverse()];

function svg(): string {
  return plate(1600, 1000, [
    cut(
      sky({ box: [-20, 0, 1620, 560], seed: 71, tone: (_x, y) => 0.6 - 0.46 * slope(0, 500, y) }),
    ),
    cloud(330, 210, 560, 12),
    cloud(1130, 330, 700, 5),
    cloud(760, 90, 360, 8),
    cut(sea({ box: [-20, 560, 1620, 720], seed: 3, far: 4.6, near: 8, tone: 0.48 })),
    sails(),
    draw(ink, 3.4, ...gulls([560, 360, 26], [624, 392, 18], [520, 412, 15])),
    bank(),
    fence(),
    runner(),
    cyclists(),
    grass(),
  ]);
}

function sails(): string {
  const boats = [
    [240, 572, 1],
    [420, 566, 0.62],
    [1440, 570, 0.8],
  ] as const;
  return boats
    .map(([x, y, k]) => {
      const main: Outline = pts('0,-6 0,-96 44,-8').map(
        ([px, py]) => [x + px * k, y + py * k] as const,
      );
      const jib: Outline = pts('-4,-8 -4,-86 -34,-8').map(
        ([px, py]) => [x + px * k, y + py * k] as const,
      );
      const hull: Outline = pts('-38,-4 44,-4 34,8 -28,8').map(
        ([px, py]) => [x + px * k, y + py * k] as const,
      );
      return (
        halo(6, main, jib, hull) +
        cut(engrave(columns([x - 50, y - 100, x + 50, y], 4), 0.4, inside(main))) +
        draw(ink, 2, [...main, ...main.slice(0, 1)], [...jib, ...jib.slice(0, 1)]) +
        fill(ink, hull)
      );
    })
    .join('');
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

function runner(): string {
  return silhouette(...person(1392, 738, 196, { ...running, hat: 'bun' }, -1));
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
    halo(0, rect(x - 1, y, x, y)) +
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
    const tall = 60 + 110 * Math.abs(grain(8, i * 0.37, 1)) + 40 * Math.abs(grain(2, i * 1.9, 4));
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

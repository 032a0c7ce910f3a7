// The flock crosses the town square on its way down to the salt meadows.
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
import { coat, skirt, standing, walking } from './burin/poses.ts';
import { columns, rows } from './burin/rulings.ts';
import { gulls, sky } from './burin/scenery.ts';
import { both, disc, inside, type Outline, pts, rect } from './burin/shape.ts';
import { dog, sheep } from './burin/sheep.ts';
import { houses, steeple } from './burin/town.ts';

const STREET = 470;

function svg(): string {
  return plate(1600, 1000, [
    cut(
      sky({ box: [-20, 0, 1620, 440], seed: 33, tone: (_x, y) => 0.52 - 0.36 * slope(20, 360, y) }),
    ),
    cloud(1010, 150, 520, 6),
    draw(ink, 3.2, ...gulls([640, 92, 22], [690, 118, 15])),
    steeple(720, STREET, 420, 74),
    houses({ left: -60, right: 660, base: STREET, tall: 250, seed: 15, gap: 5.6 }),
    houses({ left: 790, right: 1680, base: STREET, tall: 236, seed: 8, gap: 5.6 }),
    arcade(),
    paving(),
    bystanders(),
    flock(),
    shepherd(),
    dog(126, 962, 150),
  ]);
}

/** Arches along the foot of the houses. */
function arcade(): string {
  const wall = rect(-20, STREET - 96, 1620, STREET + 6);
  const arches = Array.from({ length: 18 }, (_, i): Outline[] => {
    const x = 10 + i * 94;
    return [rect(x - 31, STREET - 44, x + 31, STREET + 2), disc(x, STREET - 44, 31, 34, 24)];
  }).flat();
  return (
    halo(5, wall) +
    cut(engrave(rows([-20, STREET - 96, 1620, STREET], 7), 0.2, inside(wall))) +
    fill(ink, ...arches) +
    draw(ink, 4, [
      [-20, STREET - 96],
      [1620, STREET - 96],
    ]) +
    cut(
      engrave(
        columns([-20, STREET - 78, 1620, STREET], 13),
        (_x, y) => 0.42 * slope(STREET - 60, STREET, y),
        inside(...arches),
      ),
      paper,
    )
  );
}

/** Setts in rows that open towards the viewer. */
function paving(): string {
  const joints: Tone = (x, y) => {
    const deep = 2600 / (y - 330);
    const row = Math.floor(deep * 2.4);
    const across = ((x - 800) * deep) / 900 + row * 0.37;
    const joint = across * 1.3 - Math.floor(across * 1.3) < 0.05;
    const worn =
      0.3 + 0.2 * grain(5, x / 130, y / 34) + 0.14 * grain(3, Math.floor(across * 1.3), row);
    return joint ? 0 : clamp(worn, 0.12, 0.6);
  };
  const ruling = rows(
    [-20, STREET + 8, 1620, 1000],
    (y) => 7 + (y - STREET) * 0.026,
    (x, y) => (y - 440) * 0.003 * grain(2, x / 70, y / 9),
    10,
  );
  return (
    cut(engrave(ruling, joints)) +
    draw(ink, 4, [
      [-20, STREET + 5],
      [1620, STREET + 5],
    ])
  );
}

function bystanders(): string {
  const far = [
    person(96, 500, 112, { ...standing, dress: coat, hat: 'cap' }),
    person(150, 498, 104, { ...standing, dress: skirt, hat: 'bun' }, -1),
    person(196, 500, 68, standing),
    person(1500, 506, 116, { ...standing, hat: 'cap' }, -1),
    person(1448, 504, 108, { ...walking, dress: skirt }, -1),
  ];
  return far.map((one) => silhouette(...one)).join('');
}

/** Where each sheep stands: x, y; size follows from how near it is. */
const FLOCK = pts(
  '1010,556 860,548 700,560 1180,566 540,572 960,604 800,598 1110,618 640,612 450,626 900,660 720,668 1060,684 560,676 1210,690 360,690 820,738 1000,752 640,752 440,756 1160,768 250,764 900,840 700,846 1090,856 500,850 310,862 780,944 560,950 980,956',
);

function flock(): string {
  return FLOCK.map(([x, y], i) => {
    const size = 62 + (y - 548) * 0.29;
    const wander = 16 * grain(9, i, 4);
    return sheep({
      x: x + wander,
      y,
      size,
      seed: 100 + i,
      facing: i % 9 === 4 ? 1 : -1,
      low: i % 4 === 1,
    });
  }).join('');
}

function shepherd(): string {
  const body = person(
    1350,
    880,
    330,
    {
      ...walking,
      dress: coat,
      hat: 'brim',
      arms: [pts('0.1,0.64 0.2,0.6'), pts('-0.07,0.63 -0.1,0.48')],
    },
    -1,
  );
  const cloak = both(inside(...body), inside(pts('1290,606 1410,606 1420,790 1290,790 1300,690')));
  return (
    draw(paper, 15, pts('1284,560 1284,886')) +
    apart(9, ink, ...body) +
    cut(engrave(columns([1280, 600, 1430, 792], 5), 1, cloak), minium) +
    cut(engrave(columns([1280, 600, 1430, 792], 9), (x) => 0.55 * slope(1340, 1400, x), cloak)) +
    draw(ink, 7, [...pts('1284,886 1284,566'), ...pts('1282,550 1270,538 1256,542 1252,556')])
  );
}

export const brebis: Picture = { width: 1600, height: 1000, svg };

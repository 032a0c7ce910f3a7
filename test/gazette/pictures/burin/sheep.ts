// A sheep seen from the side: a scalloped fleece, curls cut into it, a dark face.
import { chance } from './chance.ts';
import { engrave } from './engrave.ts';
import { limb } from './figure.ts';
import { apart, cut, draw, edged, fill, halo, ink, paper } from './plate.ts';
import { rows } from './rulings.ts';
import { arc, boxOf, disc, inside, type Line, type Outline, place, pts } from './shape.ts';

export interface Sheep {
  x: number;
  /** The ground under its feet. */
  y: number;
  /** Length of the body. */
  size: number;
  seed: number;
  facing?: 1 | -1;
  /** Head down, as when it follows or grazes. */
  low?: boolean;
}

const LEGS = [
  [-30, -34],
  [-20, -13],
  [18, 22],
  [30, 38],
] as const;

export function sheep({ x, y, size, seed, facing = 1, low = false }: Sheep): string {
  const roll = chance(seed);
  const k = size / 100;
  const to = (points: Line): Line => place(points, x, y, k * facing, k);
  const fleece = to(scallops(roll));
  const [hx, hy] = low ? [56, -38] : [55, -68];
  const tilt = low ? 58 : 26;
  const face = to(place(disc(0, 0, 16, 10, 16), hx, hy, 1, 1, tilt));
  const ear = to(place(disc(-10, -6, 9, 4, 10), hx, hy, 1, 1, tilt - 30));
  const neck = to(limb([36, -58], [hx - 9, hy - 1], 18, 11));
  const legs = LEGS.map(([top, foot]) => to(limb([top, -30], [foot, -3], 4.6, 3.4, 3)));
  const body = inside(fleece);
  const box = boxOf(fleece);
  const shade = (_px: number, py: number): number =>
    0.62 * ((py - box[1]) / (box[3] - box[1])) ** 2;
  return (
    fill(ink, ...legs) +
    edged(paper, ink, k + 1.2, neck) +
    edged(paper, ink, k + 1.2, fleece) +
    cut(engrave(rows(box, Math.max(5, 5 * k), undefined, 14), shade, body)) +
    draw(ink, Math.max(1.3, 1.3 * k), ...curls(roll).map(to)) +
    halo(3 * k, face) +
    fill(ink, ear, face)
  );
}

/** The fleece as tufts around an oval. */
function scallops(roll: () => number): Outline {
  return Array.from({ length: 13 }, (_, i): Line => {
    const turn = (i / 13) * 360;
    const angle = (turn * Math.PI) / 180;
    const r = 12 + 3 * roll();
    return arc(38 * Math.cos(angle), -50 + 20 * Math.sin(angle), r, r, turn - 62, turn + 62, 5);
  }).flat();
}

function curls(roll: () => number): Line[] {
  return Array.from({ length: 9 }, (_, i): Line => {
    const [cx, cy] = [-30 + (i % 3) * 25 + 6 * roll(), -62 + Math.floor(i / 3) * 11 + 4 * roll()];
    return arc(cx, cy, 5, 4, 180 + 60 * roll(), 400, 4);
  });
}

/** A sheepdog, trotting. */
export function dog(x: number, y: number, size: number, facing: 1 | -1 = 1): string {
  const to = (points: Line): Line => place(points, x, y, (size / 100) * facing, size / 100);
  const parts = [
    pts('-46,-52 -20,-58 20,-56 38,-62 44,-40 20,-34 -30,-32 -48,-38'),
    pts('34,-60 46,-74 50,-82 56,-76 78,-66 76,-60 58,-58 48,-46'),
    pts('-44,-50 -70,-60 -92,-52 -72,-52 -46,-42'),
    ...[
      [-40, -52],
      [-32, -22],
      [26, 40],
      [34, 24],
    ].map(([top = 0, foot = 0]) => limb([top, -38], [foot, -2], 7, 3.4, 3)),
  ].map(to);
  return apart(4, ink, ...parts) + fill(paper, to(pts('36,-56 46,-58 44,-42 34,-38')));
}

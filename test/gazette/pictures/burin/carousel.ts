// A roundabout: wooden horses between striped canopy and drum, standing on the given ground line.

import { slope } from './chance.ts';
import { engrave } from './engrave.ts';
import { cut, dots, draw, fill, halo, ink, minium, paper } from './plate.ts';
import { columns, rays, rows } from './rulings.ts';
import { curve, inside, type Line, type Outline, place, pts, rect } from './shape.ts';

/** Wooden horses under a pointed canopy. */
export function carousel(floor: number): string {
  const [cx, top, eaves] = [470, 300, 430];
  const panels = Array.from({ length: 12 }, (_, i): Outline => {
    const [a, b] = [-1 + i / 6, -1 + (i + 1) / 6];
    const bend = (t: number): number => Math.sin((t * Math.PI) / 2) * 270;
    return [
      [cx, top],
      [cx + bend(a), eaves],
      [cx + (bend(a) + bend(b)) / 2, eaves + 26],
      [cx + bend(b), eaves],
    ];
  });
  const poles = [-220, -110, 0, 110, 220].map(
    (dx): Line => [
      [cx + dx, eaves + 6],
      [cx + dx, floor - 26],
    ],
  );
  const horses = [-165, -52, 62, 172].map((dx, i) => horse(cx + dx, 622 + (i % 2) * 26, 1.1));
  const base: Outline = [
    [cx - 268, floor - 40],
    [cx + 268, floor - 40],
    [cx + 282, floor],
    [cx - 282, floor],
  ];
  const drum = rect(cx - 262, eaves, cx + 262, floor - 36);
  return (
    halo(12, drum, base, ...panels) +
    cut(
      engrave(
        columns([cx - 262, eaves, cx + 262, floor - 36], 8),
        (x) => 0.1 + 0.5 * slope(60, 262, Math.abs(x - cx)),
        inside(drum),
      ),
    ) +
    draw(ink, 6, ...poles) +
    horses.join('') +
    fill(ink, base) +
    cut(engrave(rows([cx - 280, floor - 40, cx + 280, floor], 9), 0.3, inside(base)), paper) +
    fill(minium, ...panels.filter((_, i) => i % 2 === 0)) +
    fill(paper, ...panels.filter((_, i) => i % 2)) +
    cut(
      engrave(
        rays(cx, top, [20, 330], [8, 172], 70, 14),
        (x) => 0.7 * slope(90, 300, x - cx + 80),
        inside(...panels),
      ),
    ) +
    draw(ink, 3.4, ...panels.map((panel): Line => [...panel, ...panel.slice(0, 1)])) +
    draw(ink, 5, [
      [cx, top],
      [cx, top - 46],
    ]) +
    fill(minium, [
      [cx + 2, top - 46],
      [cx + 50, top - 32],
      [cx + 2, top - 18],
    ])
  );
}

function horse(x: number, y: number, k: number): string {
  const to = (points: Line): Line => place(points, x, y, k);
  const body = to(
    curve(
      pts(
        '-44,-6 -20,-14 10,-12 26,-26 38,-50 44,-58 52,-54 70,-40 66,-32 50,-34 44,-16 36,4 20,14 -24,14 -42,10',
      ),
      3,
    ),
  );
  const legs: Line[] = [
    pts('26,6 48,20 40,38'),
    pts('18,10 34,30 22,46'),
    pts('-32,8 -52,26 -64,18'),
    pts('-26,12 -38,36 -54,36'),
  ].map(to);
  const tail = to(pts('-42,-4 -60,4 -68,26'));
  const mane = to(pts('28,-30 22,-46 34,-56 42,-58 34,-36'));
  return (
    draw(paper, 13 * k, ...legs, tail) +
    halo(5, body, mane) +
    draw(ink, 8 * k, ...legs, tail) +
    fill(ink, body, mane) +
    fill(minium, to(pts('-16,-14 8,-14 10,4 -14,4'))) +
    dots(paper, 5, [...to(pts('54,-44'))])
  );
}

// A hen, pecking or looking about; she stands on y = 0 of her own frame. The comb takes the spot colour.
import { engrave } from './engrave.ts';
import { limb } from './figure.ts';
import { apart, cut, draw, fill, ink, minium, paper } from './plate.ts';
import { between } from './rulings.ts';
import { blob, disc, type Line, place, pts } from './shape.ts';

export function hen(x: number, y: number, size: number, facing: 1 | -1, pecking: boolean): string {
  const k = size / 100;
  const to = (points: Line): Line => place(points, x, y, k * facing, k);
  const [hx, hy] = pecking ? [52, -14] : [40, -92];
  const body = to(
    blob(pts('-54,-92 -44,-60 -38,-34 -6,-24 26,-34 40,-56 34,-70 4,-66 -22,-72 -40,-86'), 5),
  );
  const neck = to(limb([26, -54], [hx, hy], 15, 8));
  const head = to(disc(hx, hy, 10, 10, 14));
  const beak = to(
    pecking
      ? [
          [hx + 4, hy + 6],
          [hx + 20, hy + 16],
          [hx + 10, hy - 2],
        ]
      : [
          [hx + 7, hy - 5],
          [hx + 24, hy + 2],
          [hx + 7, hy + 5],
        ],
  );
  const comb = to(
    [0, 1, 2].flatMap((i) => [
      [hx - 9 + i * 7, hy - 8] as const,
      [hx - 6 + i * 7, hy - 19] as const,
      [hx - 3 + i * 7, hy - 8] as const,
    ]),
  );
  const legs = [pts('-4,-28 -6,0'), pts('10,-28 12,0'), pts('-6,0 4,0'), pts('12,0 22,0')].map(to);
  return (
    draw(paper, 7 * k + 3, ...legs) +
    draw(ink, 5 * k, ...legs) +
    apart(5, ink, body, neck, head, beak) +
    fill(minium, comb) +
    cut(
      engrave(
        between(to(pts('-36,-62 -10,-56 18,-50')), to(pts('-28,-38 0,-32 22,-40')), 4, 8),
        0.4,
      ),
      paper,
    ) +
    fill(paper, to(disc(hx + 3, hy - 2, 2.4, 2.4, 8)))
  );
}

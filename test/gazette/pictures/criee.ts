// Lot 124 at the fish auction: three mackerel on wet slate, under a red ticket.
import { clamp, drift, slope } from './burin/chance.ts';
import { engrave } from './burin/engrave.ts';
import { mackerel } from './burin/mackerel.ts';
import { apart, cut, draw, minium, type Picture, paper, plate } from './burin/plate.ts';
import { rows } from './burin/rulings.ts';
import { type Line, place, pts, rect } from './burin/shape.ts';

function svg(): string {
  const wet = (x: number, y: number): number =>
    clamp(
      0.4 +
        0.3 * drift(3, x / 260, y / 60) +
        0.14 * slope(500, 900, y) -
        0.2 * slope(500, 0, Math.hypot(x - 420, (y - 160) * 1.6)),
      0.06,
      0.84,
    );
  return plate(1200, 900, [
    cut(
      engrave(
        rows([-20, 0, 1220, 900], 9.5, (x, y) => 7 * drift(9, x / 300, y / 80), 16),
        wet,
      ),
    ),
    mackerel(196, 214, 800, 2, 3),
    mackerel(96, 470, 860, 4, 8),
    mackerel(212, 702, 800, -1, 5),
    ticket(),
  ]);
}

/** The lot's ticket; its figures are cut as strokes, as on a tally. */
function ticket(): string {
  const to = (points: Line): Line => place(points, 640, 492, 1, 1, -7);
  const card = to(rect(-116, -64, 116, 64));
  const figures = [
    pts('-66,-28 -66,28'),
    pts('-42,-28 -6,-28 -6,0 -42,0 -42,28 -6,28'),
    pts('18,-28 18,2 58,2'),
    pts('50,-28 50,28'),
  ].map(to);
  return (
    apart(9, minium, card) +
    draw(paper, 3, to([...rect(-104, -52, 104, 52), [-104, -52]])) +
    draw(paper, 9, ...figures)
  );
}

export const criee: Picture = { width: 1200, height: 900, svg };

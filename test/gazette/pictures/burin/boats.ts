// Working boats seen from the side, floating at y = 0 of their own frame.
import { slope } from './chance.ts';
import { engrave } from './engrave.ts';
import { apart, cut, draw, fill, halo, ink, minium, paper } from './plate.ts';
import { between, columns } from './rulings.ts';
import { boxOf, curve, inside, type Line, type Outline, place, pts, rect } from './shape.ts';

export interface Berth {
  x: number;
  /** The water line. */
  y: number;
  /** 1 gives a hull 210 long. */
  scale?: number;
  /** -1 turns the bow to the left. */
  facing?: 1 | -1;
  /** Colour of the strake under the sheer; the hull itself is ink. */
  accent?: string;
}

const at =
  ({ x, y, scale = 1, facing = 1 }: Berth) =>
  (points: Line): Line =>
    place(points, x, y, scale * facing, scale);

const sheer = curve(pts('-104,-34 -60,-26 0,-23 60,-32 112,-54'));
const hull: Outline = [...sheer, ...pts('88,8 40,10 -40,10 -96,8')];
const house = rect(-70, -74, -22, -26);
const mast = pts('6,-26 8,-168 13,-168 15,-26');
const gallows = pts('-92,-34 -90,-96 -86,-96 -84,-34');

/** The outlines of a trawler, for what it throws on the water: turn them over with a negative height. */
export const trawlerMass = ({ x, y, scale = 1, facing = 1 }: Berth, height = 1): Outline[] =>
  [hull, house, mast, gallows].map((part) => place(part, x, y, scale * facing, scale * height));

/** A small trawler: wheelhouse aft, gallows, one mast with stays. */
export function trawler(berth: Berth): string {
  const to = at(berth);
  const k = berth.scale ?? 1;
  return (
    halo(7 * k, to(hull), to(house)) +
    fill(ink, to(hull)) +
    cut(
      engrave(
        between(to(pts('-99,-10 0,-6 97,-16')), to(pts('-96,4 0,6 90,4')), Math.round(3 * k), 18),
        0.36,
      ),
      paper,
    ) +
    draw(berth.accent ?? minium, 6 * k, to(curve(pts('-101,-25 -60,-17 0,-14 60,-22 106,-42')))) +
    fill(paper, to(house)) +
    cut(
      engrave(
        columns(boxOf(to(house)), 5),
        (x) => 0.7 * slope(berth.x - 50 * k * (berth.facing ?? 1), berth.x - 22 * k, x),
        inside(to(house)),
      ),
    ) +
    fill(
      ink,
      to(rect(-64, -66, -49, -50)),
      to(rect(-43, -66, -28, -50)),
      to(rect(-76, -80, -16, -73)),
    ) +
    draw(ink, 2.6 * k, to([...house, ...pts('-70,-74')])) +
    fill(ink, to(mast), to(gallows)) +
    draw(
      ink,
      1.6 * k,
      to(pts('10,-166 106,-52')),
      to(pts('10,-166 -88,-94 -100,-36')),
      to(pts('11,-120 62,-40')),
    ) +
    draw(ink, 3 * k, to(pts('11,-44 52,-98')))
  );
}

/** An open boat with a short mast and furled sail. */
export function dinghy(berth: Berth): string {
  const to = at(berth);
  const k = berth.scale ?? 1;
  const side = [...curve(pts('-62,-20 -20,-12 20,-13 66,-28')), ...pts('52,7 -50,7')];
  return (
    apart(6 * k, ink, to(side)) +
    draw(berth.accent ?? paper, 3.4 * k, to(curve(pts('-60,-12 -20,-5 20,-6 62,-19')))) +
    fill(ink, to(pts('6,-16 8,-118 11,-118 13,-16')), to(pts('10,-30 -56,-44 -54,-34 9,-22'))) +
    draw(ink, 1.4 * k, to(pts('9,-116 64,-28')), to(pts('9,-116 -60,-20')))
  );
}

// A bicycle and its rider, seen from the side; wheels stand on y = 0 of their own frame.
import { type Pose, person } from './figure.ts';
import { draw, fill, ink } from './plate.ts';
import { disc, type Line, type Outline, place, pts } from './shape.ts';

/** `size` is the wheel's diameter. The frame alone takes `colour`. */
export function bicycle(
  x: number,
  y: number,
  size: number,
  facing: 1 | -1 = 1,
  colour = ink,
): string {
  const to = (points: Line): Line => place(points, x, y, size * facing, size);
  const wheel = (cx: number): Line => to([...disc(cx, -0.5, 0.48, 0.48, 28), [cx + 0.48, -0.5]]);
  const spokes = (cx: number): Line[] =>
    [0, 30, 60, 90, 120, 150].map((angle) =>
      to(place(pts('-0.46,0 0.46,0'), cx, -0.5, 1, 1, angle)),
    );
  return (
    draw(ink, size * 0.012, ...spokes(-0.78), ...spokes(0.78)) +
    draw(ink, size * 0.05, wheel(-0.78), wheel(0.78)) +
    draw(
      colour,
      size * 0.06,
      to(pts('-0.78,-0.5 -0.1,-0.46 0.5,-1.02 -0.3,-1.05 -0.78,-0.5')),
      to(pts('-0.1,-0.46 -0.38,-1.25')),
      to(pts('0.78,-0.5 0.48,-1.3')),
    ) +
    draw(
      ink,
      size * 0.06,
      to(pts('0.46,-1.3 0.36,-1.38')),
      to(pts('0.46,-1.3 0.56,-1.42 0.5,-1.46')),
    ) +
    fill(ink, to(pts('-0.56,-1.32 -0.2,-1.3 -0.24,-1.24 -0.5,-1.24'))) +
    draw(ink, size * 0.04, to([...disc(-0.1, -0.46, 0.1, 0.1, 12), [0, -0.46]]))
  );
}

const riding: Pose = {
  head: [0.29, 0.88],
  shoulder: [0.2, 0.75],
  hip: [-0.05, 0.54],
  arms: [pts('0.27,0.61 0.34,0.56')],
  legs: [pts('0.17,0.42 0.1,0.2'), pts('0.08,0.3 0.0,0.06')],
};

/** Outlines of a rider for the bicycle of the same place and size. */
export const rider = (
  x: number,
  y: number,
  size: number,
  facing: 1 | -1 = 1,
  more: Partial<Pose> = {},
): Outline[] =>
  person(x - facing * size * 0.22, y - size * 0.12, size * 2.3, { ...riding, ...more }, facing);

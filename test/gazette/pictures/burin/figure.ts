// People, drawn as cut-out silhouettes from where their joints are.
import { blob, disc, type Line, type Outline, type Point, place, pts, shift } from './shape.ts';

/**
 * Joints in units of the person's height: x ahead, y up, the ground at 0. Limbs run from shoulder or
 * hip through the middle joint to the end.
 */
export interface Pose {
  head: Point;
  shoulder: Point;
  hip: Point;
  arms?: readonly Line[];
  legs?: readonly Line[];
  /** Closed outline over the body: a coat, a skirt, an apron. */
  dress?: Outline;
  hat?: 'cap' | 'brim' | 'beanie' | 'hood' | 'bun' | 'toque';
  /** Girth of the trunk; 1 is usual. */
  build?: number;
}

/** Outlines of a person standing at (x, y), `height` tall; `facing` -1 looks left. */
export function person(
  x: number,
  y: number,
  height: number,
  pose: Pose,
  facing: 1 | -1 = 1,
): Outline[] {
  const girth = pose.build ?? 1;
  const [hx, hy] = pose.head;
  const round = height < 170 ? 2 : 5;
  const bar = (from: Point, to: Point, wide: number, narrow: number): Outline =>
    limb(from, to, wide, narrow, round);
  const parts: Outline[] = [
    bar(pose.shoulder, pose.hip, 0.085 * girth, 0.075 * girth),
    bar(pose.shoulder, [hx, hy - 0.02], 0.045, 0.036),
    shift(height < 170 ? head : blob(head, 3), hx, hy),
  ];
  for (const [elbow, hand] of pose.arms ?? []) {
    if (!elbow || !hand) continue;
    parts.push(bar(pose.shoulder, elbow, 0.043, 0.034), bar(elbow, hand, 0.034, 0.024));
    if (round > 2) parts.push(bar(hand, hand, 0.029, 0.029));
  }
  for (const [knee, foot] of pose.legs ?? []) {
    if (!knee || !foot) continue;
    parts.push(bar(pose.hip, knee, 0.066, 0.048), bar(knee, foot, 0.047, 0.03));
    parts.push(
      bar([foot[0] - 0.01, foot[1] + 0.022], [foot[0] + 0.075, foot[1] + 0.014], 0.026, 0.017),
    );
  }
  if (pose.dress) parts.push(pose.dress);
  if (pose.hat) parts.push(shift(hats[pose.hat], hx, hy));
  return parts.map((part) => place(part, x, y, height * facing, -height));
}

/** Seen from the side, around the middle of the skull. */
const head: Outline = pts(
  '-0.058,0.03 -0.035,0.068 0.01,0.075 0.045,0.055 0.053,0.02 0.066,-0.006 0.054,-0.018 0.052,-0.045 0.03,-0.062 -0.02,-0.055 -0.055,-0.03 -0.064,0',
);

const hats: Record<NonNullable<Pose['hat']>, Outline> = {
  cap: pts('-0.07,0.02 -0.05,0.082 0.02,0.092 0.06,0.055 0.115,0.03 0.11,0.018 0.05,0.028'),
  brim: pts(
    '-0.17,0.016 -0.06,0.05 -0.045,0.09 0,0.1 0.045,0.088 0.06,0.046 0.17,0.008 0.165,-0.002 0,0.018 -0.165,0.004',
  ),
  beanie: pts('-0.07,0.012 -0.055,0.08 0,0.105 0.05,0.08 0.062,0.022'),
  hood: pts('0.05,0.07 -0.02,0.1 -0.085,0.04 -0.09,-0.05 -0.06,-0.1 0.04,-0.09 0.035,0'),
  toque: pts('-0.06,0.03 -0.075,0.13 -0.03,0.165 0.05,0.155 0.075,0.115 0.055,0.035'),
  bun: disc(-0.078, 0.045, 0.034, 0.034, 10),
};

/** A rounded bar from one point to another, with its half-width at each end. */
export function limb(from: Point, to: Point, wide: number, narrow: number, round = 5): Outline {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const cap = (centre: Point, radius: number, start: number): Line => {
    const points: Point[] = [];
    for (let i = 0; i <= round; i++) {
      const a = start + (Math.PI * i) / round;
      points.push([centre[0] + radius * Math.cos(a), centre[1] + radius * Math.sin(a)]);
    }
    return points;
  };
  return [...cap(to, narrow, angle - Math.PI / 2), ...cap(from, wide, angle + Math.PI / 2)];
}

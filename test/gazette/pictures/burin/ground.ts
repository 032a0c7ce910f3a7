// Flat ground in perspective: where a place on the ground appears in the picture.
import type { Line, Point } from './shape.ts';

export interface Ground {
  /** `across` is to the right of the viewer and `away` ahead, both in units of the eye's height. */
  at: (across: number, away: number, up?: number) => Point;
  /** Height in the picture of one unit standing at that distance. */
  scale: (away: number) => number;
  /** A closed field between two distances and two sides. */
  field: (left: number, near: number, right: number, far: number) => Line;
}

/** @param eye Picture units between horizon and a point one unit away: the larger, the wider the view. */
export function ground(centre: number, horizon: number, eye: number): Ground {
  const scale = (away: number): number => eye / away;
  const at = (across: number, away: number, up = 0): Point => [
    centre + across * scale(away),
    horizon + (1 - up) * scale(away),
  ];
  return {
    at,
    scale,
    field: (left, near, right, far) => [
      at(left, near),
      at(right, near),
      at(right, far),
      at(left, far),
    ],
  };
}

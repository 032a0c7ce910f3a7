// Sky and sea: the two rulings that most of the pictures share.
import { clamp, drift, grain } from './chance.ts';
import { engrave, type Tone } from './engrave.ts';
import { rows } from './rulings.ts';
import { arc, type Box, type Line, type Region } from './shape.ts';

export interface Scene {
  box: Box;
  seed: number;
  tone: number | Tone;
  region?: Region;
}

/** The darkest that lines may get before the paper between them closes. */
const DENSEST = 0.84;

/** Long, quiet lines; tone is broken by slow clouds. */
export function sky({ box, seed, tone, region, gap = 8 }: Scene & { gap?: number }): string {
  const ruling = rows(box, gap, (x, y) => 7 * drift(seed, x / 420, y / 130), 18);
  const toneAt = typeof tone === 'number' ? () => tone : tone;
  const cloudy: Tone = (x, y) =>
    clamp(toneAt(x, y) * (1 + 0.34 * drift(seed + 5, x / 330, y / 46)), 0, DENSEST);
  return engrave(ruling, cloudy, region);
}

/** Water in perspective: lines open and waves rise from the horizon towards the viewer. */
export function sea({
  box,
  seed,
  tone,
  region,
  far = 4.5,
  near = 12,
  chop = 1,
}: Scene & { far?: number; near?: number; chop?: number }): string {
  const [, top, , bottom] = box;
  const depth = (y: number): number => clamp((y - top) / (bottom - top));
  const lift = (x: number, y: number): number => {
    const d = depth(y);
    const scale = 22 + 95 * d;
    return chop * (1.5 + 8 * d) * drift(seed, x / scale, y / (9 + 30 * d));
  };
  const ruling = rows(box, (y) => far + (near - far) * depth(y), lift, 8);
  const toneAt = typeof tone === 'number' ? () => tone : tone;
  const broken: Tone = (x, y) => {
    const d = depth(y);
    const glint = grain(seed + 9, x / (30 + 120 * d), y / (7 + 16 * d));
    return clamp(toneAt(x, y) * (1 + 0.6 * glint), 0, DENSEST);
  };
  return engrave(ruling, broken, region);
}

/** Gulls as two strokes of the wing. */
export function gulls(...places: readonly (readonly [number, number, number])[]): Line[] {
  return places.map(([x, y, span]) => [
    ...arc(x - span / 2, y, span / 2, span * 0.3, 200, 350, 8),
    ...arc(x + span / 2, y - span * 0.04, span / 2, span * 0.26, 190, 335, 8),
  ]);
}

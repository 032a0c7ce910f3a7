// Seeded chance: the same seed gives the same picture on every machine, so that copies can be compared byte by byte.

/** Numbers in [0, 1) from a 32-bit seed (the mulberry32 generator, public domain, Tommy Ettinger 2017). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number in [-1, 1] tied to a lattice point. */
function lattice(seed: number, x: number, y: number): number {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 2246822519);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 2147483647.5 - 1;
}

const ease = (t: number): number => t * t * (3 - 2 * t);

/** Smooth value noise in [-1, 1]; one unit is one grain, so divide coordinates by the size wanted. */
export function grain(seed: number, x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const across = ease(x - column);
  const down = ease(y - row);
  const top = mix(lattice(seed, column, row), lattice(seed, column + 1, row), across);
  const foot = mix(lattice(seed, column, row + 1), lattice(seed, column + 1, row + 1), across);
  return mix(top, foot, down);
}

/** Two layers of grain: the swell and the ripple upon it. */
export function drift(seed: number, x: number, y: number): number {
  return (grain(seed, x, y) + 0.5 * grain(seed + 17, x * 2.1, y * 2.1)) / 1.5;
}

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

export const clamp = (value: number, low = 0, high = 1): number =>
  Math.min(high, Math.max(low, value));

/** 0 before `from`, 1 after `to`, a soft slope between; `from` may be the larger. */
export const slope = (from: number, to: number, value: number): number =>
  ease(clamp((value - from) / (to - from)));

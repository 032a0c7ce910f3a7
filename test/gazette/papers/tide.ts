/**
 * The sea of Port-Hévin: two constituents, the moon's (M2) and the sun's (S2), set so that 9 October
 * 2026 is the day that the paper prints. Enough for a town that does not exist; sail nowhere by it.
 */

const HOUR = 3_600_000;

/** Periods in hours, from the Earth's and the Moon's motions. */
const M2 = 12.4206012;
const S2 = 12;

const MEAN_LEVEL = 4.7;
const MOON = 2.98;
const SUN = 1.06;

/** When both pull together: just after the new moon of October 2026. */
const SPRING_TIDE = Date.parse('2026-10-12T19:14:00Z');

/** Metres above chart datum. */
export function seaLevel(at: number): number {
  const hours = (at - SPRING_TIDE) / HOUR;
  const turn = (period: number) => Math.cos((2 * Math.PI * hours) / period);
  return MEAN_LEVEL + MOON * turn(M2) + SUN * turn(S2);
}

export interface Tide {
  at: number;
  isHigh: boolean;
  /** Metres, to a tenth. */
  height: number;
}

const STEP = 60_000;

/** High and low waters between two instants, to the minute. */
export function tides(from: number, to: number): Tide[] {
  const found: Tide[] = [];
  let before = seaLevel(from - STEP);
  let here = seaLevel(from);
  for (let at = from; at < to; at += STEP) {
    const after = seaLevel(at + STEP);
    const isHigh = here > before && here >= after;
    const isLow = here < before && here <= after;
    if (isHigh || isLow) found.push({ at, isHigh, height: Math.round(here * 10) / 10 });
    before = here;
    here = after;
  }
  return found;
}

/** 20 to 120 or so, 100 being a mean equinoctial spring tide: the range set against 7.86 m. */
export function coefficient(high: Tide, low: Tide): number {
  return Math.round(((high.height - low.height) / 7.86) * 100);
}

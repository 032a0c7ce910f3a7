// The flood tide on shingle: two waves gather, break and draw back through the stones.
import { clamp, slope } from '../pictures/burin/chance.ts';
import { highPass, levelled, lowPass, noise, RATE, tape } from './synth.ts';
import { wav } from './wav.ts';

export const SECONDS = 8;

/** When each wave breaks, in seconds; the first is the larger. */
const WAVES = [
  [1.5, 1],
  [5.1, 0.8],
] as const;

/** Strength of the breaking water, then of what runs back. */
const breaking = (time: number): number =>
  WAVES.reduce(
    (sum, [at, size]) =>
      sum + size * slope(at - 1.25, at, time) ** 2 * Math.exp(-Math.max(0, time - at) / 0.85),
    0,
  );
const drawing = (time: number): number =>
  WAVES.reduce(
    (sum, [at, size]) =>
      sum + size * slope(at + 0.5, at + 1.5, time) * slope(at + 3.3, at + 1.7, time),
    0,
  );

export function surf(): Buffer {
  const [sea, foam, stones, grit] = [noise(11), noise(23), noise(31), noise(47)];
  const [deep, deeper, body, hiss, rattle, rattleLow] = [
    lowPass(),
    lowPass(),
    lowPass(),
    highPass(),
    highPass(),
    lowPass(),
  ];
  let pebble = 0;
  const samples = tape(SECONDS, (time) => {
    const [crash, back] = [breaking(time), drawing(time)];
    const swell = deeper(deep(sea(), 210), 210) * (1.3 + 2.6 * crash);
    const wash = hiss(body(foam(), 500 + 2700 * clamp(crash)), 180) * crash * 1.1;
    const chance = grit();
    pebble = chance > 0.988 - 0.006 * back ? 1 : pebble * 0.93;
    const shingle = rattleLow(rattle(stones(), 1700), 5200) * (0.16 + 0.5 * pebble) * back;
    return (swell + wash + shingle) * slope(0, 0.35, time) * slope(SECONDS, SECONDS - 0.9, time);
  });
  return wav(levelled(samples, 0.7), RATE);
}

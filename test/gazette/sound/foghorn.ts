// The fog horn of the north pier: two calls of two low reeds, and the far bank's answer.
import { slope } from '../pictures/burin/chance.ts';
import { echoed, highPass, levelled, lowPass, noise, RATE, tape } from './synth.ts';
import { wav } from './wav.ts';

export const SECONDS = 6;

/** When each call begins and how long it lasts, in seconds. */
const CALLS = [
  [0.15, 1.7],
  [2.55, 1.9],
] as const;

/** Breath of the call: a quick rise, a held note, a falling end. */
const breath = (time: number): number =>
  CALLS.reduce(
    (sum, [start, long]) =>
      sum + slope(start, start + 0.16, time) * slope(start + long, start + long - 0.34, time),
    0,
  );

/** The pitch sags a little as the air runs out. */
const sag = (time: number): number =>
  CALLS.reduce(
    (bend, [start, long]) =>
      bend -
      0.035 *
        slope(start + long - 0.42, start + long, time) *
        slope(start + long + 0.3, start + long, time),
    1,
  );

/** A reed: its partials fall off, the even ones weaker, as from a stopped horn. */
const PARTIALS = [1, 0.62, 0.5, 0.26, 0.24, 0.12, 0.1, 0.05] as const;

export function foghorn(): Buffer {
  const air = noise(7);
  const [hush, rumble] = [lowPass(), highPass()];
  let [low, fifth] = [0, 0];
  const dry = tape(SECONDS, (time) => {
    const strength = breath(time);
    const bend = sag(time);
    low += (112 * bend) / RATE;
    fifth += (112 * 1.334 * bend * 1.002) / RATE;
    const voice = reed(low) + 0.72 * reed(fifth);
    const beat = 1 + 0.05 * Math.sin(2 * Math.PI * 4.7 * time);
    return rumble(strength * (voice * beat * 0.4 + 0.05 * hush(air(), 900)), 45);
  });
  const fade = echoed(dry, [
    [0.31, 0.34],
    [0.74, 0.22],
    [1.18, 0.12],
  ]).map((sample, i) => sample * slope(SECONDS, SECONDS - 0.7, i / RATE));
  return wav(levelled(fade, 0.82), RATE);
}

const reed = (turns: number): number =>
  PARTIALS.reduce((sum, share, i) => sum + share * Math.sin(2 * Math.PI * (i + 1) * turns), 0);

// Small tools of sound: noise, filters, echoes, all seeded and exact, so that every machine makes the same file.
import { chance } from '../pictures/burin/chance.ts';

/** Samples per second of every sound here: enough for a horn and for water. */
export const RATE = 22_050;

/** Fills a length of time from a function of seconds. */
export function tape(seconds: number, at: (time: number, index: number) => number): Float64Array {
  const samples = new Float64Array(Math.round(seconds * RATE));
  for (let i = 0; i < samples.length; i++) samples[i] = at(i / RATE, i);
  return samples;
}

/** White noise from -1 to 1. */
export function noise(seed: number): () => number {
  const roll = chance(seed);
  return () => roll() * 2 - 1;
}

/** A one-pole low pass; `cutoff` in hertz may change from sample to sample. */
export function lowPass(): (input: number, cutoff: number) => number {
  let held = 0;
  return (input, cutoff) => {
    held += (1 - Math.exp((-2 * Math.PI * cutoff) / RATE)) * (input - held);
    return held;
  };
}

/** What the low pass leaves. */
export function highPass(): (input: number, cutoff: number) => number {
  const low = lowPass();
  return (input, cutoff) => input - low(input, cutoff);
}

/** Adds the sound again, later and softer: walls across the water. `delay` in seconds. */
export function echoed(
  dry: Float64Array,
  echoes: readonly (readonly [delay: number, share: number])[],
): Float64Array {
  const soften = echoes.map(() => lowPass());
  return dry.map((sample, i) =>
    echoes.reduce((sum, [delay, share], e) => {
      const earlier = dry[i - Math.round(delay * RATE)] ?? 0;
      return sum + share * (soften[e]?.(earlier, 900) ?? 0);
    }, sample),
  );
}

/** Brings the loudest sample to `peak`, so that nothing is cut. */
export function levelled(samples: Float64Array, peak: number): Float64Array {
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9);
  return samples.map((sample) => (sample / loudest) * peak);
}

/** How long a sound or film is and how large its picture, read from its headers without decoding. */
import type { ByteSource, Patch } from '../byte-source.ts';

export interface Probe {
  /** Seconds; null where the file does not say. */
  duration: number | null;
  /** Pixels as shown, of film. */
  width: number | null;
  height: number | null;
  /** Whether there is a moving picture; null where the format has none. */
  hasPicture: boolean | null;
  /** What to write over the file so that it does not tell where it was made. */
  patches: Patch[];
}

export const UNKNOWN: Probe = {
  duration: null,
  width: null,
  height: null,
  hasPicture: null,
  patches: [],
};

/** A reader for one format; null where the file is not what it seemed to be. */
export type Prober = (source: ByteSource) => Promise<Probe | null>;

/** Seconds, or null where a quotient is no time at all. */
export function seconds(amount: number, perSecond: number): number | null {
  const value = amount / perSecond;
  return Number.isFinite(value) && value > 0 && value < 1_000_000
    ? Math.round(value * 1000) / 1000
    : null;
}

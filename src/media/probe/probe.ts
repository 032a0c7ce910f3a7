/** How long a sound or film is and how large its picture, read from its headers without decoding. */
import type { ByteSource, Patch } from '../byte-source.ts';
import type { FileTypeName } from '../file-types.ts';
import { probeFlac } from './flac.ts';
import { probeIso } from './iso.ts';
import { probeMp3 } from './mp3.ts';
import { probeOgg } from './ogg.ts';
import { probeWav } from './wav.ts';
import { probeWebm } from './webm.ts';

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

export const PROBERS: Partial<Record<FileTypeName, Prober>> = {
  mp3: probeMp3,
  wav: probeWav,
  flac: probeFlac,
  ogg: probeOgg,
  opus: probeOgg,
  m4a: probeIso,
  mp4: probeIso,
  webm: probeWebm,
};

/** Seconds, or null where a quotient is no time at all. */
export function seconds(amount: number, perSecond: number): number | null {
  const value = amount / perSecond;
  return Number.isFinite(value) && value > 0 && value < 1_000_000
    ? Math.round(value * 1000) / 1000
    : null;
}

/** Which reader knows which format. */
import type { FileTypeName } from '../file-types.ts';
import { probeFlac } from './flac.ts';
import { probeIso } from './iso.ts';
import { probeMp3 } from './mp3.ts';
import { probeOgg } from './ogg.ts';
import type { Prober } from './probe.ts';
import { probeWav } from './wav.ts';
import { probeWebm } from './webm.ts';

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

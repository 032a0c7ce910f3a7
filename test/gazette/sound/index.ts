// The sounds of the demonstration newsroom, made in code when they are asked for.
import { foghorn, SECONDS as HORN } from './foghorn.ts';
import { SECONDS as SURF, surf } from './surf.ts';

export interface Sound {
  seconds: number;
  mediaType: 'audio/wav';
  bytes: () => Buffer;
}

export const sounds: Record<'son-corne' | 'son-maree', Sound> = {
  'son-corne': { seconds: HORN, mediaType: 'audio/wav', bytes: foghorn },
  'son-maree': { seconds: SURF, mediaType: 'audio/wav', bytes: surf },
};

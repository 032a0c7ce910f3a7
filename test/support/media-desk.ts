import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDarkroom } from '../../src/media/darkroom/darkroom.ts';
import { openDiskStore } from '../../src/media/disk-store.ts';
import type { MediaDesk } from '../../src/usecases/media/desk.ts';

/** For tests that upload nothing. */
export const NO_DESK: MediaDesk = {
  get store(): never {
    throw new Error('this test opened no media desk');
  },
  get darkroom(): never {
    throw new Error('this test opened no media desk');
  },
  get tempFolder(): never {
    throw new Error('this test opened no media desk');
  },
};

/** A media desk on a folder of its own, which may fetch from this machine. */
export async function openMediaDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'recto-desk-'));
  const darkroom = openDarkroom();
  const desk: MediaDesk = {
    store: await openDiskStore(join(folder, 'media')),
    darkroom,
    tempFolder: join(folder, 'incoming'),
    net: { allowPrivate: true },
  };
  return {
    desk,
    close() {
      darkroom.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

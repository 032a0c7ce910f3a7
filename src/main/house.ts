import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { type Darkroom, openDarkroom } from '../media/darkroom/darkroom.ts';
import { openMediaStore } from '../media/open-store.ts';
import type { MediaStore } from '../media/store.ts';
import type { Sealer } from '../std/sealed.ts';
import { openStorage, type Storage } from '../storage/open.ts';
import type { CopyDesk } from '../usecases/evidence/copy-desk.ts';
import { requireWhole } from './backup/half-made.ts';
import { houseSealer } from './house-sealer.ts';
import { type Logger, openLog } from './log.ts';

/** What every command works with: the settings, the database, the files, the log. */
export interface House {
  config: Config;
  storage: Storage;
  media: MediaStore;
  darkroom: Darkroom;
  /** Opens and closes the secrets that the database holds. */
  sealer: Sealer;
  log: Logger;
  /** For tests, which play the pages that are copied on the same machine. */
  net?: CopyDesk['net'];
  close(): Promise<void>;
}

/**
 * Opens the data folder, making or migrating what is not there yet.
 * @throws AppError `restore.under-way`, `storage.…`
 */
export async function openHouse(config: Config): Promise<House> {
  if (!config.databaseUrl) await requireWhole(config.dataFolder);
  const storage = await openStorage({
    url: config.databaseUrl,
    file: join(config.dataFolder, 'recto.db'),
  });
  const media = await openMediaStore(config.mediaUrl, join(config.dataFolder, 'media'));
  const darkroom = openDarkroom();
  return {
    config,
    storage,
    media,
    darkroom,
    sealer: houseSealer(config),
    log: openLog(config.logLevel),
    async close() {
      darkroom.close();
      await storage.close();
    },
  };
}

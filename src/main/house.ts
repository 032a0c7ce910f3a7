import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { openMediaStore } from '../media/open-store.ts';
import type { MediaStore } from '../media/store.ts';
import { openStorage, type Storage } from '../storage/open.ts';
import { type Logger, openLog } from './log.ts';

/** What every command works with: the settings, the database, the files, the log. */
export interface House {
  config: Config;
  storage: Storage;
  media: MediaStore;
  log: Logger;
  close(): Promise<void>;
}

/** Opens the data folder, making or migrating what is not there yet. */
export async function openHouse(config: Config): Promise<House> {
  const storage = await openStorage({
    url: config.databaseUrl,
    file: join(config.dataFolder, 'recto.db'),
  });
  const media = await openMediaStore(config.mediaUrl, join(config.dataFolder, 'media'));
  return { config, storage, media, log: openLog(config.logLevel), close: () => storage.close() };
}

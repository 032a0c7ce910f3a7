import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { fillWithDemonstration } from './demonstration.ts';
import { openHouse } from './house.ts';
import { houseSealer } from './house-sealer.ts';

/** Whether nothing of ours lies in the data folder yet, and everything of ours will. */
export function isUntouched({ databaseUrl, mediaUrl, dataFolder }: Config): boolean {
  return databaseUrl === null && mediaUrl === null && !existsSync(join(dataFolder, 'recto.db'));
}

/**
 * Prints the demonstration beside its place and moves it there when it is whole: one that was cut short
 * is begun again, so that nobody meets half a newspaper.
 */
export async function printAside(
  config: Config,
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  const { dataFolder } = config;
  const aside = join(dataFolder, 'printing');
  rmSync(aside, { recursive: true, force: true });
  // What it seals is opened where it ends up.
  const sealer = houseSealer(config);
  const house = { ...(await openHouse({ ...config, dataFolder: aside })), sealer };
  try {
    await fillWithDemonstration(house, onProgress);
  } finally {
    await house.close();
  }
  // The database last: with it the newspaper is there.
  cpSync(join(aside, 'media'), join(dataFolder, 'media'), { recursive: true });
  renameSync(join(aside, 'recto.db'), join(dataFolder, 'recto.db'));
  rmSync(aside, { recursive: true, force: true });
}

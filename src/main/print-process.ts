/** The other side of `print.ts`: prints the demonstration newsroom once, says how it went, and ends. */
import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { AppError } from '../domain/errors.ts';
import { fillWithDemonstration } from './demonstration.ts';
import { openHouse } from './house.ts';
import { houseSealer } from './house-sealer.ts';
import { isUntouched, type PrintingNews } from './print.ts';

type OnProgress = (done: number, of: number) => void;

/**
 * Prints the demonstration beside its place and moves it there when it is whole: one that was cut short
 * is begun again, so that nobody meets half a newspaper.
 */
async function printAside(config: Config, onProgress: OnProgress): Promise<void> {
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

async function printInPlace(config: Config, onProgress: OnProgress): Promise<void> {
  const house = await openHouse(config);
  try {
    await fillWithDemonstration(house, onProgress);
  } finally {
    await house.close();
  }
}

async function print(config: Config): Promise<PrintingNews> {
  const say: OnProgress = (done, of) => tell({ done, of });
  try {
    await (isUntouched(config) ? printAside(config, say) : printInPlace(config, say));
    return { isPrinted: true };
  } catch (error) {
    if (!(error instanceof AppError)) return { failed: String((error as Error)?.stack ?? error) };
    const { code, key, args } = error;
    return { refused: { code, key, args } };
  }
}

function tell(news: PrintingNews): void {
  process.send?.(news);
}

process.once('message', async (config: Config) => {
  tell(await print(config));
  process.disconnect?.();
});
// Nobody waits for it any more.
process.once('disconnect', () => process.exit(0));

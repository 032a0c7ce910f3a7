import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { AppError } from '../../domain/errors.ts';
import { fromFile } from '../../media/byte-source.ts';
import { openMediaStore } from '../../media/open-store.ts';
import type { HeldWork } from '../../storage/hold-outbound.ts';
import { refusalToOpen } from '../../storage/open-refusal.ts';
import { standingOf } from '../../storage/sqlite-copy.ts';
import { SECRET_FILE } from '../house-sealer.ts';
import { ASIDE, clearHalfMade, flushed, mark, sweepAside } from './half-made.ts';
import { holdOutboundIn } from './hold-outbound.ts';
import { DATABASE, KEY, MEDIA } from './layout.ts';
import { unpackInto } from './unpack.ts';

export interface Restored {
  folder: string;
  madeAt: string;
  /** The site's address when the backup was made. */
  site: string;
  media: { files: number };
  hasKey: boolean;
  /** What was about to be sent when the backup was made, and waits for a person now. */
  held: HeldWork;
}

/**
 * Makes a data folder of a backup. The folder has to be empty, and stays so unless everything in the
 * backup is as it was written; the database gets its place last. What it was about to send is held: the
 * house went on after the backup, and readers have most of it.
 * @throws AppError `restore.…`, `storage.…`
 */
export async function restoreBackup(config: Config, file: string): Promise<Restored> {
  const { dataFolder: folder, mediaUrl } = config;
  if (config.databaseUrl) throw new AppError('conflict', 'restore.postgres');
  const aside = join(folder, ASIDE);
  const database = join(aside, DATABASE);
  try {
    await clearHalfMade(folder);
  } catch (error) {
    throw refusalToOpen(error, { folder }) ?? error;
  }
  try {
    await mkdir(aside, { recursive: true, mode: 0o700 });
    const { about, names } = await unpackInto(aside, file);
    const { isSound, newer } = standingOf(database);
    if (newer.length > 0)
      throw new AppError('conflict', 'storage.newer', { migration: newer.join(', ') });
    if (!isSound) throw new AppError('conflict', 'restore.damaged', { file, name: DATABASE });
    const held = await holdOutboundIn(database, Date.now());
    await flushed(database);
    const media = names.filter((name) => name.startsWith(MEDIA));
    if (mediaUrl) await sendMedia(mediaUrl, aside, media);
    await mark(folder);
    if (!mediaUrl && media.length > 0) await rename(join(aside, 'media'), join(folder, 'media'));
    const hasKey = existsSync(join(aside, KEY));
    if (hasKey) await rename(join(aside, KEY), join(folder, SECRET_FILE));
    await flushed(folder);
    await rename(database, join(folder, DATABASE));
    await flushed(folder);
    return {
      ...{ folder, madeAt: about.madeAt, site: about.site },
      ...{ media: { files: media.length }, hasKey, held },
    };
  } catch (error) {
    throw refusalToOpen(error, { folder }) ?? error;
  } finally {
    await sweepAside(folder);
  }
}

async function sendMedia(mediaUrl: string, aside: string, names: readonly string[]) {
  const store = await openMediaStore(mediaUrl, '');
  for (const name of names) {
    // What each is is known by the database; the store is never asked.
    const source = await fromFile(join(aside, name));
    await store.put(name.slice(MEDIA.length), source, 'application/octet-stream');
  }
}

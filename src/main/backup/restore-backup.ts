import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { AppError } from '../../domain/errors.ts';
import { fromFile } from '../../media/byte-source.ts';
import { openMediaStore } from '../../media/open-store.ts';
import { refusalToOpen } from '../../storage/open-refusal.ts';
import { standingOf } from '../../storage/sqlite-copy.ts';
import { SECRET_FILE } from '../house-sealer.ts';
import { DATABASE, KEY, MEDIA } from './layout.ts';
import { unpackInto } from './unpack.ts';

export interface Restored {
  folder: string;
  madeAt: string;
  /** The site's address when the backup was made. */
  site: string;
  media: { files: number };
  hasKey: boolean;
}

/** Where all of it is unpacked and checked before anything has its place. */
const ASIDE = '.restoring';
/** A disk of its own has this folder by nature. */
const NOTHING: readonly string[] = [ASIDE, 'lost+found'];

/**
 * Makes a data folder of a backup. The folder has to be empty, and stays so unless everything in the
 * backup is as it was written; the database gets its place last.
 * @throws AppError `restore.…`, `storage.…`
 */
export async function restoreBackup(config: Config, file: string): Promise<Restored> {
  const { dataFolder: folder, mediaUrl } = config;
  if (config.databaseUrl) throw new AppError('conflict', 'restore.postgres');
  const aside = join(folder, ASIDE);
  try {
    const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    if (there.some((name) => !NOTHING.includes(name)))
      throw new AppError('conflict', 'restore.not-empty', { folder });
    // Left by one that was cut off.
    await rm(aside, { recursive: true, force: true });
    await mkdir(aside, { recursive: true, mode: 0o700 });
    const { about, names } = await unpackInto(aside, file);
    const { isSound, newer } = standingOf(join(aside, DATABASE));
    if (newer.length > 0)
      throw new AppError('conflict', 'storage.newer', { migration: newer.join(', ') });
    if (!isSound) throw new AppError('conflict', 'restore.damaged', { file, name: DATABASE });
    const media = names.filter((name) => name.startsWith(MEDIA));
    if (mediaUrl) await sendMedia(mediaUrl, aside, media);
    else if (media.length > 0) await rename(join(aside, 'media'), join(folder, 'media'));
    const hasKey = existsSync(join(aside, KEY));
    if (hasKey) await rename(join(aside, KEY), join(folder, SECRET_FILE));
    await rename(join(aside, DATABASE), join(folder, DATABASE));
    await flushed(folder);
    return {
      ...{ folder, madeAt: about.madeAt, site: about.site },
      ...{ media: { files: media.length }, hasKey },
    };
  } catch (error) {
    throw refusalToOpen(error, { folder }) ?? error;
  } finally {
    await rm(aside, { recursive: true, force: true });
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

async function flushed(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

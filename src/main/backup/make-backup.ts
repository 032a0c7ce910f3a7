import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { Config } from '../../config/config.ts';
import { AppError } from '../../domain/errors.ts';
import { openMediaStore } from '../../media/open-store.ts';
import { refusalToOpen } from '../../storage/open-refusal.ts';
import { copySqlite, standingOf } from '../../storage/sqlite-copy.ts';
import { SECRET_FILE } from '../house-sealer.ts';
import { ABOUT, type About, DATABASE, FORMAT, KEY, MEDIA } from './layout.ts';
import { type Pack, packInto } from './pack.ts';

export interface Backup {
  file: string;
  bytes: number;
  madeAt: string;
  media: { files: number; bytes: number };
  /** Whether the key of the data folder is in it. */
  hasKey: boolean;
}

export interface BackupOptions {
  /** A file that is not there yet, or a folder, where the file is named by the moment. */
  to: string;
  /** Leaves the key out, to be kept elsewhere. */
  withoutKey?: boolean;
  now?: number;
}

/**
 * Writes the whole publication into one file, whether it is being served or not. The file has its name
 * when all of it is on the disk, and not before.
 * @throws AppError `backup.…`, `storage.…`, `media.store-unavailable`
 */
export async function makeBackup(config: Config, options: BackupOptions): Promise<Backup> {
  if (config.databaseUrl) throw new AppError('conflict', 'backup.postgres');
  const { dataFolder } = config;
  const source = join(dataFolder, DATABASE);
  if (!existsSync(source))
    throw new AppError('not-found', 'backup.nothing', { folder: dataFolder });
  const madeAt = new Date(options.now ?? Date.now());
  const file = await nameOf(options.to, madeAt);
  const partial = `${file}.partial-${process.pid}`;
  try {
    await mkdir(partial, { mode: 0o700 });
    const copy = join(partial, DATABASE);
    await copySqlite(source, copy);
    const { isSound, migration } = standingOf(copy);
    if (!isSound || !migration)
      throw new AppError('conflict', 'backup.damaged-source', { folder: dataFolder });
    const pack = packInto(join(partial, 'backup.tar'), madeAt);
    const about: About = {
      ...{ format: FORMAT, madeAt: madeAt.toISOString() },
      ...{ site: config.url, migration },
    };
    await addText(pack, ABOUT, `${JSON.stringify(about, null, 2)}\n`);
    await addFile(pack, DATABASE, copy);
    const key = join(dataFolder, SECRET_FILE);
    const hasKey = options.withoutKey !== true && existsSync(key);
    if (hasKey) await addFile(pack, KEY, key);
    // After the database: what it names is there, and what came since does no harm.
    const media = await addMedia(pack, config);
    await pack.end();
    await settle(join(partial, 'backup.tar'), file);
    const { size: bytes } = await stat(file);
    return { file, bytes, madeAt: about.madeAt, media, hasKey };
  } catch (error) {
    throw refusal(error, dataFolder, dirname(file));
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** @throws AppError `backup.there` */
async function nameOf(given: string, madeAt: Date): Promise<string> {
  const to = resolve(given);
  const found = await stat(to).catch(() => null);
  if (!found) return to;
  const moment = madeAt.toISOString().slice(0, 19).replaceAll(':', '');
  const file = found.isDirectory() ? join(to, `recto-${moment}Z.tar`) : to;
  if (existsSync(file)) throw new AppError('conflict', 'backup.there', { file });
  return file;
}

function addText(pack: Pack, name: string, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  return pack.add(name, Readable.from([bytes]), bytes.length);
}

async function addFile(pack: Pack, name: string, path: string): Promise<void> {
  const { size } = await stat(path);
  await pack.add(name, createReadStream(path), size);
}

async function addMedia(pack: Pack, config: Config): Promise<Backup['media']> {
  const store = await openMediaStore(config.mediaUrl, join(config.dataFolder, 'media'));
  const media = { files: 0, bytes: 0 };
  for await (const { key } of store.list('')) {
    const blob = await store.stream(key);
    // Thrown away since it was listed.
    if (!blob) continue;
    await pack.add(MEDIA + key, blob.body, blob.bytes);
    media.files += 1;
    media.bytes += blob.bytes;
  }
  return media;
}

/** The database is read in one folder and the file written in another, which may be full or closed. */
function refusal(error: unknown, dataFolder: string, folder: string): unknown {
  const code = String((error as { code?: unknown } | null)?.code);
  if (error instanceof AppError) return error;
  if (/^(ENOSPC|EDQUOT|SQLITE_FULL)/.test(code))
    return new AppError('unavailable', 'storage.disk-full', { folder }, { cause: error });
  if (/^E[A-Z]+$/.test(code))
    return new AppError('forbidden', 'backup.cannot-write', { folder }, { cause: error });
  return refusalToOpen(error, { folder: dataFolder }) ?? error;
}

/** Gives the file its name, unless somebody else took that name meanwhile, and sees the name on the disk. */
async function settle(partial: string, file: string): Promise<void> {
  if (existsSync(file)) throw new AppError('conflict', 'backup.there', { file });
  await rename(partial, file);
  const folder = await open(dirname(file), 'r');
  await folder.sync().finally(() => folder.close());
}

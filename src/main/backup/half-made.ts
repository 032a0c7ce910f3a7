/**
 * A data folder between a backup that is unpacked and one that is in its place. A mark, on the disk before
 * anything is moved, tells what a restore brought that was killed from what somebody keeps there.
 */
import { existsSync } from 'node:fs';
import { open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../domain/errors.ts';
import { SECRET_FILE } from '../house-sealer.ts';
import { DATABASE } from './layout.ts';

/** Where all of it is unpacked and checked before anything has its place. */
export const ASIDE = '.restoring';
const READY = 'ready';
/** What gets its place before the database does. */
const MOVED: readonly string[] = ['media', SECRET_FILE];
/** A disk of its own has this folder by nature. */
const NOTHING: readonly string[] = [ASIDE, 'lost+found'];

/**
 * Leaves the folder empty of what an earlier restore left half done.
 * @throws AppError `restore.not-empty` where there is anything else, and touches nothing then
 */
export async function clearHalfMade(folder: string): Promise<void> {
  const there: string[] = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const isHalf = isMarked(folder) && !there.includes(DATABASE);
  const may = isHalf ? [...NOTHING, ...MOVED] : NOTHING;
  if (there.some((name) => !may.includes(name)))
    throw new AppError('conflict', 'restore.not-empty', { folder });
  await sweepAside(folder);
}

/** Takes away what stands aside, and before it what was moved, unless the database has its place. */
export async function sweepAside(folder: string): Promise<void> {
  if (isMarked(folder) && !existsSync(join(folder, DATABASE)))
    for (const name of MOVED) await rm(join(folder, name), { recursive: true, force: true });
  await rm(join(folder, ASIDE), { recursive: true, force: true });
}

const isMarked = (folder: string) => existsSync(join(folder, ASIDE, READY));

/** From here on everything in the folder is of this restore. */
export async function mark(folder: string): Promise<void> {
  const handle = await open(join(folder, ASIDE, READY), 'w', 0o600);
  await handle.sync().finally(() => handle.close());
  await flushed(join(folder, ASIDE));
  await flushed(folder);
}

/** Sees on the disk what a folder or a file holds. */
export async function flushed(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

/**
 * No publication is begun where one is being restored. The database has its place last: where it is, all
 * is, and what a killed restore left aside may go.
 * @throws AppError `restore.under-way`
 */
export async function requireWhole(folder: string): Promise<void> {
  if (!existsSync(join(folder, ASIDE))) return;
  if (!existsSync(join(folder, DATABASE)))
    throw new AppError('conflict', 'restore.under-way', { folder });
  await sweepAside(folder);
}

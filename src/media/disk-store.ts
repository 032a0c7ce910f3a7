import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import {
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../domain/errors.ts';
import { fromBuffer } from './byte-source.ts';
import { assertKey, type ListedBlob, type MediaStore } from './store.ts';

/** Where files grow before they get their name; on the same disk, so that renaming is one step. */
const INCOMING = '.incoming';
const DAY_MS = 86_400_000;

/**
 * A media store in a folder, made if missing. A file is written beside, flushed to the disk, renamed
 * and its folder flushed: after a power cut it is there whole or not at all.
 */
export async function openDiskStore(folder: string): Promise<MediaStore> {
  try {
    // Originals say where a picture was taken, copies whom a story rests on.
    await mkdir(join(folder, INCOMING), { recursive: true, mode: 0o700 });
    await sweepIncoming(folder);
  } catch (error) {
    throw new AppError('forbidden', 'storage.folder-closed', { folder }, { cause: error });
  }
  const pathOf = (key: string) => {
    assertKey(key);
    return join(folder, ...key.split('/'));
  };
  return {
    async put(key, given, _mediaType) {
      const path = pathOf(key);
      const source = Buffer.isBuffer(given) ? fromBuffer(given) : given;
      const draft = join(folder, INCOMING, randomUUID());
      try {
        const target = createWriteStream(draft, { flags: 'wx', flush: true });
        await pipeline(source.stream(), target);
        if (target.bytesWritten !== source.size) throw new Error(`${key} ended early`);
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await rename(draft, path);
        await flushFolder(dirname(path));
      } catch (error) {
        await rm(draft, { force: true });
        throw asUnavailable(error);
      }
    },
    get: (key) => orNull(() => readFile(pathOf(key))),
    stream: (key, range) =>
      orNull(async () => {
        const path = pathOf(key);
        const file = await open(path, 'r');
        return { bytes: await sizeOf(file), body: reading(file, range) };
      }),
    has: async (key) => (await orNull(() => stat(pathOf(key)))) !== null,
    delete: (key) => rm(pathOf(key), { force: true }),
    list: (prefix) => listUnder(folder, '', prefix),
  };
}

function reading(file: FileHandle, range?: { start: number; end: number }): Readable {
  return createReadStream('', { fd: file, ...range });
}

async function sizeOf(file: FileHandle): Promise<number> {
  return (await file.stat()).size;
}

async function orNull<Result>(look: () => Promise<Result>): Promise<Result | null> {
  try {
    return await look();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
    throw asUnavailable(error);
  }
}

/** A full or failing disk is not a mistake in the program; everything else may be. */
function asUnavailable(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const isDisk = ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EMFILE'].includes(code ?? '');
  return isDisk
    ? new AppError(
        'unavailable',
        'media.store-unavailable',
        { reason: code ?? '' },
        { cause: error },
      )
    : error;
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  // Some file systems know no flushing of folders; the rename stands all the same.
  await handle.sync().catch(() => undefined);
  await handle.close();
}

async function* listUnder(root: string, folder: string, prefix: string): AsyncIterable<ListedBlob> {
  const entries = await orNull(() => readdir(join(root, folder), { withFileTypes: true }));
  // Byte order of whole keys: a folder sorts as if its name ended in a slash.
  const named = (entries ?? []).map((entry) => ({
    entry,
    key: folder + entry.name + (entry.isDirectory() ? '/' : ''),
  }));
  for (const { entry, key } of named.sort((a, b) => (a.key < b.key ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      if (key.startsWith(prefix) || prefix.startsWith(key)) yield* listUnder(root, key, prefix);
    } else if (entry.isFile() && key.startsWith(prefix)) {
      const found = await orNull(() => stat(join(root, key)));
      if (found) yield { key, bytes: found.size, modifiedAt: Math.round(found.mtimeMs) };
    }
  }
}

/** What a killed process left half written a day ago or longer. */
async function sweepIncoming(folder: string): Promise<void> {
  for (const name of await readdir(join(folder, INCOMING))) {
    const path = join(folder, INCOMING, name);
    const found = await orNull(() => stat(path));
    if (found && found.mtimeMs < Date.now() - DAY_MS) await rm(path, { force: true });
  }
}

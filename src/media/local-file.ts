import { lstat, realpath } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { AppError } from '../domain/errors.ts';
import { type ByteSource, fromFile } from './byte-source.ts';

/**
 * Opens a file that an import names, if it truly lies in a folder: neither `..` nor a link leads out
 * of it, and it is a file and no pipe or device.
 *
 * @param path relative to the folder, or absolute and inside it.
 * @throws AppError `invalid` / `media.outside-folder`; `not-found` / `media.file-missing`
 */
export async function openLocalFile(
  folder: string,
  path: string,
): Promise<{ source: ByteSource; name: string }> {
  const name = basename(path);
  const missing = (cause: unknown) =>
    new AppError('not-found', 'media.file-missing', { file: name }, { cause });
  if (path.includes('\0')) throw new AppError('invalid', 'media.outside-folder', { file: name });
  const root = await realpath(folder).catch((cause) => {
    throw missing(cause);
  });
  const asked = resolve(root, path);
  const isInside = (place: string) => {
    const way = relative(root, place);
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  };
  // An absolute path may name the folder by another way than its real one.
  const named = isAbsolute(path) || isInside(asked);
  const real = await realpath(asked).catch((cause) => {
    throw named ? missing(cause) : outside(name);
  });
  if (!named || !isInside(real)) throw outside(name);
  if (!(await lstat(real)).isFile()) throw missing(undefined);
  return { source: await fromFile(real), name };
}

function outside(file: string): AppError {
  return new AppError('invalid', 'media.outside-folder', { file });
}

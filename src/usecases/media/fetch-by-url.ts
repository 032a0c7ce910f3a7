import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../domain/errors.ts';
import type { Media } from '../../domain/media.ts';
import { fromFile } from '../../media/byte-source.ts';
import { MAX_BYTES } from '../../media/ingest.ts';
import { guardedDownload } from '../../net/guarded-fetch.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import type { MediaDesk } from './desk.ts';
import { type MediaWords, uploadMedia } from './upload.ts';

/** Somebody waits for it at the screen. */
const TIMEOUT_MS = 60_000;

/**
 * Takes a file into the library from an address that a person gave. Nothing of this machine or its
 * network is asked, see `net/guarded-fetch.ts`.
 *
 * @throws AppError `forbidden`; those of `guardedDownload` and `ingest`; `invalid` /
 *   `media.source-answered`
 */
export async function fetchMediaByUrl(
  ctx: Context,
  desk: MediaDesk,
  input: { url: string } & Partial<MediaWords>,
): Promise<{ media: Media; isNew: boolean }> {
  mustBeAllowed(ctx.actor, 'media:upload');
  const { url, ...words } = input;
  await mkdir(desk.tempFolder, { recursive: true });
  const file = join(desk.tempFolder, `fetch-${randomUUID()}`);
  try {
    const answer = await guardedDownload(url, file, {
      ...desk.net,
      maxBytes: MAX_BYTES.file,
      timeoutMs: TIMEOUT_MS,
    });
    const { host, pathname } = new URL(answer.finalUrl);
    if (answer.status < 200 || answer.status > 299)
      throw new AppError('invalid', 'media.source-answered', { host, status: answer.status });
    const source = await fromFile(file);
    const name = nameIn(pathname);
    return await uploadMedia(ctx, desk, { source, name, sourceUrl: url, ...words });
  } catch (error) {
    throw atItsField(error);
  } finally {
    await rm(file, { force: true });
  }
}

function nameIn(pathname: string): string {
  const last = pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(last) || 'file';
  } catch {
    return last || 'file';
  }
}

function atItsField(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code === 'forbidden') return error;
  return new AppError(error.code, error.key, { ...error.args, field: 'url' }, { cause: error });
}

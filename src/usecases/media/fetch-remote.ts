import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../domain/errors.ts';
import type { Media } from '../../domain/media.ts';
import { fromFile } from '../../media/byte-source.ts';
import { ingest, MAX_BYTES } from '../../media/ingest.ts';
import { guardedDownload } from '../../net/guarded-fetch.ts';
import { isPassing } from '../../net/passing-status.ts';
import { getMedia } from '../../storage/media.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { becomeStored, type MediaDesk, noteProblem } from './desk.ts';

/** A picture comes in a minute or not at all; a film may take a quarter of an hour. */
const PICTURE_MS = 60_000;
const OTHER_MS = 15 * 60_000;

/**
 * Brings in a file that is known by its address only. Doing it again when it is done is harmless.
 * What is refused for good is noted on the row and resolves; what may pass (a server that does not
 * answer) is noted and thrown, so that the job tries again later.
 *
 * @returns the row as it is now; null if there is none.
 * @throws AppError `unavailable` as `guardedDownload`, the store and the darkroom do
 */
export async function fetchRemoteMedia(
  ctx: Context,
  desk: MediaDesk,
  mediaId: string,
): Promise<Media | null> {
  mustBeAllowed(ctx.actor, 'media:upload');
  const media = await getMedia(ctx.db, mediaId);
  if (media?.state !== 'remote' || media.sourceUrl === null) return media;
  try {
    const facts = await bringIn(desk, media, media.sourceUrl);
    return await becomeStored(ctx, mediaId, facts);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await noteProblem(ctx, mediaId, error);
    if (error.code === 'unavailable') throw error;
    return getMedia(ctx.db, mediaId);
  }
}

/**
 * Tries again because a person asks. What went wrong is on the row; nothing is thrown for it.
 * @throws AppError `forbidden`; `not-found` / `media.not-found`
 */
export async function retryRemoteMedia(
  ctx: Context,
  desk: MediaDesk,
  mediaId: string,
): Promise<Media> {
  try {
    await fetchRemoteMedia(ctx, desk, mediaId);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'unavailable') throw error;
  }
  const media = await getMedia(ctx.db, mediaId);
  if (!media || media.deletedAt)
    throw new AppError('not-found', 'media.not-found', { id: mediaId });
  return media;
}

async function bringIn(desk: MediaDesk, media: Media, url: string) {
  await mkdir(desk.tempFolder, { recursive: true });
  const file = join(desk.tempFolder, `fetch-${randomUUID()}`);
  try {
    const answer = await guardedDownload(url, file, {
      ...desk.net,
      maxBytes: MAX_BYTES[media.kind],
      timeoutMs: media.kind === 'image' ? PICTURE_MS : OTHER_MS,
    });
    if (answer.status < 200 || answer.status > 299) throw answered(answer);
    const source = await fromFile(file);
    return await ingest(desk, { source, name: media.name, expected: media.kind });
  } finally {
    await rm(file, { force: true });
  }
}

function answered({ status, finalUrl }: { status: number; finalUrl: string }): AppError {
  const { host } = new URL(finalUrl);
  return new AppError(isPassing(status) ? 'unavailable' : 'invalid', 'media.source-answered', {
    host,
    status,
  });
}

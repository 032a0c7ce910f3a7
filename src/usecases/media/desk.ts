import type { AppError } from '../../domain/errors.ts';
import type { Media } from '../../domain/media.ts';
import { cleanFileName } from '../../media/file-name.ts';
import type { IngestDeps, Ingested } from '../../media/ingest.ts';
import type { GuardedFetchOptions } from '../../net/guarded-fetch.ts';
import { insertEvent } from '../../storage/events.ts';
import { lockMedia, updateMedia } from '../../storage/media.ts';
import type { Context } from '../context.ts';

/** What use cases of media need besides the database; wired in `main`. */
export interface MediaDesk extends IngestDeps {
  /** Where a file may lie while it comes in; on a disk, not in memory. */
  tempFolder: string;
  /** For tests, which play the far end on the same machine. */
  net?: Pick<GuardedFetchOptions, 'allowPrivate' | 'resolve'>;
}

/**
 * Turns a row that stood for a file elsewhere into one whose bytes are here, in one transaction with
 * its event. What people wrote stays; what the file says fills the gaps. A row that was stored
 * meanwhile is left as it is.
 */
export async function becomeStored(
  ctx: Context,
  mediaId: string,
  facts: Ingested,
): Promise<Media | null> {
  return ctx.db.transaction().execute(async (trx) => {
    const media = await lockMedia(trx, mediaId);
    if (!media || media.state === 'stored') return media;
    const extension = facts.blobKey.split('.').pop() ?? '';
    const stored: Media = {
      ...media,
      ...facts,
      state: 'stored',
      name: cleanFileName(media.name || facts.name, extension),
      credit: media.credit || facts.credit,
      digitalSourceType: media.digitalSourceType ?? facts.digitalSourceType,
      problem: null,
    };
    await updateMedia(trx, stored);
    await insertEvent(trx, 'media.stored', { mediaId }, ctx.now);
    return stored;
  });
}

/** Notes on a remote file why it is still away. */
export async function noteProblem(ctx: Context, mediaId: string, refusal: AppError): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const media = await lockMedia(trx, mediaId);
    if (media?.state !== 'remote') return;
    const { key, args } = refusal;
    await updateMedia(trx, { ...media, problem: { key, args } });
  });
}

import type { Media } from '../../domain/media.ts';
import { type ByteSource, sha256Of } from '../../media/byte-source.ts';
import { ingest } from '../../media/ingest.ts';
import { newId } from '../../std/id.ts';
import { insertEvent } from '../../storage/events.ts';
import { findMediaByInputSha256, findMediaBySha256, insertMedia } from '../../storage/media.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import type { MediaDesk } from './desk.ts';
import { restoreMedia } from './throw-away.ts';

export interface NewMedia extends Partial<MediaWords> {
  source: ByteSource;
  /** As the sender has it. */
  name: string;
  /** Where it was fetched, if it was. */
  sourceUrl?: string | null;
}

export type MediaWords = Pick<Media, 'alt' | 'caption' | 'credit' | 'focalX' | 'focalY'>;

/**
 * Takes a file into the library. One that is there already is given back as it is, with its words.
 *
 * @throws AppError `forbidden`; those of `ingest`
 */
export async function uploadMedia(
  ctx: Context,
  desk: MediaDesk,
  input: NewMedia,
): Promise<{ media: Media; isNew: boolean }> {
  mustBeAllowed(ctx.actor, 'media:upload');
  const { source, name, ...words } = input;
  const known = await findMediaByInputSha256(ctx.db, await sha256Of(source));
  if (known) return { media: await broughtBack(ctx, known), isNew: false };
  const facts = await ingest(desk, { source, name });
  const same = await findMediaBySha256(ctx.db, facts.sha256);
  if (same) return { media: await broughtBack(ctx, same), isNew: false };
  const media: Media = {
    id: newId(),
    state: 'stored',
    sourceUrl: null,
    alt: {},
    caption: {},
    focalX: 0.5,
    focalY: 0.5,
    createdAt: ctx.now,
    ...facts,
    ...words,
    credit: words.credit || facts.credit,
  };
  await ctx.db.transaction().execute(async (trx) => {
    await insertMedia(trx, media);
    await insertEvent(trx, 'media.stored', { mediaId: media.id }, ctx.now);
  });
  return { media, isNew: true };
}

/** What was thrown away and is given again is wanted again. */
async function broughtBack(ctx: Context, media: Media): Promise<Media> {
  return media.deletedAt ? restoreMedia(ctx, { mediaId: media.id }) : media;
}

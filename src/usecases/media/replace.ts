import { AppError } from '../../domain/errors.ts';
import type { Media, MediaFacts } from '../../domain/media.ts';
import { type ByteSource, sha256Of } from '../../media/byte-source.ts';
import { cleanFileName } from '../../media/file-name.ts';
import { ingest } from '../../media/ingest.ts';
import { insertEvent } from '../../storage/events.ts';
import {
  findMediaByInputSha256,
  findMediaBySha256,
  getMedia,
  lockMedia,
  updateMedia,
} from '../../storage/media.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import type { MediaDesk } from './desk.ts';

/**
 * Puts other bytes behind a file, everywhere it shows; what people said of it stays. What the old bytes
 * told is kept, so that they can come back.
 *
 * @throws AppError `forbidden`; `not-found` / `media.not-found`; `conflict` / `media.already-here`;
 *   those of `ingest`
 */
export async function replaceMediaFile(
  ctx: Context,
  desk: MediaDesk,
  input: { mediaId: string; source: ByteSource; name: string },
): Promise<Media> {
  mustBeAllowed(ctx.actor, 'media:change');
  const before = await getMedia(ctx.db, input.mediaId);
  if (!before || before.deletedAt) throw unknown(input.mediaId);
  const given = await findMediaByInputSha256(ctx.db, await sha256Of(input.source));
  mustBeFree(given, before);
  const facts = await ingest(desk, {
    source: input.source,
    name: input.name,
    expected: before.kind,
  });
  mustBeFree(await findMediaBySha256(ctx.db, facts.sha256), before);
  const { name: _, kind, credit, digitalSourceType, ...bytes } = facts;
  const extension = facts.blobKey.split('.').pop() ?? '';
  return changeBytes(ctx, before.id, (media) => ({
    ...media,
    ...bytes,
    kind,
    state: 'stored',
    problem: null,
    name: cleanFileName(media.name, extension),
    credit: media.credit || credit,
    digitalSourceType: media.digitalSourceType ?? digitalSourceType,
    replaced: media.state === 'stored' ? factsOf(media) : null,
  }));
}

/** Brings the bytes of before back, and keeps those of now in their place. */
export async function takeBackMediaFile(ctx: Context, input: { mediaId: string }): Promise<Media> {
  mustBeAllowed(ctx.actor, 'media:change');
  return changeBytes(ctx, input.mediaId, (media) =>
    media.replaced ? { ...media, ...media.replaced, replaced: factsOf(media) } : media,
  );
}

async function changeBytes(
  ctx: Context,
  mediaId: string,
  change: (media: Media) => Media,
): Promise<Media> {
  return ctx.db.transaction().execute(async (trx) => {
    const media = await lockMedia(trx, mediaId);
    if (!media || media.deletedAt) throw unknown(mediaId);
    const changed = change(media);
    await updateMedia(trx, changed);
    await audit(trx, ctx, 'media.replaced', `media:${media.id}`, { name: media.name });
    await insertEvent(trx, 'media.changed', { mediaId }, ctx.now);
    return changed;
  });
}

function factsOf(media: Media): MediaFacts {
  const { mediaType, bytes, sha256, inputSha256, blobKey } = media;
  const { width, height, duration, placeholder, hadCredentials = false } = media;
  return {
    mediaType,
    bytes,
    sha256,
    inputSha256: inputSha256 ?? null,
    blobKey,
    width,
    height,
    duration,
    placeholder,
    hadCredentials,
  };
}

function mustBeFree(found: Media | null, own: Media): void {
  if (found && found.id !== own.id && !found.deletedAt)
    throw new AppError('conflict', 'media.already-here', { name: found.name, id: found.id });
}

const unknown = (id: string) => new AppError('not-found', 'media.not-found', { id });

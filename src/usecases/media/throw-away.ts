import { AppError } from '../../domain/errors.ts';
import type { Media } from '../../domain/media.ts';
import { renditionPrefix } from '../../media/keys.ts';
import type { MediaStore } from '../../media/store.ts';
import { insertEvent } from '../../storage/events.ts';
import { deleteMedia, isBlobShared, lockMedia, updateMedia } from '../../storage/media.ts';
import { isInAnyRevision, listDeletedBefore, listMediaUses } from '../../storage/media-uses.ts';
import { getPublication } from '../../storage/publication.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';

/** How long what was thrown away can be taken back. */
const KEPT_MS = 30 * 24 * 3_600_000;
const AT_ONCE = 50;

/**
 * Throws a file away that nothing shows. Its address answers no more; for thirty days it can come back.
 *
 * @throws AppError `forbidden`; `not-found` / `media.not-found`; `conflict` / `media.in-use`
 */
export async function throwAwayMedia(ctx: Context, input: { mediaId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'media:change');
  await ctx.db.transaction().execute(async (trx) => {
    const media = await lockMedia(trx, input.mediaId);
    if (!media || media.deletedAt)
      throw new AppError('not-found', 'media.not-found', { id: input.mediaId });
    const uses = (await listMediaUses(trx, media.id)).filter(({ as }) => as !== 'past');
    const isLogo = (await getPublication(trx))?.settings.theme.logoMediaId === media.id;
    const [first] = uses;
    if (first || isLogo)
      throw new AppError('conflict', 'media.in-use', {
        place: first?.title ?? '',
        count: uses.length,
      });
    await updateMedia(trx, { ...media, deletedAt: ctx.now });
    await audit(trx, ctx, 'media.deleted', `media:${media.id}`, { name: media.name });
    await insertEvent(trx, 'media.changed', { mediaId: media.id }, ctx.now);
  });
}

/** Takes it back. @throws AppError `forbidden`; `not-found` / `media.not-found` */
export async function restoreMedia(ctx: Context, input: { mediaId: string }): Promise<Media> {
  mustBeAllowed(ctx.actor, 'media:change');
  return ctx.db.transaction().execute(async (trx) => {
    const media = await lockMedia(trx, input.mediaId);
    if (!media) throw new AppError('not-found', 'media.not-found', { id: input.mediaId });
    if (!media.deletedAt) return media;
    const back = { ...media, deletedAt: null };
    await updateMedia(trx, back);
    await audit(trx, ctx, 'media.restored', `media:${media.id}`, { name: media.name });
    await insertEvent(trx, 'media.changed', { mediaId: media.id }, ctx.now);
    return back;
  });
}

/**
 * Lets go for good of what was thrown away long ago, bytes included. What a text of the past shows keeps
 * its bytes: history stays readable.
 *
 * @returns how many went
 */
export async function forgetThrownAway(
  ctx: Context,
  desk: { store: Pick<MediaStore, 'delete' | 'list'> },
): Promise<number> {
  mustBeAllowed(ctx.actor, 'media:change');
  let gone = 0;
  for (const id of await listDeletedBefore(ctx.db, ctx.now - KEPT_MS, AT_ONCE)) {
    const media = await forgetMedia(ctx, id);
    if (!media) continue;
    await deleteBytes(ctx, desk, media);
    gone += 1;
  }
  return gone;
}

/** @returns what went, or null where somebody took it back meanwhile or the past still shows it. */
async function forgetMedia(ctx: Context, id: string): Promise<Media | null> {
  return ctx.db.transaction().execute(async (trx) => {
    const media = await lockMedia(trx, id);
    if (!media?.deletedAt || (await isInAnyRevision(trx, id))) return null;
    await deleteMedia(trx, id);
    return media;
  });
}

async function deleteBytes(
  ctx: Context,
  { store }: { store: Pick<MediaStore, 'delete' | 'list'> },
  media: Media,
): Promise<void> {
  const { blobKey, sha256, id } = media;
  if (!blobKey || !sha256 || (await isBlobShared(ctx.db, blobKey, id))) return;
  await store.delete(blobKey);
  for await (const { key } of store.list(renditionPrefix(sha256))) await store.delete(key);
}

import { AppError } from '../../domain/errors.ts';
import type { Media, MediaKind } from '../../domain/media.ts';
import { getMedia } from '../../storage/media.ts';
import { countLacks, type MediaLack, searchMedia } from '../../storage/media-list.ts';
import { listMediaUses, type MediaUse } from '../../storage/media-uses.ts';
import { getPublication } from '../../storage/publication.ts';
import { type Context, mustBeAllowed } from '../context.ts';

export type { MediaLack, MediaUse };

export interface LibraryWish {
  words?: string;
  kind?: MediaKind;
  lacks?: MediaLack;
  lang?: string;
  cursor?: string;
  limit: number;
}

/** A page of the library, newest first, and where it goes on. */
export async function browseMedia(
  ctx: Context,
  wish: LibraryWish,
): Promise<{ media: Media[]; next: string | null }> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const { cursor, limit, ...rest } = wish;
  const found = await searchMedia(ctx.db, {
    ...rest,
    ...(cursor ? { after: cursor } : {}),
    inSettings: await shownBySettings(ctx),
    limit: limit + 1,
  });
  const media = found.slice(0, limit);
  return { media, next: found.length > limit ? (media.at(-1)?.id ?? null) : null };
}

export async function countMedia(
  ctx: Context,
  about: { lang?: string },
): Promise<Record<MediaLack | 'all', number>> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  return countLacks(ctx.db, { ...about, inSettings: await shownBySettings(ctx) });
}

/** @throws AppError `not-found` / `media.not-found` */
export async function readMedia(ctx: Context, mediaId: string): Promise<Media> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const media = await getMedia(ctx.db, mediaId);
  if (!media || media.deletedAt)
    throw new AppError('not-found', 'media.not-found', { id: mediaId });
  return media;
}

export async function mediaUses(
  ctx: Context,
  mediaId: string,
): Promise<{ uses: MediaUse[]; isLogo: boolean }> {
  const media = await readMedia(ctx, mediaId);
  const shown = await shownBySettings(ctx);
  return { uses: await listMediaUses(ctx.db, media.id), isLogo: shown.includes(media.id) };
}

/** The logo shows on every page though no article names it. */
async function shownBySettings(ctx: Context): Promise<string[]> {
  const logo = (await getPublication(ctx.db))?.settings.theme.logoMediaId;
  return logo ? [logo] : [];
}

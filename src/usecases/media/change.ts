import { isEditionLang } from '../../domain/edition.ts';
import { AppError } from '../../domain/errors.ts';
import type { Media } from '../../domain/media.ts';
import { insertEvent } from '../../storage/events.ts';
import { lockMedia, updateMedia } from '../../storage/media.ts';
import { type Context, mustBeAllowed } from '../context.ts';

export interface MediaChange {
  mediaId: string;
  /** By language; null takes the words of a language away, '' says that the picture says nothing. */
  alt?: Record<string, string | null>;
  caption?: Record<string, string | null>;
  credit?: string;
  /** From 0 to 1 of width and height. */
  focalX?: number;
  focalY?: number;
  digitalSourceType?: string | null;
}

/**
 * Changes what is said of a file, everywhere it is shown at once.
 *
 * @throws AppError `forbidden`; `not-found` / `media.not-found`; `invalid` / `media.bad-focus`,
 *   `edition.lang`
 */
export async function changeMedia(ctx: Context, change: MediaChange): Promise<Media> {
  mustBeAllowed(ctx.actor, 'media:change');
  return ctx.db.transaction().execute(async (trx) => {
    const media = await lockMedia(trx, change.mediaId);
    if (!media) throw new AppError('not-found', 'media.not-found', { id: change.mediaId });
    const changed: Media = {
      ...media,
      alt: withWords(media.alt, change.alt),
      caption: withWords(media.caption, change.caption),
      credit: change.credit?.trim() ?? media.credit,
      focalX: share(change.focalX) ?? media.focalX,
      focalY: share(change.focalY) ?? media.focalY,
      digitalSourceType:
        change.digitalSourceType === undefined ? media.digitalSourceType : change.digitalSourceType,
    };
    if (JSON.stringify(changed) === JSON.stringify(media)) return media;
    await updateMedia(trx, changed);
    await insertEvent(trx, 'media.changed', { mediaId: media.id }, ctx.now);
    return changed;
  });
}

function withWords(
  words: Record<string, string>,
  change: Record<string, string | null> | undefined,
): Record<string, string> {
  const changed = { ...words };
  for (const [lang, text] of Object.entries(change ?? {})) {
    if (!isEditionLang(lang)) throw new AppError('invalid', 'edition.lang', { lang });
    if (text === null) delete changed[lang];
    else changed[lang] = text.trim();
  }
  return changed;
}

function share(value: number | undefined): number | undefined {
  if (value === undefined || (value >= 0 && value <= 1)) return value;
  throw new AppError('invalid', 'media.bad-focus');
}

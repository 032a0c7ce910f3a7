import { isEditionLang } from '../../domain/edition.ts';
import { isEdtf } from '../../domain/edtf.ts';
import { AppError } from '../../domain/errors.ts';
import { DIGITAL_SOURCE_TYPES, type Media } from '../../domain/media.ts';
import { cleanFileName } from '../../media/file-name.ts';
import { insertEvent } from '../../storage/events.ts';
import { lockMedia, updateMedia } from '../../storage/media.ts';
import type { Db } from '../../storage/schema.ts';
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
  /** EDTF; null or '' when nobody knows. */
  takenAt?: string | null;
  place?: string | null;
  label?: string | null;
  name?: string;
}

/**
 * Changes what is said of a file, everywhere it is shown at once.
 *
 * @throws AppError `forbidden`; `not-found` / `media.not-found`; `invalid` / `media.bad-focus`,
 *   `media.bad-date`, `media.bad-source-type`, `edition.lang`
 */
export async function changeMedia(ctx: Context, change: MediaChange): Promise<Media> {
  mustBeAllowed(ctx.actor, 'media:change');
  return ctx.db.transaction().execute((trx) => changeOne(trx, change, ctx.now));
}

/** What can be said of many files at once. */
export type ManyMediaChange = Pick<
  MediaChange,
  'alt' | 'credit' | 'digitalSourceType' | 'takenAt' | 'place'
>;

/** Changes many at once, all or none of them. @throws as `changeMedia` */
export async function changeManyMedia(
  ctx: Context,
  input: { mediaIds: readonly string[]; change: ManyMediaChange },
): Promise<Media[]> {
  mustBeAllowed(ctx.actor, 'media:change');
  return ctx.db.transaction().execute(async (trx) => {
    const changed: Media[] = [];
    // In one order for everybody, so that two who change the same files do not wait for each other.
    for (const mediaId of [...new Set(input.mediaIds)].sort())
      changed.push(await changeOne(trx, { ...input.change, mediaId }, ctx.now));
    return changed;
  });
}

async function changeOne(db: Db, change: MediaChange, now: number): Promise<Media> {
  const media = await lockMedia(db, change.mediaId);
  if (!media || media.deletedAt)
    throw new AppError('not-found', 'media.not-found', { id: change.mediaId });
  const changed: Media = {
    ...media,
    name: renamed(media.name, change.name),
    alt: withWords(media.alt, change.alt),
    caption: withWords(media.caption, change.caption),
    credit: change.credit?.trim() ?? media.credit,
    focalX: share(change.focalX) ?? media.focalX,
    focalY: share(change.focalY) ?? media.focalY,
    digitalSourceType: sourceType(change.digitalSourceType, media.digitalSourceType),
    takenAt: date(change.takenAt, media.takenAt ?? null),
    place: said(change.place, media.place ?? null),
    label: said(change.label, media.label ?? null),
  };
  if (JSON.stringify(changed) === JSON.stringify(media)) return media;
  await updateMedia(db, changed);
  await insertEvent(db, 'media.changed', { mediaId: media.id }, now);
  return changed;
}

/** The ending is the file's own and stays. */
function renamed(name: string, wish: string | undefined): string {
  if (wish === undefined || wish.trim() === '') return name;
  return cleanFileName(wish, /\.(\w+)$/.exec(name)?.[1] ?? '');
}

function said(wish: string | null | undefined, before: string | null): string | null {
  return wish === undefined ? before : wish?.trim() || null;
}

function date(wish: string | null | undefined, before: string | null): string | null {
  const day = said(wish, before);
  if (day === null || isEdtf(day)) return day;
  throw new AppError('invalid', 'media.bad-date', { field: 'takenAt', date: day });
}

/** A word that the file itself brought is kept; a new one is of the list. */
function sourceType(wish: string | null | undefined, before: string | null): string | null {
  const type = said(wish, before);
  const isKnown = (DIGITAL_SOURCE_TYPES as readonly string[]).includes(type ?? '');
  if (type === null || type === before || isKnown) return type;
  throw new AppError('invalid', 'media.bad-source-type', { field: 'digitalSourceType', type });
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

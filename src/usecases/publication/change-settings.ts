import { AppError } from '../../domain/errors.ts';
import type { EditionWords, Publication, Settings } from '../../domain/publication.ts';
import { requireSoundSettings } from '../../domain/settings-laws.ts';
import { insertEvent } from '../../storage/events.ts';
import { getMedia } from '../../storage/media.ts';
import { getPublication, updatePublication } from '../../storage/publication.ts';
import type { Db } from '../../storage/schema.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { loadLinterRules } from './linter-rules.ts';

/** Parts that are given replace those that are there; the rest stays. */
export interface SettingsChange
  extends Partial<Omit<Settings, 'theme' | 'front' | 'words' | 'press'>> {
  name?: string;
  theme?: Partial<Settings['theme']>;
  front?: Partial<Settings['front']>;
  press?: Partial<Settings['press']>;
  /** By language; an edition that is not named keeps its words. */
  words?: Record<string, Partial<EditionWords>>;
}

const NO_WORDS: EditionWords = { ear: '', colophon: '', place: '', policies: {} };

/**
 * Changes what stands on every page. Readers see it at once.
 * @throws AppError `forbidden`; `invalid` with the field in `args.field`, see `requireSoundSettings`;
 *   `not-found` / `publication.missing` before the publication is set up
 */
export async function changeSettings(ctx: Context, change: SettingsChange): Promise<Publication> {
  mustBeAllowed(ctx.actor, 'publication:change');
  return ctx.db.transaction().execute(async (trx) => {
    const before = await readPublication(trx);
    const after = withChange(before, change);
    await requireSoundPublication(after, ctx.now);
    await requirePicture(trx, after.settings.theme.logoMediaId);
    if (JSON.stringify(after) === JSON.stringify(before)) return before;
    await updatePublication(trx, { name: after.name, settings: after.settings });
    const what = Object.keys(change).join(', ');
    await insertEvent(trx, 'publication.changed', { what }, ctx.now);
    await audit(trx, ctx, 'settings.changed', null, { what });
    return readPublication(trx);
  });
}

/** As the publication would be, for previews too. Nothing is checked. */
export function withChange(before: Publication, change: SettingsChange): Publication {
  const { name, theme, front, words, press, ...rest } = change;
  const { settings } = before;
  const changedWords = Object.entries(words ?? {}).map(([lang, own]): [string, EditionWords] => [
    lang,
    { ...NO_WORDS, ...settings.words[lang], ...own },
  ]);
  return {
    ...before,
    name: name?.trim() ?? before.name,
    settings: {
      ...settings,
      ...rest,
      theme: { ...settings.theme, ...theme },
      front: { ...settings.front, ...front },
      press: { ...settings.press, ...press },
      words: { ...settings.words, ...Object.fromEntries(changedWords) },
    },
  };
}

/** @throws AppError `invalid` */
export async function requireSoundPublication(
  publication: Publication,
  now: number,
): Promise<void> {
  if (publication.name === '') throw new AppError('invalid', 'settings.no-name', { field: 'name' });
  requireSoundSettings(publication.settings, now);
  const { off, lists } = publication.settings.linter;
  if (off.length === 0 && Object.keys(lists).length === 0) return;
  const { ALL_LISTS, RULES } = await loadLinterRules();
  const known = new Set(RULES.map(({ id }) => id));
  const strange =
    off.find((id) => !known.has(id)) ?? Object.keys(lists).find((n) => !(n in ALL_LISTS));
  if (strange !== undefined)
    throw new AppError('invalid', 'settings.no-such-rule', { field: 'linter', value: strange });
}

async function requirePicture(db: Db, mediaId: string | null): Promise<void> {
  if (mediaId === null) return;
  const media = await getMedia(db, mediaId);
  if (media?.kind !== 'image' || media.state !== 'stored' || media.deletedAt)
    throw new AppError('invalid', 'settings.no-picture', { field: 'theme.logoMediaId' });
}

/** @throws AppError `not-found` / `publication.missing` */
export async function readPublication(db: Db): Promise<Publication> {
  const publication = await getPublication(db);
  if (!publication) throw new AppError('not-found', 'publication.missing');
  return publication;
}

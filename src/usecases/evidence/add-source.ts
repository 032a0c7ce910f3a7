import { isEdtf } from '../../domain/edtf.ts';
import { AppError } from '../../domain/errors.ts';
import {
  CAPTURED_TYPES,
  SOURCE_SAID,
  type Source,
  type SourceSaid,
  type SourceType,
} from '../../domain/source.ts';
import { checkUrl } from '../../net/check-url.ts';
import { newId } from '../../std/id.ts';
import { getEdition } from '../../storage/editions.ts';
import type { Db } from '../../storage/schema.ts';
import { insertSource, listSources, updateSource } from '../../storage/sources.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { mustBeAllowedOnStory } from './allowed.ts';
import { askForCopy } from './ask-for-copy.ts';
import { articleOf, mustBeUlid, sourceOf } from './scope.ts';

/** What may be said of a source; all that is absent stays as it is. */
export interface SourceWords {
  type?: SourceType;
  title?: string;
  url?: string | null;
  author?: string | null;
  publisher?: string | null;
  publishedAt?: string | null;
  accessedAt?: number;
  lang?: string | null;
  locator?: string | null;
  independenceGroup?: string | null;
  isPrimary?: boolean;
  isConfidential?: boolean;
  description?: string | null;
  licence?: string | null;
  note?: string | null;
  cites?: readonly string[];
}

export interface NewSource extends SourceWords {
  articleId: string;
  /** A ULID made by the one who asks; else one is made here. */
  id?: string;
  type: SourceType;
}

/**
 * Records where something comes from. An address is enough: title, author and date are read from the
 * page when its copy is taken, which is done behind. Until then the address stands for the title.
 *
 * @throws AppError `forbidden`; `not-found` / `article.not-found`; `invalid` / `source.nothing-said`,
 *   `source.unknown-source`, `claim.bad-date`, `claim.bad-id`, `net.…` for an address that cannot be
 *   asked
 */
export async function addSource(ctx: Context, input: NewSource): Promise<Source> {
  mustBeAllowed(ctx.actor, 'claim:write');
  const id = input.id === undefined ? newId() : mustBeUlid(input.id);
  return ctx.db.transaction().execute(async (trx) => {
    const article = await articleOf(trx, input.articleId);
    await mustBeAllowedOnStory(trx, ctx, 'claim:write', article.storyId);
    const known = (await listSources(trx, article.storyId)).find((source) => source.id === id);
    if (known) return known;
    const source = await withWords(
      trx,
      {
        id,
        storyId: article.storyId,
        type: input.type,
        title: '',
        url: null,
        author: null,
        publisher: null,
        publishedAt: null,
        accessedAt: ctx.now,
        lang: null,
        locator: null,
        independenceGroup: null,
        isPrimary: false,
        // What somebody told us may point to them; whoever records it says when it may not.
        isConfidential: input.type === 'interview',
        description: null,
        licence: null,
        note: null,
        said: {},
        wordsLang: (await getEdition(trx, article.editionId))?.lang ?? null,
        cites: [],
        createdBy: actorName(ctx.actor),
        createdAt: ctx.now,
        updatedAt: ctx.now,
      },
      input,
    );
    await insertSource(trx, source);
    if (source.url !== null && CAPTURED_TYPES.has(source.type)) {
      await askForCopy({ ...ctx, db: trx as Context['db'] }, source);
    }
    return source;
  });
}

/** @throws AppError as `addSource`; `not-found` / `source.not-found` */
export async function changeSource(
  ctx: Context,
  input: SourceWords & { sourceId: string },
): Promise<Source> {
  mustBeAllowed(ctx.actor, 'claim:write');
  return ctx.db.transaction().execute(async (trx) => {
    const before = await sourceOf(trx, input.sourceId);
    await mustBeAllowedOnStory(trx, ctx, 'claim:write', before.storyId);
    const source = { ...(await withWords(trx, before, input)), updatedAt: ctx.now };
    await updateSource(trx, source);
    const isElsewhere = source.url !== null && source.url !== before.url;
    if (isElsewhere && CAPTURED_TYPES.has(source.type)) {
      await askForCopy({ ...ctx, db: trx as Context['db'] }, source);
    }
    return source;
  });
}

/**
 * Says in another language what readers are told of a source. What is left empty falls back on what was
 * first said.
 * @throws AppError `forbidden`; `not-found` / `source.not-found`
 */
export async function saySource(
  ctx: Context,
  input: { sourceId: string; lang: string; words: SourceSaid },
): Promise<Source> {
  mustBeAllowed(ctx.actor, 'claim:write');
  return ctx.db.transaction().execute(async (trx) => {
    const before = await sourceOf(trx, input.sourceId);
    await mustBeAllowedOnStory(trx, ctx, 'claim:write', before.storyId);
    const told = SOURCE_SAID.map((name) => [name, input.words[name]?.trim() ?? ''] as const);
    const words: SourceSaid = Object.fromEntries(told.filter(([, text]) => text !== ''));
    const { [input.lang]: _, ...others } = before.said;
    const said = Object.keys(words).length > 0 ? { ...others, [input.lang]: words } : others;
    const source = { ...before, said, updatedAt: ctx.now };
    await updateSource(trx, source);
    return source;
  });
}

const TEXTS = [
  'author',
  'publisher',
  'lang',
  'locator',
  'independenceGroup',
  'description',
  'licence',
  'note',
] as const;

async function withWords(db: Db, source: Source, words: SourceWords): Promise<Source> {
  const changed: { -readonly [Key in keyof Source]: Source[Key] } = { ...source };
  for (const name of TEXTS) {
    if (words[name] !== undefined) changed[name] = words[name]?.trim() || null;
  }
  changed.type = words.type ?? source.type;
  changed.accessedAt = words.accessedAt ?? source.accessedAt;
  changed.isPrimary = words.isPrimary ?? source.isPrimary;
  changed.isConfidential = words.isConfidential ?? source.isConfidential;
  if (words.url !== undefined)
    changed.url = words.url ? checkUrl(words.url.trim(), true).href : null;
  if (words.publishedAt !== undefined) changed.publishedAt = dateIn(words.publishedAt);
  if (words.cites !== undefined) changed.cites = await knownSources(db, source, words.cites);
  changed.title = words.title?.trim() || source.title || changed.url || changed.description || '';
  if (changed.title === '') throw new AppError('invalid', 'source.nothing-said');
  return changed;
}

function dateIn(date: string | null): string | null {
  if (date === null || date.trim() === '') return null;
  if (!isEdtf(date.trim())) {
    throw new AppError('invalid', 'claim.bad-date', { date: date.slice(0, 40) });
  }
  return date.trim();
}

async function knownSources(db: Db, source: Source, ids: readonly string[]): Promise<string[]> {
  const known = new Set((await listSources(db, source.storyId)).map(({ id }) => id));
  if (ids.some((id) => !known.has(id) || id === source.id)) {
    throw new AppError('invalid', 'source.unknown-source');
  }
  return [...new Set(ids)];
}

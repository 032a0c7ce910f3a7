import { AppError } from '../../domain/errors.ts';
import type { Tag } from '../../domain/section.ts';
import { tagPath } from '../../domain/urls.ts';
import { newId } from '../../std/id.ts';
import { slugify } from '../../std/slug.ts';
import { insertEvent } from '../../storage/events.ts';
import { retargetRedirects } from '../../storage/redirects.ts';
import type { Db } from '../../storage/schema.ts';
import {
  deleteTag,
  findTag,
  getTag,
  listTagTranslations,
  moveTagged,
  searchTags,
  updateTag,
} from '../../storage/tags.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { editionOf } from './editions.ts';
import { keepOldPath } from './old-path.ts';

/** Tags of an edition by their address, each with how many articles carry it. */
export async function browseTags(
  ctx: Context,
  wish: { editionId: string; words: string; cursor: string; limit: number },
): Promise<{ tags: (Tag & { articles: number })[]; next: string | null }> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const { cursor, limit, ...rest } = wish;
  const found = await searchTags(ctx.db, { ...rest, after: cursor, limit: limit + 1 });
  const tags = found.slice(0, limit);
  return { tags, next: found.length > limit ? (tags.at(-1)?.slug ?? null) : null };
}

/** @throws AppError `not-found` / `tag.unknown`; `invalid` at its field; `conflict` / `tag.slug-taken` */
export async function changeTag(
  ctx: Context,
  input: {
    tagId: string;
    name?: string;
    slug?: string;
    description?: string;
    twinOf?: string | null;
  },
): Promise<Tag> {
  mustBeAllowed(ctx.actor, 'publication:change');
  return ctx.db.transaction().execute(async (trx) => {
    const before = await tagOf(trx, input.tagId);
    const { lang } = await editionOf(trx, before.editionId);
    const slug = input.slug === undefined ? before.slug : slugify(input.slug, lang);
    const name = input.name?.trim() ?? before.name;
    if (name === '') throw new AppError('invalid', 'tag.no-name', { field: 'name' });
    if (slug === '') throw new AppError('invalid', 'slug.empty', { field: 'slug' });
    const taken = await findTag(trx, before.editionId, slug);
    if (taken && taken.id !== before.id)
      throw new AppError('conflict', 'tag.slug-taken', { field: 'slug', slug });
    const groupId =
      input.twinOf === undefined ? before.groupId : await groupFor(trx, before, input.twinOf, lang);
    const after = {
      ...before,
      name,
      slug,
      groupId,
      description: input.description?.trim() ?? before.description,
    };
    if (slug !== before.slug)
      await keepOldPath(trx, ctx.now, {
        oldPath: tagPath(lang, before.slug),
        newPath: tagPath(lang, slug),
        target: { type: 'tag', id: before.id },
      });
    await updateTag(trx, after);
    if (after.name !== before.name)
      await insertEvent(trx, 'tag.renamed', { tagId: after.id }, ctx.now);
    await changed(trx, ctx, 'tag.changed', after);
    return after;
  });
}

/**
 * Gives all articles of a tag to another one of its edition and takes it away; with null, takes it off
 * its articles.
 */
export async function mergeTag(
  ctx: Context,
  input: { tagId: string; into: string | null },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'publication:change');
  await ctx.db.transaction().execute(async (trx) => {
    const tag = await tagOf(trx, input.tagId);
    const { lang } = await editionOf(trx, tag.editionId);
    const into = input.into === null ? null : await tagOf(trx, input.into);
    if (into && (into.editionId !== tag.editionId || into.id === tag.id))
      throw new AppError('invalid', 'tag.other-edition', { field: 'into' });
    const target = into
      ? ({ type: 'tag', id: into.id } as const)
      : ({ type: 'url', url: `/${lang}/archive` } as const);
    if (into) await moveTagged(trx, tag.id, into.id);
    await retargetRedirects(trx, { type: 'tag', id: tag.id }, target);
    await deleteTag(trx, tag.id);
    await keepOldPath(trx, ctx.now, { oldPath: tagPath(lang, tag.slug), newPath: null, target });
    if (into) await insertEvent(trx, 'list.merged', { type: 'tag', id: into.id }, ctx.now);
    await changed(trx, ctx, into ? 'tag.merged' : 'tag.removed', tag);
  });
}

async function changed(db: Db, ctx: Context, action: `tag.${string}`, tag: Tag): Promise<void> {
  await insertEvent(db, 'publication.changed', { what: 'tags' }, ctx.now);
  await audit(db, ctx, action, `tag:${tag.id}`, { name: tag.name });
}

async function tagOf(db: Db, id: string): Promise<Tag> {
  const tag = await getTag(db, id);
  if (!tag) throw new AppError('not-found', 'tag.unknown', { id });
  return tag;
}

async function groupFor(db: Db, tag: Tag, twinOf: string | null, lang: string): Promise<string> {
  if (twinOf === null) return newId();
  const other = await tagOf(db, twinOf);
  const rival = (await listTagTranslations(db, other.groupId)).find((one) => one.lang === lang);
  if (rival && other.groupId !== tag.groupId)
    throw new AppError('conflict', 'tag.has-twin', { field: 'twinOf', name: rival.name });
  return other.groupId;
}

import { AppError } from '../../domain/errors.ts';
import type { Section } from '../../domain/section.ts';
import { sectionPath } from '../../domain/urls.ts';
import { newId } from '../../std/id.ts';
import { slugify, uniqueSlug } from '../../std/slug.ts';
import { insertEvent } from '../../storage/events.ts';
import { retargetRedirects } from '../../storage/redirects.ts';
import type { Db } from '../../storage/schema.ts';
import {
  countArticlesIn,
  deleteSection,
  insertSection,
  listSections,
  moveArticles,
  updateSection,
} from '../../storage/sections.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { editionOf } from './editions.ts';
import { keepOldPath } from './old-path.ts';

export interface SectionChange {
  name?: string;
  slug?: string;
  description?: string;
  /** A section of another edition that this one translates; null stands alone. */
  twinOf?: string | null;
}

export async function sectionsWithCounts(
  ctx: Context,
): Promise<(Section & { articles: number })[]> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const counts = await countArticlesIn(ctx.db);
  const sections = await listSections(ctx.db);
  return sections.map((one) => ({ ...one, articles: counts.get(one.id) ?? 0 }));
}

/** @throws AppError `forbidden`; `invalid` / `section.no-name`; `not-found` */
export async function createSection(
  ctx: Context,
  input: SectionChange & { editionId: string; parentId?: string | null },
): Promise<Section> {
  mustBeAllowed(ctx.actor, 'publication:change');
  return ctx.db.transaction().execute(async (trx) => {
    const { lang, id: editionId } = await editionOf(trx, input.editionId);
    const all = await listSections(trx);
    const own = all.filter((one) => one.editionId === editionId);
    const name = nameOf(input.name ?? '');
    const base = slugify(input.slug || name, lang) || 'section';
    const section: Section = {
      id: newId(),
      editionId,
      groupId: twin(all, editionId, input.twinOf)?.groupId ?? newId(),
      parentId: parentIn(own, input.parentId ?? null),
      slug: await uniqueSlug(base, (slug) => own.some((one) => one.slug === slug)),
      name,
      description: input.description?.trim() ?? '',
      position: own.length,
    };
    await insertSection(trx, section);
    await changed(trx, ctx, 'section.added', section);
    return section;
  });
}

/** A new slug leaves the old address leading to the section. @throws AppError as `createSection` */
export async function changeSection(
  ctx: Context,
  input: SectionChange & { sectionId: string },
): Promise<Section> {
  mustBeAllowed(ctx.actor, 'publication:change');
  return ctx.db.transaction().execute(async (trx) => {
    const all = await listSections(trx);
    const before = sectionOf(all, input.sectionId);
    const { lang } = await editionOf(trx, before.editionId);
    const { name, slug, description, twinOf } = input;
    const after: Section = {
      ...before,
      name: name === undefined ? before.name : nameOf(name),
      slug: slug === undefined ? before.slug : slugOf(slug, lang),
      description: description?.trim() ?? before.description,
      groupId:
        twinOf === undefined
          ? before.groupId
          : (twin(all, before.editionId, twinOf, before.id)?.groupId ?? newId()),
    };
    const isTaken = all.some(
      (one) => one.editionId === after.editionId && one.slug === after.slug && one.id !== after.id,
    );
    if (isTaken)
      throw new AppError('conflict', 'section.slug-taken', { field: 'slug', slug: after.slug });
    if (after.slug !== before.slug)
      await keepOldPath(trx, ctx.now, {
        oldPath: sectionPath(lang, before.slug),
        newPath: sectionPath(lang, after.slug),
        target: { type: 'section', id: after.id },
      });
    await updateSection(trx, after);
    await changed(trx, ctx, 'section.changed', after);
    return after;
  });
}

/**
 * Puts the sections of an edition in this order and under these parents, at most two deep.
 * @throws AppError `invalid` / `section.too-deep`, `not-found`
 */
export async function orderSections(
  ctx: Context,
  input: { editionId: string; order: { id: string; parentId: string | null }[] },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'publication:change');
  await ctx.db.transaction().execute(async (trx) => {
    const own = (await listSections(trx)).filter((one) => one.editionId === input.editionId);
    const parentOf = new Map(input.order.map(({ id, parentId }) => [id, parentId]));
    for (const [position, { id, parentId }] of input.order.entries()) {
      const section = sectionOf(own, id);
      if (parentId !== null) sectionOf(own, parentId);
      if (parentId === id || (parentId !== null && parentOf.get(parentId)))
        throw new AppError('invalid', 'section.too-deep', { name: section.name });
      await updateSection(trx, { ...section, position, parentId });
    }
    await insertEvent(trx, 'publication.changed', { what: 'sections' }, ctx.now);
    await audit(trx, ctx, 'section.ordered', `edition:${input.editionId}`);
  });
}

/**
 * Takes a section away. Its articles, the sections below it and its old addresses go to another one of
 * the same edition.
 * @param input.into null only where no article stands in it
 * @throws AppError `conflict` / `section.not-empty`; `invalid` / `section.other-edition`
 */
export async function mergeSection(
  ctx: Context,
  input: { sectionId: string; into: string | null },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'publication:change');
  await ctx.db.transaction().execute(async (trx) => {
    const all = await listSections(trx);
    const section = sectionOf(all, input.sectionId);
    const count = (await countArticlesIn(trx)).get(section.id) ?? 0;
    const { lang } = await editionOf(trx, section.editionId);
    const into = input.into === null ? null : sectionOf(all, input.into);
    if (into && (into.editionId !== section.editionId || into.id === section.id))
      throw new AppError('invalid', 'section.other-edition', { field: 'into' });
    if (!into && count > 0)
      throw new AppError('conflict', 'section.not-empty', {
        name: section.name,
        count,
        field: 'into',
      });
    const target = into
      ? ({ type: 'section', id: into.id } as const)
      : ({ type: 'url', url: `/${lang}` } as const);
    if (into) await moveArticles(trx, section.id, into.id);
    await retargetRedirects(trx, { type: 'section', id: section.id }, target);
    await deleteSection(trx, section.id);
    await keepOldPath(trx, ctx.now, {
      oldPath: sectionPath(lang, section.slug),
      newPath: null,
      target,
    });
    if (into && count > 0)
      await insertEvent(trx, 'list.merged', { type: 'section', id: into.id }, ctx.now);
    await changed(trx, ctx, into ? 'section.merged' : 'section.removed', section);
  });
}

async function changed(db: Db, ctx: Context, action: `section.${string}`, section: Section) {
  await insertEvent(db, 'publication.changed', { what: 'sections' }, ctx.now);
  await audit(db, ctx, action, `section:${section.id}`, { name: section.name });
}

/** @throws AppError `not-found` / `section.unknown` */
function sectionOf(sections: readonly Section[], id: string): Section {
  const section = sections.find((one) => one.id === id);
  if (!section) throw new AppError('not-found', 'section.unknown', { id });
  return section;
}

function parentIn(own: readonly Section[], parentId: string | null): string | null {
  if (parentId === null) return null;
  const parent = sectionOf(own, parentId);
  if (parent.parentId !== null)
    throw new AppError('invalid', 'section.too-deep', { name: parent.name });
  return parent.id;
}

/** @throws AppError `conflict` / `section.has-twin` when this edition has a translation of it already */
function twin(
  all: readonly Section[],
  editionId: string,
  twinOf: string | null | undefined,
  ownId?: string,
): Section | null {
  if (!twinOf) return null;
  const other = sectionOf(all, twinOf);
  const rival = all.find(
    (one) => one.groupId === other.groupId && one.editionId === editionId && one.id !== ownId,
  );
  if (rival)
    throw new AppError('conflict', 'section.has-twin', { field: 'twinOf', name: rival.name });
  return other;
}

function nameOf(name: string): string {
  if (name.trim() === '') throw new AppError('invalid', 'section.no-name', { field: 'name' });
  return name.trim();
}

function slugOf(wish: string, lang: string): string {
  const slug = slugify(wish, lang);
  if (slug === '') throw new AppError('invalid', 'slug.empty', { field: 'slug' });
  return slug;
}

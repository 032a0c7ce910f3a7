import { sql } from 'kysely';
import type { Tag } from '../domain/section.ts';
import { holds } from './dialects/fold.ts';
import type { Db, Row } from './schema.ts';

function toTag(row: Row<'tags'>): Tag {
  return {
    id: row.id,
    editionId: row.edition_id,
    groupId: row.group_id,
    slug: row.slug,
    name: row.name,
    description: row.description,
  };
}

export async function findTag(db: Db, editionId: string, slug: string): Promise<Tag | null> {
  const row = await db
    .selectFrom('tags')
    .selectAll()
    .where('edition_id', '=', editionId)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row ? toTag(row) : null;
}

export async function insertTag(db: Db, tag: Tag): Promise<void> {
  await db
    .insertInto('tags')
    .values({
      id: tag.id,
      edition_id: tag.editionId,
      group_id: tag.groupId,
      slug: tag.slug,
      name: tag.name,
      description: tag.description,
    })
    .execute();
}

/** The same subject in the other editions: language and slug. */
export async function listTagTranslations(db: Db, groupId: string) {
  return db
    .selectFrom('tags')
    .innerJoin('editions', 'editions.id', 'tags.edition_id')
    .select(['editions.lang', 'tags.slug', 'tags.name'])
    .where('tags.group_id', '=', groupId)
    .execute();
}

export async function getTag(db: Db, id: string): Promise<Tag | null> {
  const row = await db.selectFrom('tags').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toTag(row) : null;
}

/** Tags of an edition by slug, with how many articles carry each; walked by key. */
export async function searchTags(
  db: Db,
  wish: { editionId: string; words: string; after: string; limit: number },
): Promise<(Tag & { articles: number })[]> {
  let query = db
    .selectFrom('tags')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('article_tags')
        .select((of) => of.fn.countAll<number>().as('count'))
        .whereRef('article_tags.tag_id', '=', 'tags.id')
        .as('articles'),
    )
    .where('edition_id', '=', wish.editionId)
    .where('slug', '>', wish.after)
    .orderBy('slug')
    .limit(wish.limit);
  if (wish.words) query = query.where(holds(db, [sql`name`, sql`slug`], wish.words));
  const rows = await query.execute();
  return rows.map((row) => ({ ...toTag(row), articles: Number(row.articles ?? 0) }));
}

export async function updateTag(db: Db, tag: Tag): Promise<void> {
  await db
    .updateTable('tags')
    .set({
      group_id: tag.groupId,
      slug: tag.slug,
      name: tag.name,
      description: tag.description,
    })
    .where('id', '=', tag.id)
    .execute();
}

/** Gives the articles of a tag to another one; those that carry both keep one. */
export async function moveTagged(db: Db, fromId: string, intoId: string): Promise<void> {
  await db
    .insertInto('article_tags')
    .columns(['article_id', 'tag_id', 'position', 'published_at'])
    .expression((eb) =>
      eb
        .selectFrom('article_tags as t')
        .select(['t.article_id', eb.val(intoId).as('tag_id'), 't.position', 't.published_at'])
        .where('t.tag_id', '=', fromId),
    )
    .onConflict((oc) => oc.columns(['article_id', 'tag_id']).doNothing())
    .execute();
  await db.deleteFrom('article_tags').where('tag_id', '=', fromId).execute();
}

export async function deleteTag(db: Db, id: string): Promise<void> {
  await db.deleteFrom('article_tags').where('tag_id', '=', id).execute();
  await db.deleteFrom('tags').where('id', '=', id).execute();
}

import type { Tag } from '../domain/section.ts';
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

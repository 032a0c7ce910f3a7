import type { Section } from '../domain/section.ts';
import type { Db, Row } from './schema.ts';

function toSection(row: Row<'sections'>): Section {
  return {
    id: row.id,
    editionId: row.edition_id,
    groupId: row.group_id,
    parentId: row.parent_id,
    slug: row.slug,
    name: row.name,
    description: row.description,
    position: row.position,
  };
}

export async function listSections(db: Db): Promise<Section[]> {
  const rows = await db
    .selectFrom('sections')
    .selectAll()
    .orderBy('edition_id')
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(toSection);
}

export async function insertSection(db: Db, section: Section): Promise<void> {
  await db
    .insertInto('sections')
    .values({
      id: section.id,
      edition_id: section.editionId,
      group_id: section.groupId,
      parent_id: section.parentId,
      slug: section.slug,
      name: section.name,
      description: section.description,
      position: section.position,
    })
    .execute();
}

export async function updateSection(db: Db, section: Section): Promise<void> {
  await db
    .updateTable('sections')
    .set({
      group_id: section.groupId,
      parent_id: section.parentId,
      slug: section.slug,
      name: section.name,
      description: section.description,
      position: section.position,
    })
    .where('id', '=', section.id)
    .execute();
}

/** Drafts and published articles alike. */
export async function countArticlesIn(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('articles')
    .select((eb) => ['section_id', eb.fn.countAll<number>().as('count')])
    .where('section_id', 'is not', null)
    .groupBy('section_id')
    .execute();
  return new Map(rows.map((row) => [row.section_id ?? '', Number(row.count)]));
}

/** Gives the articles of a section to another one. */
export async function moveArticles(db: Db, fromId: string, intoId: string): Promise<void> {
  await db
    .updateTable('articles')
    .set({ section_id: intoId })
    .where('section_id', '=', fromId)
    .execute();
}

/** Sections below it stand on their own from then on. */
export async function deleteSection(db: Db, id: string): Promise<void> {
  await db.updateTable('sections').set({ parent_id: null }).where('parent_id', '=', id).execute();
  await db.deleteFrom('sections').where('id', '=', id).execute();
}

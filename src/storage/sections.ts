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

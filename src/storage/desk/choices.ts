import type { Role } from '../../domain/permissions.ts';
import type { Db } from '../schema.ts';

/** What an article can be given: sections, people, subjects. */

export interface Choices {
  sections: { id: string; editionId: string; parentId: string | null; name: string }[];
  staff: { id: string; name: string; role: Role }[];
}

export async function listChoices(db: Db): Promise<Choices> {
  const sections = await db
    .selectFrom('sections')
    .select(['id', 'edition_id', 'parent_id', 'name'])
    .orderBy('edition_id')
    .orderBy('position')
    .orderBy('id')
    .execute();
  const staff = await db
    .selectFrom('staff')
    .select(['id', 'name', 'role'])
    .where('removed_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return {
    sections: sections.map((row) => ({
      id: row.id,
      editionId: row.edition_id,
      parentId: row.parent_id,
      name: row.name,
    })),
    staff: staff.map((row) => ({ ...row, role: row.role as Role })),
  };
}

/** Everybody who can stand in a byline; a newsroom has some hundreds at most. */
export function listBylineNames(db: Db, limit: number): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('authors')
    .select(['id', 'name'])
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Subjects of an edition whose address begins so, by name. */
export function listTagsBeginning(
  db: Db,
  editionId: string,
  beginning: string,
  limit: number,
): Promise<{ id: string; name: string; slug: string }[]> {
  return db
    .selectFrom('tags')
    .select(['id', 'name', 'slug'])
    .where('edition_id', '=', editionId)
    .where('slug', '>=', beginning)
    .where('slug', '<', `${beginning}\u{10ffff}`)
    .orderBy('slug')
    .limit(limit)
    .execute();
}

import type { Edition } from '../domain/edition.ts';
import type { Db, Row } from './schema.ts';

function toEdition(row: Row<'editions'>): Edition {
  return {
    id: row.id,
    lang: row.lang,
    locale: row.locale,
    title: row.title,
    tagline: row.tagline,
    description: row.description,
    timeZone: row.time_zone,
    dir: row.dir === 'rtl' ? 'rtl' : 'ltr',
    position: row.position,
    archivedAt: row.archived_at,
  };
}

export async function listEditions(db: Db): Promise<Edition[]> {
  const rows = await db
    .selectFrom('editions')
    .selectAll()
    .orderBy('position')
    .orderBy('lang')
    .execute();
  return rows.map(toEdition);
}

export async function getEdition(db: Db, id: string): Promise<Edition | null> {
  return (await listEditions(db)).find((edition) => edition.id === id) ?? null;
}

export async function insertEdition(db: Db, edition: Edition): Promise<void> {
  await db.insertInto('editions').values(fromEdition(edition)).execute();
}

export async function updateEdition(db: Db, edition: Edition): Promise<void> {
  const { id, ...rest } = fromEdition(edition);
  await db.updateTable('editions').set(rest).where('id', '=', id).execute();
}

/** Whether anything was ever written in it. */
export async function hasArticles(db: Db, editionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('articles')
    .select('id')
    .where('edition_id', '=', editionId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** An edition in which nothing was written goes with what was prepared for it. */
export async function deleteEdition(db: Db, editionId: string): Promise<void> {
  await db.deleteFrom('navigation').where('edition_id', '=', editionId).execute();
  await db.deleteFrom('author_profiles').where('edition_id', '=', editionId).execute();
  await db.deleteFrom('tags').where('edition_id', '=', editionId).execute();
  await db
    .deleteFrom('sections')
    .where('edition_id', '=', editionId)
    .where('parent_id', 'is not', null)
    .execute();
  await db.deleteFrom('sections').where('edition_id', '=', editionId).execute();
  await db.deleteFrom('editions').where('id', '=', editionId).execute();
}

function fromEdition(edition: Edition) {
  const { timeZone, archivedAt, ...rest } = edition;
  return { ...rest, time_zone: timeZone, archived_at: archivedAt ?? null };
}

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

export async function insertEdition(db: Db, edition: Edition): Promise<void> {
  const { timeZone, ...rest } = edition;
  await db
    .insertInto('editions')
    .values({ ...rest, time_zone: timeZone })
    .execute();
}

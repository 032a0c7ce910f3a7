import { sql } from 'kysely';
import type { Redirect } from '../domain/redirect.ts';
import type { Db } from './schema.ts';

type Thing = Exclude<Redirect['target'], { type: 'url' }>;

/**
 * What stands at an address of the site today.
 * @param path decoded: `/fr/section/port`
 */
export async function findThingAt(db: Db, path: string): Promise<Thing | null> {
  const [, lang = '', second = '', third, more] = path.split('/');
  if (!second || more !== undefined) return null;
  const edition = await db
    .selectFrom('editions')
    .select('id')
    .where('lang', '=', lang)
    .executeTakeFirst();
  if (!edition) return null;
  const found = (type: Thing['type'], row: { id: string } | undefined): Thing | null =>
    row ? { type, id: row.id } : null;
  if (third === undefined)
    return found(
      'article',
      await db
        .selectFrom('articles')
        .select('id')
        .where('edition_id', '=', edition.id)
        .where('slug', '=', second)
        .executeTakeFirst(),
    );
  if (second === 'author')
    return found(
      'author',
      await db.selectFrom('authors').select('id').where('slug', '=', third).executeTakeFirst(),
    );
  if (second !== 'section' && second !== 'tag') return null;
  const table = second === 'section' ? 'sections' : 'tags';
  return found(
    second,
    await db
      .selectFrom(table)
      .select('id')
      .where('edition_id', '=', edition.id)
      .where('slug', '=', third)
      .executeTakeFirst(),
  );
}

/** Where a thing stands today, for people to read; null when it is gone. */
export async function placeOfThing(
  db: Db,
  target: Thing,
): Promise<{ lang: string | null; slug: string; title: string } | null> {
  const { type, id } = target;
  if (type === 'media') {
    const row = await db.selectFrom('media').select('name').where('id', '=', id).executeTakeFirst();
    return row ? { lang: null, slug: row.name, title: row.name } : null;
  }
  if (type === 'author') {
    const row = await db
      .selectFrom('authors')
      .select(['slug', 'name as title'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? { lang: null, ...row } : null;
  }
  if (type === 'article') {
    const row = await db
      .selectFrom('articles as t')
      .innerJoin('editions as e', 'e.id', 't.edition_id')
      .select(['e.lang', 't.slug', 't.headline as title'])
      .where('t.id', '=', id)
      .executeTakeFirst();
    return row ?? null;
  }
  const { rows } = await sql<{ lang: string; slug: string; title: string }>`
    select e.lang, t.slug, t.name as title
    from ${sql.table(type === 'section' ? 'sections' : 'tags')} as t
    join editions as e on e.id = t.edition_id where t.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../schema.ts';

const WAITING = ['draft', 'in-review', 'scheduled', 'unpublished'];

/** The newest articles of each state in all editions. */
export async function readDesk(db: Db, perState: number) {
  const newest = (law: RawBuilder<unknown>, key: RawBuilder<unknown>) =>
    sql`select * from (select a.headline, a.slug, a.state, e.lang from articles as a
      join editions as e on e.id = a.edition_id where ${law} order by ${key} limit ${perState}) as w`;
  const walks = [
    newest(sql`a.state = 'published'`, sql`a.published_at desc, a.id desc`),
    // The index of what waits is only used where the query says that it looks for nothing else.
    ...WAITING.map((state) =>
      newest(sql`a.state = ${state} and a.state <> 'published'`, sql`a.id desc`),
    ),
  ];
  const { rows } = await sql<{ headline: string; slug: string; state: string; lang: string }>`
    ${sql.join(walks, sql` union all `)}`.execute(db);
  return rows;
}

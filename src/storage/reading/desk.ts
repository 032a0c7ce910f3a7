import { sql } from 'kysely';
import type { Db } from '../schema.ts';

/** The newest articles of each state in all editions. */
export async function readDesk(db: Db, perState: number) {
  const states = ['draft', 'in-review', 'scheduled', 'published', 'unpublished'];
  const walks = states.map(
    (state) => sql`select * from (select a.headline, a.slug, a.state, e.lang from articles as a
      join editions as e on e.id = a.edition_id where a.state = ${state}
      order by a.id desc limit ${perState}) as w`,
  );
  const { rows } = await sql<{ headline: string; slug: string; state: string; lang: string }>`
    ${sql.join(walks, sql` union all `)}`.execute(db);
  return rows;
}

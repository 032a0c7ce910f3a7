import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** The months, `YYYY-MM`, under which an edition keeps what readers have, each once. */
export async function listPublishedMonths(db: Db, editionId: string): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    select distinct published_month as month from articles
    where state = 'published' and edition_id = ${editionId} and published_month is not null
    order by month`.execute(db);
  return rows.map(({ month }) => month);
}

/**
 * Keeps under another month what was published before an instant, or since one. Counts of the months
 * follow by themselves.
 */
export async function moveToMonth(
  db: Db,
  move: { editionId: string; from: string; to: string } & ({ before: number } | { since: number }),
): Promise<void> {
  const when =
    'before' in move ? sql`published_at < ${move.before}` : sql`published_at >= ${move.since}`;
  await sql`update articles set published_month = ${move.to}
    where state = 'published' and edition_id = ${move.editionId}
      and published_month = ${move.from} and ${when}`.execute(db);
}

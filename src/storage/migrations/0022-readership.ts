import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * Letters that are offered at the foot of articles; and how often each article was read on each day, a
 * number and nothing else: nobody is in it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = sql.raw(isPostgres(db) ? 'text collate "C"' : 'text');
  await sql`alter table letters add column is_at_foot bigint not null default 1`.execute(db);
  await sql`create table article_reads (
    article_id ${text} not null references articles (id) on delete cascade,
    day ${text} not null, reads bigint not null, primary key (article_id, day)
  )`.execute(db);
}

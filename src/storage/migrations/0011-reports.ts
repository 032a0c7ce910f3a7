import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/** What readers say is wrong in an article, for the desk to answer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = isPostgres(db) ? sql`text collate "C"` : sql`text`;
  await sql`create table error_reports (
    id ${text} not null primary key, article_id ${text} not null, claim_id ${text}, seq bigint not null,
    words ${text} not null, mail ${text}, created_at bigint not null, settled_at bigint,
    settled_by ${text})`.execute(db);
  await sql`create index error_reports_waiting on error_reports (id) where settled_at is null`.execute(
    db,
  );
}

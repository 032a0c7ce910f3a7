import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/** Editions that are laid aside, and lists that the Studio walks by name. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const int = isPostgres(db) ? 'bigint' : 'int';
  await sql.raw(`alter table editions add column archived_at ${int}`).execute(db);
  await sql`create index articles_pages on articles (edition_id, position, id)
    where kind = 'page'`.execute(db);
  await sql`create index redirects_newest on redirects (created_at, id)`.execute(db);
}

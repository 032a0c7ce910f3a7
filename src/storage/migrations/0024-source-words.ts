import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * What is said of a source in further languages, JSON by language; and in which language it was first
 * said: null of what is older, where nobody knows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = sql.raw(isPostgres(db) ? 'text collate "C"' : 'text');
  await sql`alter table sources add column said ${text} not null default '{}'`.execute(db);
  await sql`alter table sources add column words_lang ${text}`.execute(db);
}

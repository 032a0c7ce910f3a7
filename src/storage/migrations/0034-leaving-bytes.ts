import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * Bytes that are being taken out of the store, so that no transaction stays open while a store keeps one
 * waiting, and whoever wants to keep the same bytes waits until they are gone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = isPostgres(db) ? sql`text collate "C"` : sql`text`;
  await sql`create table leaving_bytes (id ${text} primary key, key ${text} not null,
    until bigint not null)`.execute(db);
  await sql`create index leaving_bytes_key on leaving_bytes (key)`.execute(db);
  await sql`create index leaving_bytes_until on leaving_bytes (until)`.execute(db);
}

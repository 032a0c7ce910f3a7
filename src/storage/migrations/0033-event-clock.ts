import { type Kysely, sql } from 'kysely';

/**
 * When an event was written, by the clock of the database: an import dates its last event with its
 * beginning, and nodes' clocks differ, but each process must hear of all that is new.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table events add column written_at bigint not null default 0`.execute(db);
  await sql`create index events_written on events (written_at, id)`.execute(db);
}

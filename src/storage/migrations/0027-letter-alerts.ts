import { type Kysely, sql } from 'kysely';

/** When somebody of the newsroom has seen that a letter did not reach everybody; the desk then leaves it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table mailings add column settled_at bigint`.execute(db);
  // What fell short before there was a desk for it is history.
  await sql`update mailings set settled_at = coalesce(alerted_at, finished_at, 0) where state = 'short'`.execute(
    db,
  );
}

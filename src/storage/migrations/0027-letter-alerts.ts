import { type Kysely, sql } from 'kysely';

/** When somebody of the newsroom has seen that a letter did not reach everybody; the desk then leaves it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table mailings add column settled_at bigint`.execute(db);
}

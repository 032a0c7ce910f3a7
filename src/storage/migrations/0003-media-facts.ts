import { type Kysely, sql } from 'kysely';

/** Files are recognised by the bytes they came as, and remote ones say why they are still away. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table media add column input_sha256 text`.execute(db);
  await sql`alter table media add column problem text`.execute(db);
  await sql`create index media_input_sha256 on media (input_sha256)`.execute(db);
}

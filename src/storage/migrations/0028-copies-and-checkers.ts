import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * Bytes on their way to become the copy of a source, so that nobody takes them away meanwhile; as what
 * somebody looked at a claim, which readers are told beside the name; and whether a picture came with
 * Content Credentials, which are not in what is kept of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = isPostgres(db) ? sql`text collate "C"` : sql`text`;
  await sql`create table arriving_copies (snapshot_id ${text} not null, key ${text} not null,
    at bigint not null, primary key (snapshot_id, key))`.execute(db);
  await sql`create index arriving_copies_key on arriving_copies (key)`.execute(db);
  await sql`create index arriving_copies_at on arriving_copies (at)`.execute(db);
  // Who still needs some bytes is asked before they are taken away.
  for (const column of ['blob_key', 'screenshot_key'])
    await sql`create index ${sql.raw(`snapshots_${column}`)} on snapshots (${sql.ref(column)})
      where ${sql.ref(column)} is not null`.execute(db);
  for (const column of ['checked_by_role', 'second_by_role'])
    await sql`alter table claim_checks add column ${sql.ref(column)} ${text}`.execute(db);
  await sql`alter table media add column had_credentials bigint not null default 0`.execute(db);
}

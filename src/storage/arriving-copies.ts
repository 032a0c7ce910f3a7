import { sql } from 'kysely';
import { isPostgres } from './dialects/which.ts';
import type { Db } from './schema.ts';

/**
 * Bytes that are on their way to become the copy of a source. They are named here before they are
 * written and until the copy's record names them, so that whoever takes bytes away leaves them alone.
 */
export interface ArrivingCopy {
  snapshotId: string;
  key: string;
}

/**
 * Until the transaction ends, nobody else says of these keys that bytes will lie there, nor takes away
 * what does. SQLite has one writer as it is.
 */
export async function holdKeys(trx: Db, keys: readonly string[]): Promise<void> {
  if (!isPostgres(trx)) return;
  // In one order everywhere, so that two who want the same never wait for one another.
  for (const key of [...new Set(keys)].sort())
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(trx);
}

/** To be called in a transaction of its own, before the first byte is written. */
export async function expectBytes(
  trx: Db,
  expected: { snapshotId: string; keys: readonly string[]; at: number },
): Promise<void> {
  const { snapshotId: snapshot_id, keys, at } = expected;
  await holdKeys(trx, keys);
  await trx
    .insertInto('arriving_copies')
    .values([...new Set(keys)].map((key) => ({ snapshot_id, key, at })))
    .onConflict((oc) => oc.columns(['snapshot_id', 'key']).doUpdateSet({ at }))
    .execute();
}

/** @returns the keys that were expected for the copy */
export async function expectNoMore(trx: Db, snapshotId: string): Promise<string[]> {
  const rows = await trx
    .deleteFrom('arriving_copies')
    .where('snapshot_id', '=', snapshotId)
    .returning('key')
    .execute();
  return rows.map(({ key }) => key);
}

/** What was expected before an instant and never came to be a copy: its process ended, or its server. */
export async function listNeverArrived(db: Db, before: number): Promise<ArrivingCopy[]> {
  const rows = await db
    .selectFrom('arriving_copies')
    .select(['snapshot_id', 'key'])
    .where('at', '<', before)
    .orderBy('at')
    .limit(1_000)
    .execute();
  return rows.map(({ snapshot_id: snapshotId, key }) => ({ snapshotId, key }));
}

/**
 * Whether any copy has these bytes, or is about to. One question, so that a copy that becomes one
 * meanwhile is seen before or after, never neither.
 */
export async function isCopyNeeded(db: Db, key: string): Promise<boolean> {
  const { rows } = await sql<{ is_needed: number | boolean }>`select
    exists (select 1 from snapshots where blob_key = ${key})
    or exists (select 1 from snapshots where screenshot_key = ${key})
    or exists (select 1 from arriving_copies where key = ${key}) as is_needed`.execute(db);
  return Boolean(rows[0]?.is_needed);
}

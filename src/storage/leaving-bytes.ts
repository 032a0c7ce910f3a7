/**
 * Bytes that are on their way out of the store: named here, by each who takes them away, before it is
 * asked to let go of them and until it has answered. Whoever wants to keep the same bytes expects them
 * first (`expectBytes`), so that nobody begins to take them away, and then waits for those who have.
 */
import { holdKeys, isCopyNeeded } from './arriving-copies.ts';
import type { Db } from './schema.ts';

/**
 * To be called in a transaction of its own, before the store is asked.
 * @param leaving.until when it is over whatever becomes of it, should nobody say so
 * @returns whether they may go: no copy has them, nor is about to
 */
export async function beginLeaving(
  trx: Db,
  leaving: { id: string; key: string; until: number },
): Promise<boolean> {
  await holdKeys(trx, [leaving.key]);
  if (await isCopyNeeded(trx, leaving.key)) return false;
  await trx.insertInto('leaving_bytes').values(leaving).execute();
  return true;
}

/** @param until while nobody knows what became of it; absent: they are gone */
export async function endLeaving(db: Db, id: string, until?: number): Promise<void> {
  if (until === undefined) await db.deleteFrom('leaving_bytes').where('id', '=', id).execute();
  else await db.updateTable('leaving_bytes').set({ until }).where('id', '=', id).execute();
}

/** Whether somebody is still taking one of these away. */
export async function isAnyLeaving(db: Db, keys: readonly string[], now: number): Promise<boolean> {
  const row = await db
    .selectFrom('leaving_bytes')
    .select('id')
    .where('key', 'in', [...keys])
    .where('until', '>', now)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Of those whose process ended before they could say that they had. */
export async function forgetLeft(db: Db, now: number): Promise<void> {
  await db.deleteFrom('leaving_bytes').where('until', '<=', now).execute();
}

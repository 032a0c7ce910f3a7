import { AppError } from '../../domain/errors.ts';
import type { MediaStore } from '../../media/store.ts';
import { newId } from '../../std/id.ts';
import {
  expectNoMore,
  holdKeys,
  isCopyNeeded,
  listNeverArrived,
} from '../../storage/arriving-copies.ts';
import { insertJobs } from '../../storage/jobs.ts';
import type { Db } from '../../storage/schema.ts';
import type { Context } from '../context.ts';

/** The job that takes bytes away; its payload is `{ keys }`. */
export const FORGET_JOB = 'forget-bytes';

/** A store that is silent for longer than the first tries is asked again this often, for ever. */
const AGAIN_MS = 6 * 3_600_000;
const TRIES = 10;
/** What was to become a copy so long ago never will. */
const ARRIVAL_MS = 86_400_000;

/**
 * For use inside the transaction that no longer needs them: bytes cannot be put back when a transaction
 * is, so they go after it has been committed. What another copy needs stays.
 */
export async function askToForget(trx: Db, keys: readonly string[], now: number): Promise<void> {
  if (keys.length === 0) return;
  const payload = { keys: [...new Set(keys)] };
  // Each time anew: bytes that went once may have come back with another copy.
  const key = `${FORGET_JOB}:${newId()}`;
  await insertJobs(trx, [{ key, kind: FORGET_JOB, payload, runAt: now }], now);
}

/**
 * Takes bytes away that no copy has, nor is about to have. Doing it twice is doing it once.
 *
 * @param attempts how often it was tried, this time counted
 * @throws AppError `unavailable` where the store does not answer; the job then tries again
 */
export async function forgetBytes(
  ctx: Pick<Context, 'db' | 'now'>,
  { store }: { store: Pick<MediaStore, 'has' | 'delete'> },
  { keys, attempts }: { keys: readonly string[]; attempts: number },
): Promise<void> {
  try {
    for (const key of keys) await forgetOne(ctx, store, key);
  } catch (error) {
    const isSilent = error instanceof AppError && error.code === 'unavailable';
    if (!isSilent || attempts < TRIES) throw error;
    // What the law wants gone is not given up because a store was away for a day.
    await askToForget(ctx.db, keys, ctx.now + AGAIN_MS);
  }
}

async function forgetOne(
  { db }: Pick<Context, 'db'>,
  store: Pick<MediaStore, 'has' | 'delete'>,
  key: string,
): Promise<void> {
  // Asked outside: while a store keeps one waiting, nobody waits for the transaction below.
  if (!(await store.has(key))) return;
  await db.transaction().execute(async (trx) => {
    await holdKeys(trx, [key]);
    // Whoever wants to write the same bytes waits for the end of this, and then writes them anew.
    if (!(await isCopyNeeded(trx, key))) await store.delete(key);
  });
}

/** By the clock: what was written for copies that never came to be. @returns how many keys */
export async function forgetNeverArrived(ctx: Pick<Context, 'db' | 'now'>): Promise<number> {
  const left = await listNeverArrived(ctx.db, ctx.now - ARRIVAL_MS);
  for (const snapshotId of new Set(left.map((one) => one.snapshotId))) {
    await ctx.db.transaction().execute(async (trx) => {
      await askToForget(trx, await expectNoMore(trx, snapshotId), ctx.now);
    });
  }
  return left.length;
}

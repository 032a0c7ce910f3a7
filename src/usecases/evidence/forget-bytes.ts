import { AppError } from '../../domain/errors.ts';
import type { MediaStore } from '../../media/store.ts';
import { newId } from '../../std/id.ts';
import { expectNoMore, isCopyNeeded, listNeverArrived } from '../../storage/arriving-copies.ts';
import { insertJobs } from '../../storage/jobs.ts';
import { beginLeaving, endLeaving, forgetLeft, isAnyLeaving } from '../../storage/leaving-bytes.ts';
import type { Db } from '../../storage/schema.ts';
import type { Context } from '../context.ts';

/** The job that takes bytes away; its payload is `{ keys }`. */
export const FORGET_JOB = 'forget-bytes';

/** A store that is silent for longer than the first tries is asked again this often, for ever. */
const AGAIN_MS = 6 * 3_600_000;
const TRIES = 10;
/** What was to become a copy so long ago never will. */
const ARRIVAL_MS = 86_400_000;
/** Longer than any store is waited for, with all its tries: after that its answer is not awaited any more. */
const LEAVING_MS = 15 * 60_000;
/** For how long a store may still do what it did not answer. */
const AFTERWARDS_MS = 60_000;
/** How long whoever keeps bytes waits for the same ones to be gone, and how often it looks. */
const PATIENCE_MS = 30_000;
const LOOK_MS = 100;

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
  const began = performance.now();
  // One key after the other may take minutes: each begins at its own moment.
  const clock = () => ctx.now + Math.round(performance.now() - began);
  try {
    for (const key of keys) await forgetOne(ctx.db, store, { key, clock });
  } catch (error) {
    const isSilent = error instanceof AppError && error.code === 'unavailable';
    if (!isSilent || attempts < TRIES) throw error;
    // What the law wants gone is not given up because a store was away for a day.
    await askToForget(ctx.db, keys, ctx.now + AGAIN_MS);
  }
}

async function forgetOne(
  db: Context['db'],
  store: Pick<MediaStore, 'has' | 'delete'>,
  { key, clock }: { key: string; clock: () => number },
): Promise<void> {
  if ((await isCopyNeeded(db, key)) || !(await store.has(key))) return;
  const id = newId();
  const leaving = { id, key, until: clock() + LEAVING_MS };
  if (!(await db.transaction().execute((trx) => beginLeaving(trx, leaving)))) return;
  try {
    // In no transaction: a store may keep one waiting for minutes, and everybody else would wait too.
    await store.delete(key);
  } catch (error) {
    // What was not answered in time may still be done.
    await endLeaving(db, id, clock() + AFTERWARDS_MS);
    throw error;
  }
  await endLeaving(db, id);
}

/**
 * Waits until nobody is taking bytes away that are to be kept and were said to be expected: what is
 * written after that stays.
 * @throws AppError `unavailable` / `media.store-unavailable` where the store does not let go of them
 */
export async function waitForLeaving(
  { db, now }: Pick<Context, 'db' | 'now'>,
  keys: readonly string[],
  patienceMs = PATIENCE_MS,
): Promise<void> {
  for (let waited = 0; await isAnyLeaving(db, keys, now + waited); waited += LOOK_MS) {
    if (waited >= patienceMs)
      throw new AppError('unavailable', 'media.store-unavailable', { reason: 'ETIMEDOUT' });
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** By the clock: what was written for copies that never came to be. @returns how many keys */
export async function forgetNeverArrived(ctx: Pick<Context, 'db' | 'now'>): Promise<number> {
  await forgetLeft(ctx.db, ctx.now);
  const left = await listNeverArrived(ctx.db, ctx.now - ARRIVAL_MS);
  for (const snapshotId of new Set(left.map((one) => one.snapshotId))) {
    await ctx.db.transaction().execute(async (trx) => {
      await askToForget(trx, await expectNoMore(trx, snapshotId), ctx.now);
    });
  }
  return left.length;
}

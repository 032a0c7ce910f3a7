import { insertJobs } from '../../storage/jobs.ts';
import { listUnlooked } from '../../storage/snapshots.ts';
import type { Context } from '../context.ts';

/** Live pages are looked at again once a week, some at a time. */
const LOOK_AGAIN_MS = 7 * 86_400_000;
const BATCH = 10;
/** The job that looks at one page. */
const LOOK_AGAIN = 'look-at-live-page';

/**
 * By the clock: has the copies looked at that nobody compared for longest, each by a job of its own, for a
 * page may take half a minute to answer and what else the clock does must not wait for it.
 * @returns how many will be looked at
 */
export async function askToLookAgain(ctx: Pick<Context, 'db' | 'now'>): Promise<number> {
  const waiting = await listUnlooked(ctx.db, ctx.now - LOOK_AGAIN_MS, BATCH);
  const jobs = waiting.map(({ id }) => ({
    key: `${LOOK_AGAIN}:${id}:${ctx.now}`,
    kind: LOOK_AGAIN,
    payload: { snapshotId: id },
    runAt: ctx.now,
  }));
  await insertJobs(ctx.db, jobs, ctx.now);
  return waiting.length;
}

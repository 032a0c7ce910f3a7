import { newId } from '../../std/id.ts';
import { insertJobs } from '../../storage/jobs.ts';
import type { Db } from '../../storage/schema.ts';

/** The job that clears the database's files of words that were erased. */
export const SCRUB_JOB = 'scrub-database';

/** For use inside the transaction that erases: the files can be cleared once it has been committed. */
export async function askToScrub(trx: Db, now: number): Promise<void> {
  const key = `${SCRUB_JOB}:${newId()}`;
  await insertJobs(trx, [{ key, kind: SCRUB_JOB, payload: {}, runAt: now }], now);
}

import { insertJobs, stateOfJob } from '../../storage/jobs.ts';
import { getLetter } from '../../storage/letters.ts';
import { listPending, setProgress } from '../../storage/mailings.ts';
import { beginSending } from './begin-sending.ts';
import { type MailingDeps, sendingJob } from './deps.ts';
import { tellEditors } from './tell-editors.ts';

/** How long before its hour a letter that nobody approved asks for it. */
export const REMINDED_BEFORE_MS = 12 * 3_600_000;
/** After that long a letter that did not leave is left to the editors: its week is over. */
const MISSED_MS = 12 * 3_600_000;

/** Whether the clock has anything to do: asked often, and cheap. */
export async function hasMailingsDue(deps: Pick<MailingDeps, 'db'>, now: number): Promise<boolean> {
  const pending = await listPending(deps.db, now + REMINDED_BEFORE_MS);
  return pending.length > 0;
}

/** Begins mailings whose hour has come, reminds of those that wait for approval, picks up lost work. */
export async function mailingsByTheClock(deps: MailingDeps): Promise<void> {
  const now = deps.clock();
  for (const mailing of await listPending(deps.db, now + REMINDED_BEFORE_MS)) {
    const plannedAt = mailing.plannedAt ?? now;
    if (mailing.state === 'sending') await pickUp(deps, mailing);
    else if (plannedAt > now) await remind(deps, mailing);
    // A server that was down at its hour catches up; a letter of last week is not sent today.
    else if (mailing.state === 'approved' || plannedAt > now - MISSED_MS)
      await beginSending(deps, mailing.id);
  }
}

type Pending = Awaited<ReturnType<typeof listPending>>[number];

async function remind(deps: MailingDeps, mailing: Pending): Promise<void> {
  if (mailing.state !== 'draft' || mailing.remindedAt !== null) return;
  const letter = await getLetter(deps.db, mailing.letterId);
  if (!letter) return;
  await deps.db.transaction().execute(async (trx) => {
    await setProgress(trx, mailing.id, { reminded_at: deps.clock() });
    await tellEditors(trx, deps, { what: 'reminder', mailing, letter });
  });
}

/** A job that was given up, or is not there, must not leave half a list without its letter. */
async function pickUp(deps: MailingDeps, mailing: Pending): Promise<void> {
  const now = deps.clock();
  const job = sendingJob(mailing.id, mailing.run, now);
  const state = await stateOfJob(deps.db, job.key);
  if (state === 'ready' || state === 'running') return;
  const run = mailing.run + 1;
  await deps.db.transaction().execute(async (trx) => {
    await setProgress(trx, mailing.id, { run });
    await insertJobs(trx, [sendingJob(mailing.id, run, now)], now);
  });
}

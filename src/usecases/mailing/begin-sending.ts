import type { Letter } from '../../domain/letter.ts';
import type { Mailing, WhyNot } from '../../domain/mailing.ts';
import { insertEvent } from '../../storage/events.ts';
import { insertJobs } from '../../storage/jobs.ts';
import { getLetter } from '../../storage/letters.ts';
import { getMailing, keepFrozen, setProgress } from '../../storage/mailings.ts';
import { markCarried } from '../../storage/questions.ts';
import type { Db } from '../../storage/schema.ts';
import { editionById } from '../reading/site.ts';
import { buildLetter } from './build-letter.ts';
import { type MailingDeps, sendingJob } from './deps.ts';
import { freezeList, freezeServed } from './freeze-list.ts';
import { tellEditors } from './tell-editors.ts';

/**
 * The hour of a mailing has come: freezes what it says and who receives it, and asks for the work. Where
 * it cannot leave, nothing does, and the reason is kept for the desk.
 */
export async function beginSending(deps: MailingDeps, mailingId: string): Promise<void> {
  const now = deps.clock();
  const mailing = await getMailing(deps.db, mailingId);
  const letter = mailing ? await getLetter(deps.db, mailing.letterId) : null;
  if (!mailing || !letter || !['draft', 'approved'].includes(mailing.state)) return;
  // The desk says more of it than that nobody approved it.
  if (mailing.state === 'draft' && mailing.whyNot === 'restored') return;
  if (mailing.state === 'draft') return sayWhyNot(deps, mailing, letter, 'not-approved');
  if (!deps.post) return sayWhyNot(deps, mailing, letter, 'no-server');
  const ctx = await deps.reading();
  const edition = editionById(ctx.site, letter.editionId);
  if (!edition) return;
  const model = await buildLetter(ctx, { letter, mailing, edition });
  const isEmpty = await deps.db.transaction().execute(async (trx) => {
    // Two nodes may hear the same stroke of the clock.
    const present = await getMailing(trx, mailing.id);
    if (present?.state !== 'approved') return false;
    const recipients = await listOf(trx, mailing, letter, now);
    if (recipients === 0) return true;
    await keepFrozen(trx, mailing.id, model);
    await setProgress(trx, mailing.id, {
      state: 'sending',
      recipients,
      run: 1,
      started_at: now,
      why_not: null,
    });
    const carried = mailing.content.questions.filter(({ isKept }) => isKept);
    await markCarried(
      trx,
      carried.map(({ questionId }) => questionId),
      mailing.id,
    );
    await insertJobs(trx, [sendingJob(mailing.id, 1, now)], now);
    await insertEvent(trx, 'letter.changed', { letterId: letter.id }, now);
    return false;
  });
  if (isEmpty) await sayWhyNot(deps, mailing, letter, 'nobody');
}

function listOf(trx: Db, mailing: Mailing, letter: Letter, now: number): Promise<number> {
  return mailing.ofMailingId
    ? freezeServed(trx, { mailingId: mailing.id, ofMailingId: mailing.ofMailingId })
    : freezeList(trx, { mailingId: mailing.id, letter, now });
}

/** Said once: on the desk until somebody does something, and by mail to those who can. */
async function sayWhyNot(
  deps: MailingDeps,
  mailing: Mailing,
  letter: Letter,
  whyNot: Exclude<WhyNot, 'restored'>,
): Promise<void> {
  if (mailing.whyNot === whyNot) return;
  await deps.db.transaction().execute(async (trx) => {
    await setProgress(trx, mailing.id, { why_not: whyNot });
    await tellEditors(trx, deps, { what: whyNot, mailing, letter });
  });
}

import type { Letter } from '../../domain/letter.ts';
import type { LetterModel } from '../../domain/letter-models.ts';
import { dailyLimit, type MailSettings } from '../../domain/mail-settings.ts';
import { endState, type Mailing } from '../../domain/mailing.ts';
import { newId } from '../../std/id.ts';
import { declareUnknown, nextTryAt, tallyOf } from '../../storage/deliveries.ts';
import { insertEvent } from '../../storage/events.ts';
import { insertJobs } from '../../storage/jobs.ts';
import { getLetter } from '../../storage/letters.ts';
import { getMailDay } from '../../storage/mail-settings.ts';
import { getFrozen, getMailing, setProgress } from '../../storage/mailings.ts';
import { type MailingDeps, sendingJob } from './deps.ts';
import { envelopeOf } from './envelope.ts';
import { dayOf, type HandedOver, handOver } from './hand-over.ts';
import { openMailSettings } from './mail-settings.ts';
import { tellEditors } from './tell-editors.ts';

/** How soon a server is asked again that did not answer. */
const UNREACHED_MS = 60_000;

/**
 * Does the work of a mailing, from wherever it stands. It may be asked for again after a crash at any
 * point: what had been handed over without an answer is declared unknown, what waits is sent, and what
 * was accepted or refused is left alone.
 */
export async function sendMailing(
  deps: MailingDeps,
  asked: { mailingId: string; run: number },
): Promise<void> {
  const mailing = await getMailing(deps.db, asked.mailingId);
  // A job that was done, or overtaken by the next.
  if (mailing?.state !== 'sending' || mailing.run !== asked.run) return;
  const letter = await getLetter(deps.db, mailing.letterId);
  const model = await getFrozen<LetterModel>(deps.db, mailing.id);
  if (!letter || !model || !deps.post) return again(deps, mailing, deps.clock() + UNREACHED_MS);
  const by = newId();
  const lost = await declareUnknown(deps.db, { mailingId: mailing.id, by, at: deps.clock() });
  if (lost > 0) await setProgress(deps.db, mailing.id, { resumed: mailing.resumed + 1 });
  const settings = await openMailSettings(deps);
  const left = await leftToday(deps, settings);
  if (left === 0) return again(deps, mailing, tomorrow(deps.clock()));
  const envelope = envelopeOf(deps, { mailing, letter, model, settings });
  const post = await deps.post.open(envelope.onItsWay);
  try {
    const handed = await handOver(deps, {
      mailing,
      by,
      post,
      copyOf: envelope.copyOf,
      sets: { readers: deps.set(model, 'readers'), supporters: deps.set(model, 'supporters') },
      perSecond: settings.perSecond,
      most: left,
    });
    await goOn(deps, mailing, letter, handed);
  } finally {
    post.close();
  }
}

/** How many may still leave today; null for no limit. */
async function leftToday(deps: MailingDeps, settings: MailSettings): Promise<number | null> {
  const now = deps.clock();
  const limit = dailyLimit(settings.warmUpFrom, now);
  return limit === null ? null : Math.max(0, limit - (await getMailDay(deps.db, dayOf(now))));
}

const tomorrow = (now: number) => (Math.floor(now / 86_400_000) + 1) * 86_400_000;

async function goOn(
  deps: MailingDeps,
  mailing: Mailing,
  letter: Letter,
  handed: HandedOver,
): Promise<void> {
  const now = deps.clock();
  if (handed.end === 'stopping') return again(deps, mailing, now);
  if (handed.end === 'unreached') return again(deps, mailing, now + UNREACHED_MS);
  if (handed.end === 'limit') return again(deps, mailing, tomorrow(now));
  const tryAt = await nextTryAt(deps.db, mailing.id);
  if (tryAt !== null) return again(deps, mailing, Math.max(tryAt, now + 1000));
  await finish(deps, mailing, letter);
}

/** The work goes on later, under the next number. */
async function again(deps: MailingDeps, mailing: Mailing, runAt: number): Promise<void> {
  const run = mailing.run + 1;
  await deps.db.transaction().execute(async (trx) => {
    await setProgress(trx, mailing.id, { run });
    await insertJobs(trx, [sendingJob(mailing.id, run, runAt)], deps.clock());
  });
}

/** Nothing waits any more. If fewer were accepted than should have been, the editors hear of it. */
async function finish(deps: MailingDeps, mailing: Mailing, letter: Letter): Promise<void> {
  const now = deps.clock();
  await deps.db.transaction().execute(async (trx) => {
    const tally = await tallyOf(trx, mailing.id);
    const state = endState(tally);
    const isShort = state === 'short';
    await setProgress(trx, mailing.id, {
      state,
      finished_at: now,
      ...(isShort ? { alerted_at: now, settled_at: null } : {}),
    });
    await insertEvent(trx, 'letter.changed', { letterId: letter.id }, now);
    if (isShort) await tellEditors(trx, deps, { what: 'short', mailing, letter, tally });
  });
}

/** Puts what a database was about to send on hold, where another copy of it may have sent the same since. */
import { sql } from 'kysely';
import type { Act } from '../domain/announcement.ts';
import { endState } from '../domain/mailing.ts';
import { newId } from '../std/id.ts';
import { insertAttempt } from './announcements.ts';
import { tallyOf } from './deliveries.ts';
import { problemColumns } from './desk/hours.ts';
import type { Db } from './schema.ts';

/** What nobody hears of before a person asks for it anew, counted. */
export interface HeldWork {
  /** Articles that were to appear at an hour. */
  articles: number;
  /** Letters that were approved, or whose hour has passed. */
  letters: number;
  /** Letters that were on their way. */
  lettersOnTheirWay: number;
  /** Announcements on channels. */
  announcements: number;
  /** Deliveries to other servers. */
  activities: number;
  /** All other jobs that would have told somebody something: single mails, witnesses. */
  jobs: number;
}

/** What is written where a reason stands. */
const WHY = 'restored';

/**
 * Holds all of it. What is known to have been delivered stays known; what may have been delivered since is
 * of unknown fate, and shown as such. For use inside a transaction, while nobody serves this database.
 * @param kinds of jobs that tell somebody outside something; `counted` leaves out those whose work is
 *   counted by what it is about
 */
export async function holdOutbound(
  trx: Db,
  kinds: { outbound: readonly string[]; counted: readonly string[] },
  now: number,
): Promise<HeldWork> {
  return {
    articles: await holdArticles(trx),
    letters: await holdLetters(trx, now),
    lettersOnTheirWay: await stopLetters(trx, now),
    announcements: await holdAnnouncements(trx, now),
    activities: await holdActivities(trx, now),
    jobs: await holdJobs(trx, kinds, now),
  };
}

async function holdArticles(trx: Db): Promise<number> {
  const done = await trx
    .updateTable('articles')
    .set(problemColumns({ key: 'schedule.restored', args: {}, waitsFor: null }))
    .where('state', '=', 'scheduled')
    .where('scheduled_at', 'is not', null)
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** Whoever approved one did so for that hour. One that was a draft may have been approved since. */
async function holdLetters(trx: Db, now: number): Promise<number> {
  const done = await trx
    .updateTable('mailings')
    .set((eb) => ({
      state: 'draft',
      approved_by: null,
      approved_at: null,
      why_not: WHY,
      version: eb('version', '+', 1),
    }))
    .where(
      sql<boolean>`state = 'approved' or (state = 'draft' and planned_at <= ${now} and why_not is null)`,
    )
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** The ledger says of everybody else what it said; an editor decides about those of unknown fate. */
async function stopLetters(trx: Db, now: number): Promise<number> {
  const sending = await trx
    .selectFrom('mailings')
    .select('id')
    .where('state', '=', 'sending')
    .execute();
  for (const { id } of sending) {
    await trx
      .updateTable('deliveries')
      .set({ state: 'unknown', reason: WHY, at: now })
      .where('mailing_id', '=', id)
      .where('state', 'in', ['waiting', 'handed'])
      .execute();
    const state = endState(await tallyOf(trx, id));
    await trx
      .updateTable('mailings')
      .set((eb) => ({
        state,
        run: eb('run', '+', 1),
        finished_at: now,
        ...(state === 'short' ? { alerted_at: now, settled_at: null } : {}),
      }))
      .where('id', '=', id)
      .execute();
  }
  return sending.length;
}

async function holdAnnouncements(trx: Db, now: number): Promise<number> {
  const pending = await trx
    .selectFrom('announcements as a')
    .innerJoin('articles as r', 'r.id', 'a.article_id')
    .select(['a.id', 'a.remote_id', 'r.state as articleState'])
    .where('a.next_at', 'is not', null)
    .execute();
  for (const { id, remote_id: remoteId, articleState } of pending) {
    const isThere = remoteId !== null;
    const act: Act = !isThere ? 'announce' : articleState === 'published' ? 'edit' : 'remove';
    await trx
      .updateTable('announcements')
      .set((eb) => ({
        // A change that is made twice does no harm; a message that is posted twice does.
        state: isThere ? 'failed' : 'unknown',
        run: eb('run', '+', 1),
        next_at: null,
        failing_since: now,
      }))
      .where('id', '=', id)
      .execute();
    await insertAttempt(trx, {
      id: newId(),
      announcementId: id,
      at: now,
      act,
      outcome: 'unknown',
      status: null,
      key: 'channel.restored',
      args: {},
      retryAt: null,
    });
  }
  await trx.updateTable('channels').set({ busy_until: 0 }).execute();
  return pending.length;
}

async function holdActivities(trx: Db, now: number): Promise<number> {
  const done = await trx
    .updateTable('activity_deliveries')
    .set({ state: 'lost', reason: WHY, at: now })
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  await trx
    .updateTable('inboxes')
    .set({ tries: 0, try_at: null, failing_since: null, leased_by: null, lease_until: null })
    .where('try_at', 'is not', null)
    .execute();
  return Number(done.numUpdatedRows);
}

/** They are not `failed`: nothing went wrong that a monitor should ring for. */
async function holdJobs(
  trx: Db,
  { outbound, counted }: { outbound: readonly string[]; counted: readonly string[] },
  now: number,
): Promise<number> {
  const held = await trx
    .updateTable('jobs')
    .set({ state: 'held', done_at: now, leased_by: null, lease_until: null, last_error: WHY })
    .where('state', 'in', ['ready', 'running'])
    .where('kind', 'in', [...outbound])
    .returning('kind')
    .execute();
  return held.filter(({ kind }) => !counted.includes(kind)).length;
}

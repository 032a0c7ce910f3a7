import type { Kysely } from 'kysely';
import { FAULT } from '../domain/desk.ts';
import { deleteAttemptsBefore } from '../storage/announcements.ts';
import { deleteReadsBefore } from '../storage/article-reads.ts';
import { listDue } from '../storage/desk/hours.ts';
import { deleteDispatchedBefore } from '../storage/events.ts';
import { deleteDoneBefore } from '../storage/jobs.ts';
import { listUnsettledDrafts } from '../storage/live-drafts.ts';
import { deleteSteps } from '../storage/revision-lists.ts';
import { takeTurn } from '../storage/schedule.ts';
import type { Database } from '../storage/schema.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

/** A draft in which nobody has written for so long was left by its node. */
export const LEFT_MS = 30 * SECOND;
/** How long every step on the way to a text is kept; published, named and daily ones stay. */
const STEPS_KEPT_MS = 14 * DAY;

/** Readings are kept for two years, as the CNIL has it for what is measured without consent. */
const READS_KEPT_MS = 730 * DAY;

/**
 * A task that runs by the clock, on one node at a time. Tasks wait for each other, so what an article at
 * its hour must not wait for is asked for as a job: above all whatever asks somebody else's machine.
 */
export interface ClockTask {
  name: string;
  everyMs: number;
  /** Looks, without writing, whether there is anything to do; absent: there always is. */
  isDue?(now: number): Promise<boolean>;
  run(now: number): Promise<void>;
}

export interface ClockWork {
  /** Publishes what is due; one that was missed while the house slept is done now. */
  publishDue(now: number): Promise<void>;
  /** Tries again what a fault of the house kept back at its hour. */
  publishAfterFault(now: number): Promise<void>;
  /** Makes revisions of what was written and left, because its node ended. */
  settleDrafts(now: number): Promise<void>;
  /** Takes out what has expired at the door of the Studio. */
  sweepDoor(now: number): Promise<void>;
  /** Forgets the network addresses of comments, and spam of long ago. */
  sweepComments(now: number): Promise<void>;
  /** Holds scheduled articles to the hour that was meant, should the rules of a zone have changed. */
  keepHours(): Promise<void>;
  /** Has pages that articles cite asked what they say now. */
  askToLookAgain(now: number): Promise<void>;
  /** Has all pledges read from the platforms that can be asked. */
  askToSync(now: number): Promise<void>;
  /** Whether a letter has its hour now, or is on its way. */
  hasMailingsDue(now: number): Promise<boolean>;
  sendMailings(): Promise<void>;
  /** Weekly letters propose themselves. */
  proposeMailings(): Promise<void>;
  /** Lets go of drafts and files that were thrown away a month ago. */
  forgetThrownAway(now: number): Promise<void>;
}

/** Everything that happens by the clock. */
export function schedule(db: Kysely<Database>, work: ClockWork): ClockTask[] {
  return [
    {
      name: 'publish-due',
      everyMs: 5 * SECOND,
      isDue: async (now) => (await listDue(db, now, { limit: 1 })).length > 0,
      run: work.publishDue,
    },
    {
      // Slower: a fault may last, and each try of it is told in the log.
      name: 'publish-after-fault',
      everyMs: MINUTE,
      isDue: async (now) => (await listDue(db, now, { limit: 1, problem: FAULT })).length > 0,
      run: work.publishAfterFault,
    },
    {
      name: 'settle-drafts',
      everyMs: 10 * SECOND,
      isDue: async (now) => (await listUnsettledDrafts(db, now - LEFT_MS, 1)).length > 0,
      run: work.settleDrafts,
    },
    {
      name: 'forget-steps',
      everyMs: 6 * HOUR,
      async run(now) {
        await deleteSteps(db, now - STEPS_KEPT_MS, 2_000);
      },
    },
    {
      name: 'send-mailings',
      everyMs: 5 * SECOND,
      isDue: work.hasMailingsDue,
      run: work.sendMailings,
    },
    { name: 'propose-mailings', everyMs: 10 * MINUTE, run: work.proposeMailings },
    { name: 'sweep-door', everyMs: HOUR, run: work.sweepDoor },
    { name: 'sweep-comments', everyMs: 6 * HOUR, run: work.sweepComments },
    { name: 'keep-hours', everyMs: HOUR, run: work.keepHours },
    { name: 'look-at-live-pages', everyMs: HOUR, run: work.askToLookAgain },
    { name: 'sync-platforms', everyMs: DAY, run: work.askToSync },
    { name: 'forget-thrown-away', everyMs: 6 * HOUR, run: work.forgetThrownAway },
    {
      name: 'forget-done-work',
      everyMs: 6 * HOUR,
      async run(now) {
        await deleteDoneBefore(db, now - 30 * DAY);
        await deleteDispatchedBefore(db, now - 30 * DAY);
        await deleteAttemptsBefore(db, now - 365 * DAY);
        await deleteReadsBefore(db, new Date(now - READS_KEPT_MS).toISOString().slice(0, 10));
      },
    },
  ];
}

/** Runs each task once for each of its turns, counted from 1970, whichever node comes first. */
export function startClock(
  db: Kysely<Database>,
  tasks: readonly ClockTask[],
  options: { clock?: () => number; onError?: (error: unknown, task: string) => void } = {},
): { stop(): Promise<void> } {
  const clock = options.clock ?? Date.now;
  const lastTurn = new Map<string, number>();
  let current: Promise<void> = Promise.resolve();

  async function tick(): Promise<void> {
    const now = clock();
    for (const task of tasks) {
      const turn = Math.floor(now / task.everyMs) * task.everyMs;
      if (lastTurn.get(task.name) === turn) continue;
      lastTurn.set(task.name, turn);
      try {
        const isDue = (await task.isDue?.(now)) ?? true;
        if (isDue && (await takeTurn(db, task.name, turn))) await task.run(now);
      } catch (error) {
        options.onError?.(error, task.name);
      }
    }
  }

  const timer = setInterval(() => {
    current = current.then(tick);
  }, SECOND);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await current;
    },
  };
}

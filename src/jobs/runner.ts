import type { Kysely } from 'kysely';
import { AppError } from '../domain/errors.ts';
import { newId } from '../std/id.ts';
import {
  claimJobs,
  completeJob,
  extendLease,
  hasJobsOf,
  hasWork,
  type Job,
  type Kinds,
  releaseExpired,
  retryJob,
} from '../storage/jobs.ts';
import type { Database } from '../storage/schema.ts';
import { type DurableReaction, dispatchEvents } from './dispatcher.ts';
import { createBell } from './signal.ts';

/** Does one job. It may be asked for the same job again after a crash: twice must be as once. */
export type JobHandler = (payload: never, job: Job) => Promise<void>;

/** Kinds of job that wait for other people's machines: they have places of their own, and take nobody else's. */
export interface Lane {
  kinds: readonly string[];
  /** How many of them run side by side. */
  width: number;
}

export interface RunnerOptions {
  db: Kysely<Database>;
  reactions: readonly DurableReaction[];
  /** By kind of job. */
  handlers: Readonly<Record<string, JobHandler>>;
  clock?: () => number;
  /** How many jobs run side by side, besides those of lanes. */
  concurrency?: number;
  lanes?: readonly Lane[];
  /** How long a job is kept from others without a sign of life. */
  leaseMs?: number;
  /** How long to sleep when nothing rings. */
  pollMs?: number;
  /** Waited for before work is looked for: for what goes before all jobs of this process. */
  giveWay?: () => Promise<void>;
  onError?: (error: unknown, job: Job | null) => void;
}

export interface Runner {
  /** Says that there may be work. */
  ring(): void;
  /** Does everything that is due now, then resolves: for tests and for one-off commands. */
  drain(): Promise<void>;
  start(): void;
  /** Lets running jobs end, takes no more. */
  stop(): Promise<void>;
}

/** Tried this often, over about nine hours, before a job is given up and shown as failed. */
const MAX_ATTEMPTS = 15;
const MAX_BACKOFF_MS = 3_600_000;

/** Milliseconds before the next try: doubling from one second, an hour at most. */
export function backoffMs(attempts: number): number {
  return Math.min(1000 * 2 ** (attempts - 1), MAX_BACKOFF_MS);
}

/** A lane with what runs on it; the last one is for all kinds that have none. */
interface Track {
  kinds: Kinds;
  width: number;
  running: Set<Promise<void>>;
}

function tracksOf(lanes: readonly Lane[], concurrency: number): Track[] {
  const own = lanes.map(({ kinds: only, width }) => ({
    kinds: { only },
    width,
    running: new Set<Promise<void>>(),
  }));
  const but = lanes.flatMap(({ kinds }) => kinds);
  return [...own, { kinds: { but }, width: concurrency, running: new Set<Promise<void>>() }];
}

/** Runs jobs of this process until stopped. Several runners, in one process or many, share the work. */
export function createRunner(options: RunnerOptions): Runner {
  const { db, reactions, handlers } = options;
  const clock = options.clock ?? Date.now;
  const tracks = tracksOf(options.lanes ?? [], options.concurrency ?? 4);
  const leaseMs = options.leaseMs ?? 60_000;
  const pollMs = options.pollMs ?? 1000;
  const onError = options.onError ?? (() => undefined);
  const by = newId();
  const bell = createBell();
  const running = () => tracks.flatMap((track) => [...track.running]);
  let isStopping = false;
  let loop: Promise<void> | null = null;

  async function perform(job: Job): Promise<void> {
    const heartbeat = setInterval(() => {
      extendLease(db, { id: job.id, by, until: clock() + leaseMs }).catch((error) =>
        onError(error, job),
      );
    }, leaseMs / 3);
    heartbeat.unref();
    try {
      const handler = handlers[job.kind];
      if (!handler) throw new AppError('invalid', 'job.unknown-kind', { kind: job.kind });
      await handler(job.payload as never, job);
      await completeJob(db, { id: job.id, by, now: clock() });
    } catch (error) {
      onError(error, job);
      const now = clock();
      const isLast = job.attempts >= MAX_ATTEMPTS;
      const runAt = isLast ? null : now + backoffMs(job.attempts);
      await retryJob(db, { id: job.id, by, error: String(error), runAt, now });
    } finally {
      clearInterval(heartbeat);
    }
  }

  /** @returns whether anything was found to do. */
  async function takeWork(): Promise<boolean> {
    const now = clock();
    if (!(await hasWork(db, now))) return false;
    await releaseExpired(db, now);
    const dispatched = await dispatchEvents(db, reactions, now);
    let isAnything = dispatched > 0;
    for (const track of tracks) isAnything = (await takeOn(track, now)) || isAnything;
    return isAnything;
  }

  async function takeOn({ kinds, width, running }: Track, now: number): Promise<boolean> {
    const limit = width - running.size;
    if (limit <= 0 || ('only' in kinds && !(await hasJobsOf(db, kinds.only, now)))) return false;
    const jobs = await claimJobs(db, { by, now, until: now + leaseMs, limit, kinds });
    for (const job of jobs) {
      const work = perform(job)
        .catch((error) => onError(error, job))
        .finally(() => {
          running.delete(work);
          bell.ring();
        });
      running.add(work);
    }
    return jobs.length > 0;
  }

  async function run(): Promise<void> {
    while (!isStopping) {
      try {
        await options.giveWay?.();
        if (isStopping) break;
        if (await takeWork()) continue;
      } catch (error) {
        onError(error, null);
      }
      if (!isStopping) await bell.wait(pollMs);
    }
  }

  return {
    ring: () => bell.ring(),
    async drain() {
      while ((await takeWork()) || running().length > 0) await Promise.all(running());
    },
    start() {
      loop ??= run();
    },
    async stop() {
      isStopping = true;
      bell.ring();
      await loop;
      await Promise.all(running());
    },
  };
}

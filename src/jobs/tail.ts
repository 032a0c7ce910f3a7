import type { Kysely } from 'kysely';
import type { DomainEvent } from '../domain/events.ts';
import { listEventsSince } from '../storage/events.ts';
import type { Database } from '../storage/schema.ts';
import { createBell } from './signal.ts';

/**
 * How far back each look goes. An event is dated when its transaction begins and seen when it ends:
 * within this time a slow transaction is still noticed.
 */
const OVERLAP_MS = 30_000;

export interface Tail {
  ring(): void;
  /** Looks once, now. */
  look(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

/**
 * Tells this process of every event, whichever process wrote it, once each, in order: for what every
 * process keeps in memory. What must happen once for all is a durable reaction instead.
 */
export function createTail(options: {
  db: Kysely<Database>;
  onEvents: (events: DomainEvent[]) => Promise<void>;
  clock?: () => number;
  pollMs?: number;
  onError?: (error: unknown) => void;
}): Tail {
  const { db, onEvents } = options;
  const clock = options.clock ?? Date.now;
  const bell = createBell();
  const seen = new Map<string, number>();
  let isFirst = true;
  let isStopping = false;
  let loop: Promise<void> | null = null;

  async function look(): Promise<void> {
    const since = clock() - OVERLAP_MS;
    const events = await listEventsSince(db, since);
    const fresh = events.filter(({ id }) => !seen.has(id));
    for (const event of fresh) seen.set(event.id, event.at);
    for (const [id, at] of seen) if (at < since - OVERLAP_MS) seen.delete(id);
    // What happened before this process began is already in what it reads.
    const isNews = !isFirst;
    isFirst = false;
    if (isNews && fresh.length > 0) await onEvents(fresh);
  }

  async function run(): Promise<void> {
    while (!isStopping) {
      await look().catch((error) => options.onError?.(error));
      if (!isStopping) await bell.wait(options.pollMs ?? 2000);
    }
  }

  return {
    ring: () => bell.ring(),
    look,
    start() {
      loop ??= run();
    },
    async stop() {
      isStopping = true;
      bell.ring();
      await loop;
    },
  };
}

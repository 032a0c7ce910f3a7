import type { Kysely } from 'kysely';
import type { DomainEvent } from '../domain/events.ts';
import { listRecentEventIds, readEvents } from '../storage/events.ts';
import type { Database } from '../storage/schema.ts';
import { createBell } from './signal.ts';

/**
 * How far back each look goes. An event is written within its transaction and seen when that ends: within
 * this time a slow transaction is still noticed.
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
  pollMs?: number;
  onError?: (error: unknown) => void;
}): Tail {
  const { db, onEvents } = options;
  const bell = createBell();
  let seen = new Set<string>();
  let isFirst = true;
  let isStopping = false;
  let loop: Promise<void> | null = null;

  async function look(): Promise<void> {
    const recent = await listRecentEventIds(db, OVERLAP_MS);
    const fresh = recent.filter((id) => !seen.has(id));
    // What happened before this process began is already in what it reads.
    const events = isFirst ? [] : await readEvents(db, fresh);
    if (events.length > 0) await onEvents(events);
    // Not before: what could not be told is told at the next look.
    seen = new Set(recent);
    isFirst = false;
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

/** Makes fresh pages in the background, a few at a time, and tries again later where that fails. */
import { createRefillQueue } from './refill-queue.ts';

/** Calls back after so many milliseconds, unless the returned function is called before. */
export type Later = (run: () => void, afterMs: number) => () => void;

export const laterByTimer: Later = (run, afterMs) => {
  const timer = setTimeout(run, afterMs);
  timer.unref();
  return () => clearTimeout(timer);
};

export interface Refiller {
  /** Asks for a fresh page. What waits after a failure is tried at once. */
  request(key: string, priority: number): void;
  /** Resolves when nothing waits for its turn; what waits after a failure does not count. */
  idle(): Promise<void>;
  stop(): void;
  stats(): { waiting: number; running: number; backingOff: number };
}

export interface RefillerOptions {
  /** `again` says that news came in while the page was being made. A throw is a failure. */
  refill(key: string): Promise<'done' | 'again'>;
  onError(error: unknown, key: string): void;
  concurrency: number;
  later: Later;
}

const AGAIN = { firstMs: 20, mostMs: 1_000 };
const FAILED = { firstMs: 1_000, mostMs: 60_000 };

export function createRefiller(options: RefillerOptions): Refiller {
  const queue = createRefillQueue();
  const running = new Set<string>();
  const attempts = new Map<string, number>();
  const backingOff = new Map<string, () => void>();
  const onIdle: (() => void)[] = [];
  let isPumping = false;
  let isStopped = false;

  /** Each page begins in its own turn of the event loop: requests go between. */
  function pump(): void {
    if (isPumping) return;
    isPumping = true;
    setImmediate(() => {
      isPumping = false;
      if (running.size >= options.concurrency) return;
      const key = queue.pop();
      if (key !== undefined) {
        void refill(key);
        pump();
      } else if (running.size === 0) {
        for (const resolve of onIdle.splice(0)) resolve();
      }
    });
  }

  async function refill(key: string): Promise<void> {
    running.add(key);
    try {
      const outcome = await options.refill(key);
      if (outcome === 'done') attempts.delete(key);
      else tryLater(key, AGAIN);
    } catch (error) {
      options.onError(error, key);
      tryLater(key, FAILED);
    } finally {
      running.delete(key);
      pump();
    }
  }

  function tryLater(key: string, pace: { firstMs: number; mostMs: number }): void {
    if (isStopped) return;
    const attempt = attempts.get(key) ?? 0;
    attempts.set(key, attempt + 1);
    const waitMs = Math.min(pace.firstMs * 2 ** Math.min(attempt, 16), pace.mostMs);
    const cancel = options.later(() => {
      backingOff.delete(key);
      request(key, 0);
    }, waitMs);
    backingOff.set(key, cancel);
  }

  function request(key: string, priority: number): void {
    if (isStopped || running.has(key)) return;
    backingOff.get(key)?.();
    backingOff.delete(key);
    queue.push(key, priority);
    pump();
  }

  return {
    request,
    idle() {
      const done = new Promise<void>((resolve) => onIdle.push(resolve));
      pump();
      return done;
    },
    stop() {
      isStopped = true;
      queue.clear();
      for (const cancel of backingOff.values()) cancel();
      backingOff.clear();
      pump();
    },
    stats: () => ({ waiting: queue.size, running: running.size, backingOff: backingOff.size }),
  };
}

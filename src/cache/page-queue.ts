/** Pages that wait to be worked on, one after another. A page that is added twice waits once. */
import type { CachedPage } from './cached-page.ts';

export interface PageQueue {
  add(page: CachedPage): void;
  /** Resolves when none waits any more. */
  idle(): Promise<void>;
  clear(): void;
  readonly size: number;
}

export interface PageQueueOptions {
  /** Never rejects: what fails is the caller's to report. */
  workOn(page: CachedPage): Promise<void>;
  /** Called when a page waits no more. */
  onLeft?(): void;
}

export function createPageQueue({ workOn, onLeft }: PageQueueOptions): PageQueue {
  const waiting = new Set<CachedPage>();
  let work: Promise<void> | null = null;

  async function workOff(): Promise<void> {
    for (const page of waiting) {
      await workOn(page);
      waiting.delete(page);
      onLeft?.();
    }
  }

  function start(): void {
    work ??= workOff().finally(() => {
      work = null;
      if (waiting.size > 0) start();
    });
  }

  return {
    add(page) {
      waiting.add(page);
      start();
    },
    async idle() {
      while (work) await work;
    },
    clear: () => waiting.clear(),
    get size() {
      return waiting.size;
    },
  };
}

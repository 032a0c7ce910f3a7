/** Recompresses the pages that are read a lot, one at a time, in a thread beside the event loop. */
import { brotliForm, type CachedPage, plainBody, type Representation } from './cached-page.ts';
import { compressThoroughly } from './compress.ts';
import { createPageQueue } from './page-queue.ts';

export interface ThoroughQueue {
  push(page: CachedPage): void;
  idle(): Promise<void>;
  stop(): void;
  readonly size: number;
}

export interface ThoroughOptions {
  /** False when the page has been replaced or evicted meanwhile. */
  isKept(page: CachedPage): boolean;
  onSmaller(page: CachedPage, br: Representation): void;
  onError(error: unknown, key: string): void;
  /** Resolves when nothing more urgent is being done: another thread, and yet the same processor. */
  whenQuiet(): Promise<void>;
}

/** More than this many waiting pages, and the next ones keep their quick form. */
const LONGEST_QUEUE = 256;

export function createThoroughQueue(options: ThoroughOptions): ThoroughQueue {
  const queue = createPageQueue({
    async workOn(page) {
      await options.whenQuiet();
      if (options.isKept(page)) await improve(page);
    },
  });

  async function improve(page: CachedPage): Promise<void> {
    try {
      const body = await compressThoroughly(plainBody(page));
      page.isThorough = true;
      const isSmaller = body !== null && body.length < (page.br?.body.length ?? 0);
      if (isSmaller && options.isKept(page)) options.onSmaller(page, brotliForm(page, body));
    } catch (error) {
      options.onError(error, page.key);
    }
  }

  return {
    push(page) {
      if (page.br === null || page.isThorough || queue.size >= LONGEST_QUEUE) return;
      queue.add(page);
    },
    idle: () => queue.idle(),
    stop: () => queue.clear(),
    get size() {
      return queue.size;
    },
  };
}

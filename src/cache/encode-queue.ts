/**
 * Encodes the pages that were made anew. They are shown before: while the pages of one publication are
 * made, compressing would hold up those that follow.
 */
import { type CachedPage, encode, takeForms } from './cached-page.ts';
import { createPageQueue } from './page-queue.ts';

export interface EncodeQueue {
  /** Resolves at once, or as soon as fewer pages wait: memory for plain forms has an end. */
  push(page: CachedPage): Promise<void>;
  idle(): Promise<void>;
  stop(): void;
}

export interface EncodeOptions {
  /** False when the page has been replaced or evicted meanwhile. */
  isKept(page: CachedPage): boolean;
  onEncoded(page: CachedPage): void;
  onError(error: unknown, key: string): void;
  /** Resolves when no page waits to be made. */
  whenMade(): Promise<void>;
}

/** As many as one publication touches; with more, an archive that is made anew would stand there plain. */
const MOST_PLAIN = 12;

export function createEncodeQueue(options: EncodeOptions): EncodeQueue {
  const forRoom: (() => void)[] = [];
  /** Ends the wait for pages that, in their turn, wait for room here. */
  let hurry = (): void => undefined;

  const queue = createPageQueue({
    async workOn(page) {
      if (forRoom.length === 0) await Promise.race([options.whenMade(), whenHurried()]);
      await encodeOne(page);
    },
    onLeft: () => forRoom.shift()?.(),
  });

  function whenHurried(): Promise<void> {
    return new Promise((resolve) => {
      hurry = resolve;
    });
  }

  async function encodeOne(page: CachedPage): Promise<void> {
    if (!options.isKept(page)) return;
    try {
      const forms = await encode(page);
      if (!forms || !options.isKept(page)) return;
      takeForms(page, forms);
      options.onEncoded(page);
    } catch (error) {
      options.onError(error, page.key);
    }
  }

  return {
    async push(page) {
      if (page.isEncoded) return;
      queue.add(page);
      if (queue.size < MOST_PLAIN) return;
      const room = new Promise<void>((resolve) => forRoom.push(resolve));
      hurry();
      await room;
    },
    idle: () => queue.idle(),
    stop() {
      queue.clear();
      hurry();
      for (const letIn of forRoom.splice(0)) letIn();
    },
  };
}

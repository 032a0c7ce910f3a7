/**
 * A small room for answers that are kept for seconds: 404, redirects, whatever a stranger can ask
 * for without end. A scanner fills this room and never pushes out a page.
 */
import type { CachedPage } from './cached-page.ts';

export interface ShortRoom {
  get(key: string): CachedPage | undefined;
  put(page: CachedPage): void;
  remove(key: string): void;
  clear(): void;
  stats(): { pages: number; bytes: number };
}

export interface ShortRoomLimits {
  maxPages: number;
  maxBytes: number;
  now: () => number;
}

/** `page.freshUntil` says when an answer leaves; the oldest goes first when the room is full. */
export function createShortRoom({ maxPages, maxBytes, now }: ShortRoomLimits): ShortRoom {
  const pages = new Map<string, CachedPage>();
  let bytes = 0;

  function remove(key: string): void {
    const page = pages.get(key);
    if (!page) return;
    pages.delete(key);
    bytes -= page.bytes;
  }

  return {
    get(key) {
      const page = pages.get(key);
      if (page === undefined) return undefined;
      if (page.freshUntil > now()) return page;
      remove(key);
      return undefined;
    },
    put(page) {
      remove(page.key);
      pages.set(page.key, page);
      bytes += page.bytes;
      for (const oldest of pages.keys()) {
        if (pages.size <= maxPages && bytes <= maxBytes) return;
        remove(oldest);
      }
    },
    remove,
    clear() {
      pages.clear();
      bytes = 0;
    },
    stats: () => ({ pages: pages.size, bytes }),
  };
}

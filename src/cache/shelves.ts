/** Where finished pages go: the store for pages, the short room for all else, as one. */
import type { CachedPage } from './cached-page.ts';
import { createPageStore } from './page-store.ts';
import type { Rendered } from './rendered.ts';
import { createShortRoom } from './short-room.ts';

export interface Shelves {
  /** Finds and counts as read. */
  read(key: string): CachedPage | undefined;
  /** Finds a page of the store, uncounted. */
  peek(key: string): CachedPage | undefined;
  put(page: CachedPage, rendered: Rendered): void;
  /** Keeps the account when the weight of a page has changed. */
  reweigh(page: CachedPage, bytes: number): void;
  remove(key: string): void;
  /** Any news may make something exist that did not: nothing short survives it. */
  clearShort(): void;
  withTags(tags: readonly string[]): CachedPage[];
  all(): CachedPage[];
  stats(): ShelvesStats;
}

export interface ShelvesStats {
  pages: number;
  bytes: number;
  tags: number;
  evictions: number;
  short: { pages: number; bytes: number };
}

export interface ShelvesOptions {
  maxBytes: number;
  shortForMs: number;
  now: () => number;
}

const SHORT_PAGES = 512;
const SHORT_SHARE = 1 / 32;

/** Only a page that exists is kept among pages: there is no end of addresses that do not. */
export function isShort(rendered: Rendered): boolean {
  return rendered.cache === 'short' || rendered.status !== 200;
}

export function createShelves({ maxBytes, shortForMs, now }: ShelvesOptions): Shelves {
  const shortBytes = Math.floor(maxBytes * SHORT_SHARE);
  const store = createPageStore(maxBytes - shortBytes);
  const short = createShortRoom({ maxPages: SHORT_PAGES, maxBytes: shortBytes, now });
  return {
    read: (key) => store.read(key) ?? short.get(key),
    peek: store.peek,
    put(page, rendered) {
      if (isShort(rendered)) {
        store.remove(page.key);
        page.freshUntil = Math.min(page.freshUntil, now() + shortForMs);
        short.put(page);
      } else {
        short.remove(page.key);
        store.put(page);
      }
    },
    reweigh: store.reweigh,
    remove: store.remove,
    clearShort: short.clear,
    withTags: store.withTags,
    all: store.all,
    stats: () => ({ ...store.stats(), short: short.stats() }),
  };
}

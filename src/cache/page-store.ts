/** The pages themselves: found by key and by tag, never more than so many bytes of them. */
import { type CachedPage, weigh } from './cached-page.ts';
import { createSieve, type Slot } from './sieve.ts';
import { createTagIndex } from './tag-index.ts';

export interface PageStore {
  /** Finds and counts as read. */
  read(key: string): CachedPage | undefined;
  peek(key: string): CachedPage | undefined;
  /** Puts in or replaces; a page too large to share memory with others is not kept. */
  put(page: CachedPage): boolean;
  /** To be called when the weight of a kept page has changed. */
  reweigh(page: CachedPage, bytes: number): void;
  remove(key: string): void;
  withTags(tags: readonly string[]): CachedPage[];
  all(): CachedPage[];
  stats(): { pages: number; bytes: number; tags: number; evictions: number };
}

/** One page may take at most this share of all memory. */
const LARGEST_SHARE = 1 / 8;

export function createPageStore(maxBytes: number): PageStore {
  const slots = new Map<string, Slot<CachedPage>>();
  const sieve = createSieve<CachedPage>();
  const tags = createTagIndex<CachedPage>();
  let bytes = 0;
  let evictions = 0;

  function forget(slot: Slot<CachedPage>): void {
    slots.delete(slot.value.key);
    tags.remove(slot.value.tags, slot.value);
    bytes -= slot.value.bytes;
  }

  function remove(key: string): void {
    const slot = slots.get(key);
    if (!slot) return;
    sieve.remove(slot);
    forget(slot);
  }

  function makeRoom(): void {
    while (bytes > maxBytes) {
      const slot = sieve.evict();
      if (!slot) return;
      evictions += 1;
      forget(slot);
    }
  }

  function reweigh(page: CachedPage, newBytes: number): void {
    if (slots.get(page.key)?.value !== page) return;
    bytes += newBytes - page.bytes;
    page.bytes = newBytes;
    makeRoom();
  }

  const onGrown = (page: CachedPage) => reweigh(page, weigh(page));

  return {
    read(key) {
      const slot = slots.get(key);
      if (slot === undefined) return undefined;
      slot.visited = true;
      return slot.value;
    },
    peek: (key) => slots.get(key)?.value,
    put(page) {
      const before = slots.get(page.key);
      remove(page.key);
      if (page.bytes > maxBytes * LARGEST_SHARE) return false;
      page.onGrown = onGrown;
      const slot = sieve.add(page);
      slot.visited = before?.visited ?? false;
      slots.set(page.key, slot);
      tags.add(page.tags, page);
      bytes += page.bytes;
      makeRoom();
      return true;
    },
    reweigh,
    remove,
    withTags: (wanted) => [...tags.find(wanted)],
    all: () => [...slots.values()].map((slot) => slot.value),
    stats: () => ({ pages: slots.size, bytes, tags: tags.size, evictions }),
  };
}

/**
 * Rendered pages in memory. A page is made once, served to everybody, and made anew in the
 * background when something it was made from has changed; until then its readers get the old one.
 */
import { type CachedPage, weigh } from './cached-page.ts';
import { createEncodeQueue } from './encode-queue.ts';
import { createInvalidationLog } from './invalidation-log.ts';
import { makePage } from './make-page.ts';
import { createRefiller, type Later, laterByTimer } from './refiller.ts';
import { isForGood, type Render, type Rendered } from './rendered.ts';
import { createShelves } from './shelves.ts';
import { type CacheStats, zeroCounters } from './stats.ts';
import { createThoroughQueue } from './thorough-queue.ts';

export interface PageCacheOptions {
  /** For all pages in all their encodings. */
  maxBytes: number;
  /** Makes the page for a key when it is missing or out of date. */
  render: Render;
  now?: () => number;
  later?: Later;
  /** Pages made in the background at the same time. */
  refillConcurrency?: number;
  /** How long a `short` answer is kept. */
  shortForMs?: number;
  /** Told when a page could not be made or compressed; the old one, if any, is still served. */
  onError?: (error: unknown, key: string) => void;
}

export interface PageCache {
  /** The page if it is in memory, counted as read. It may be stale; a fresh one is then under way. */
  lookup(key: string): CachedPage | undefined;
  /**
   * The page from memory, else made: once, however many ask meanwhile. `null` where the answer is
   * not to be shared; rejects where rendering throws.
   */
  getOrRender(key: string, render?: Render): Promise<CachedPage | null>;
  /** Keeps a page that was rendered elsewhere from the present state of the data. */
  store(key: string, rendered: Rendered): Promise<CachedPage | null>;
  /** Marks as out of date and makes anew, most read first. Returns how many pages. */
  staleByTags(tags: readonly string[]): number;
  /** The same for every page, for instance after messages from other nodes may have been missed. */
  staleAll(): number;
  /** Removes at once: for what must not be seen any more. Returns how many pages. */
  purgeByTags(tags: readonly string[]): number;
  /** Makes pages that will be asked for, before anybody asks. */
  warm(keys: readonly string[]): void;
  stats(): CacheStats;
  /** Resolves when no page waits to be made anew; compressing further does not count. */
  caughtUp(): Promise<void>;
  /** Resolves when nothing is being made or compressed in the background. */
  idle(): Promise<void>;
  close(): void;
}

/** From so many reads on a page deserves the best compression. */
const THOROUGH_FROM_HITS = 8;
/** For so long after news nothing is compressed again: who corrects a comma publishes twice. */
const SETTLED_MS = 500;
/** While some ask the database the next is rendered; more would hold up readers' misses. */
const REFILLS_AT_ONCE = 4;
/** So often a page is begun again because of news, before its readers get it uncached. */
const MOST_RENDERS = 3;

export function createPageCache(options: PageCacheOptions): PageCache {
  const { maxBytes, now = Date.now, later = laterByTimer, onError = () => {} } = options;
  const shelves = createShelves({ maxBytes, shortForMs: options.shortForMs ?? 10_000, now });
  const news = createInvalidationLog();
  const flights = new Map<string, Promise<CachedPage | null>>();
  const warming = new Set<string>();
  const counters = zeroCounters();
  let newsAt = Number.NEGATIVE_INFINITY;

  const thorough = createThoroughQueue({
    isKept: (page) => shelves.peek(page.key) === page,
    onSmaller(page, br) {
      page.br = br;
      shelves.reweigh(page, weigh(page));
    },
    whenQuiet,
    onError,
  });

  const encoder = createEncodeQueue({
    isKept: (page) => shelves.peek(page.key) === page,
    onEncoded(page) {
      shelves.reweigh(page, weigh(page));
      if (page.hits >= THOROUGH_FROM_HITS) thorough.push(page);
    },
    whenMade: () => refiller.idle(),
    onError,
  });

  const refiller = createRefiller({
    refill,
    concurrency: options.refillConcurrency ?? REFILLS_AT_ONCE,
    later,
    onError(error, key) {
      counters.refillErrors += 1;
      onError(error, key);
    },
  });

  /** Nothing is being made anew, and nothing will be for the same reason. */
  async function whenQuiet(): Promise<void> {
    for (let last = Number.NaN; last !== newsAt; ) {
      last = newsAt;
      const left = Math.min(last + SETTLED_MS - now(), SETTLED_MS);
      if (left > 0) await new Promise<void>((resolve) => later(resolve, left));
      await refiller.idle();
    }
  }

  function lookup(key: string): CachedPage | undefined {
    const page = shelves.read(key);
    if (page === undefined) return undefined;
    counters.hits += 1;
    page.hits += 1;
    if (page.hits === THOROUGH_FROM_HITS) thorough.push(page);
    if (page.isStale) counters.staleHits += 1;
    else if (page.freshUntil !== Number.POSITIVE_INFINITY && page.freshUntil <= now()) {
      makeStale([page]);
    }
    return page;
  }

  function getOrRender(key: string, render: Render = options.render) {
    const page = lookup(key);
    if (page) return Promise.resolve(page);
    counters.misses += 1;
    const flying = flights.get(key);
    if (flying) return flying;
    const flight = fly(key, render).finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  }

  /** Who joins after news waits for a page begun after it: an outdated one is begun again. */
  async function fly(key: string, render: Render): Promise<CachedPage | null> {
    for (let left = MOST_RENDERS - 1; ; left -= 1) {
      counters.renders += 1;
      const made = await makePage({ key, render, news, now });
      if (made.kind === 'unshareable') return null;
      if (made.kind === 'fault') return made.page;
      if (!made.isOutdated) shelves.put(made.page, made.rendered);
      // A style sheet is compressed once for all who will ever read under it.
      if (!made.isOutdated && isForGood(made.rendered)) thorough.push(made.page);
      if (!made.isOutdated || left === 0) return made.page;
    }
  }

  async function refill(key: string): Promise<'done' | 'again'> {
    const before = shelves.peek(key);
    if (!before && !warming.has(key)) return 'done';
    counters.refills += 1;
    const made = await makePage({
      key,
      render: options.render,
      news,
      now,
      before,
      isPlain: true,
    });
    if (made.kind === 'fault') throw new Error(`${key} answered ${made.page.status}`);
    if (made.kind === 'page' && made.isOutdated) return 'again';
    warming.delete(key);
    if (made.kind !== 'page') {
      shelves.remove(key);
      return 'done';
    }
    replace(made.page, made.rendered);
    await encoder.push(made.page);
    // News that came while it waited for room found it being made, and asked for nothing.
    return made.page.isStale && shelves.peek(key) === made.page ? 'again' : 'done';
  }

  function replace(page: CachedPage, rendered: Rendered): void {
    shelves.put(page, rendered);
    if (page.hits >= THOROUGH_FROM_HITS) thorough.push(page);
  }

  function makeStale(pages: CachedPage[]): number {
    for (const page of pages) {
      page.isStale = true;
      refiller.request(page.key, page.hits);
    }
    return pages.length;
  }

  return {
    lookup,
    getOrRender,
    async store(key, rendered) {
      const before = shelves.peek(key);
      const made = await makePage({ key, render: async () => rendered, news, now, before });
      if (made.kind !== 'page') return null;
      if (!made.isOutdated) replace(made.page, rendered);
      return made.page;
    },
    staleByTags(tags) {
      news.note(tags);
      newsAt = now();
      shelves.clearShort();
      return makeStale(shelves.withTags(tags));
    },
    staleAll() {
      news.noteEverything();
      newsAt = now();
      shelves.clearShort();
      return makeStale(shelves.all());
    },
    purgeByTags(tags) {
      news.note(tags);
      shelves.clearShort();
      const pages = shelves.withTags(tags);
      for (const page of pages) shelves.remove(page.key);
      return pages.length;
    },
    warm(keys) {
      for (const key of keys) {
        warming.add(key);
        refiller.request(key, Number.MAX_SAFE_INTEGER);
      }
    },
    stats: () => ({
      ...counters,
      ...shelves.stats(),
      maxBytes,
      inFlight: flights.size,
      refill: refiller.stats(),
      recompressing: thorough.size,
    }),
    caughtUp: () => refiller.idle(),
    async idle() {
      await refiller.idle();
      await encoder.idle();
      await thorough.idle();
    },
    close() {
      refiller.stop();
      encoder.stop();
      thorough.stop();
    },
  };
}

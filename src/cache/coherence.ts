/**
 * How several processes or nodes keep the same pages fresh. Each has a cache of its own; what one
 * learns, all hear. Only tags travel: every node renders from the same data by itself.
 */
import type { PageCache } from './page-cache.ts';

export interface News {
  tags: readonly string[];
  /** `stale`: make anew and serve the old meanwhile. `purge`: must not be seen any more. */
  kind: 'stale' | 'purge';
}

/**
 * Carries news to every subscriber on every node, the publishing one included, in the order of each
 * publisher. It may deliver twice; it must say so (`onGap`) where it may have lost something.
 */
export interface Bus {
  publish(news: News): void | Promise<void>;
  /** Returns a function that ends the subscription. */
  subscribe(onNews: (news: News) => void, onGap: () => void): () => void;
}

/** For a single process: news arrives before `publish` returns. */
export function createLocalBus(): Bus {
  const listeners = new Set<(news: News) => void>();
  return {
    publish(news) {
      for (const listener of listeners) listener(news);
    },
    subscribe(onNews) {
      listeners.add(onNews);
      return () => listeners.delete(onNews);
    },
  };
}

/** Lets a cache hear the bus. After a gap everything is made anew: slower, and never wrong for long. */
export function followBus(
  cache: Pick<PageCache, 'staleByTags' | 'purgeByTags' | 'staleAll'>,
  bus: Bus,
): () => void {
  return bus.subscribe(
    ({ tags, kind }) => {
      if (kind === 'purge') cache.purgeByTags(tags);
      else cache.staleByTags(tags);
    },
    () => cache.staleAll(),
  );
}

/**
 * Counts how often each article is read: a number by address, in memory, and nothing of who reads. It
 * stands in the way of every page, so it does little: it looks at the page's address and at the name of
 * the program that asks.
 */
import type { CachedPage } from '../../cache/cached-page.ts';
import type { RequestFields } from './request-fields.ts';

/** More addresses than are read between two takings; beyond them nothing new is counted. */
const MOST_ADDRESSES = 20_000;
/** Programs come under a few hundred names; a stranger who invents more starts the list anew. */
const MOST_NAMES = 1_000;

/** Programs that say what they are: search engines, previews of links, readers of feeds, tools. */
const MACHINE =
  /bot\b|bot\/|crawl|spider|slurp|preview|fetch|monitor|scan|archiver|headless|lighthouse|facebookexternalhit|embed|feed|http|python|curl|wget|java\/|go-|ruby|perl|node|axios|okhttp/i;
const BROWSER = /^(?:Mozilla|Opera)\//;

/** `/fr/headline`, with or without a view: what an article's address may be. */
const ARTICLE = /^\/[a-z]{2,3}(?:-[A-Za-z0-9]+)*\/[^/?]+(?:\?.*)?$/;

export interface ReadCounter {
  count(page: Pick<CachedPage, 'key' | 'status'>, fields: Pick<RequestFields, 'userAgent'>): void;
  /** Times by address since the last taking. */
  take(): Map<string, number>;
}

export function createReadCounter(): ReadCounter {
  let counts = new Map<string, number>();
  const people = new Map<string, boolean>();

  function isPerson(name: string): boolean {
    const known = people.get(name);
    if (known !== undefined) return known;
    if (people.size >= MOST_NAMES) people.clear();
    const is = BROWSER.test(name) && !MACHINE.test(name);
    people.set(name, is);
    return is;
  }

  return {
    count({ key, status }, { userAgent }) {
      if (status !== 200 || userAgent === undefined || !isPerson(userAgent)) return;
      const before = counts.get(key);
      if (before === undefined && counts.size >= MOST_ADDRESSES) return;
      counts.set(key, (before ?? 0) + 1);
    },
    take() {
      const taken = new Map<string, number>();
      for (const [key, times] of counts) {
        // A view of a page stands behind a space.
        const [path = ''] = key.split(' ', 1);
        if (!ARTICLE.test(path)) continue;
        const [plain = ''] = path.split('?', 1);
        taken.set(plain, (taken.get(plain) ?? 0) + times);
      }
      counts = new Map();
      return taken;
    },
  };
}

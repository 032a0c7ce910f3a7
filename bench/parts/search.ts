/** Searching, and what those who read meanwhile notice of it. */
import { createReader, UNCACHED } from '../load/reader.ts';
import type { Site } from '../load/site.ts';
import { spreadOf } from '../load/spread.ts';
import { beginStream } from '../load/steady.ts';
import { type Measure, measured, type Where } from '../report/measure.ts';

const TIMES = 60;
/** Somebody reads a page from memory so often while others search. */
const READS_PER_SECOND = 200;

export interface Words {
  /** In a large part of all articles. */
  common: readonly string[];
  /** In a handful. */
  rare: readonly string[];
}

export async function measureSearch(site: Site, words: Words, where: Where): Promise<Measure[]> {
  const { common, rare } = words;
  const nth = (list: readonly string[], i: number) => list[i % list.length] ?? '';
  const kinds: [string, (i: number) => string][] = [
    ['search: one common word', (i) => nth(common, i)],
    ['search: two common words', (i) => `${nth(common, i)} ${nth(common, i + 1)}`],
    ['search: one rare word', (i) => nth(rare, i)],
    ['search: a common and a rare word', (i) => `${nth(common, i)} ${nth(rare, i)}`],
    ['search: a mistyped word', (i) => mistype(nth(rare, i))],
  ];
  const reader = createReader(site.url);
  const reading = beginStream(site.url, { perSecond: READS_PER_SECOND, path: () => '/fr' });
  const found: Measure[] = [];
  for (const [work, query] of kinds) {
    const waits: number[] = [];
    for (let i = 0; i < TIMES; i += 1) {
      const { status, ms } = await reader.ask(
        `/fr/search?q=${encodeURIComponent(query(i))}`,
        UNCACHED,
      );
      if (status !== 200) throw new Error(`a search answered ${status}`);
      waits.push(ms);
    }
    found.push(measured(where, work, spreadOf(waits)));
  }
  found.push(measured(where, 'cached page while others search', await reading.stop()));
  reader.close();
  return found;
}

/** Two letters change places in the middle. */
function mistype(word: string): string {
  const at = Math.floor(word.length / 2);
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}

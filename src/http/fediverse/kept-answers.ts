/**
 * When an article comes out, every server that follows asks for the same few documents in the same
 * moment, thousands of them where the newsroom is well known. Each is made once, for all who wait for it.
 */
import { keepRecent } from '../../std/recent.ts';

/** What an answer was made from: where it reads otherwise, the answer is made anew. */
export interface MadeFrom {
  /** What stands on every page; another object after a change. */
  site: object;
  /** What others were told of the thing, as one word. */
  stamp: string;
  now: number;
}

interface Kept extends MadeFrom {
  answer: Promise<unknown>;
}

/** For what neither tells of: the name of a section, the picture of an author. */
const KEPT_MS = 10_000;
const MOST = 200;

export function keepAnswers<Made>(): (
  key: string,
  from: MadeFrom,
  make: () => Promise<Made>,
) => Promise<Made> {
  const kept = keepRecent<Kept>(MOST);
  return (key, from, make) => {
    const known = kept.get(key);
    const isGood =
      known?.site === from.site && known.stamp === from.stamp && from.now < known.now + KEPT_MS;
    if (known && isGood) return known.answer as Promise<Made>;
    const answer = make();
    kept.put(key, { ...from, answer });
    // What failed is tried again by the next who asks.
    answer.catch(() => kept.put(key, { ...from, now: Number.NEGATIVE_INFINITY, answer }));
    return answer;
  };
}

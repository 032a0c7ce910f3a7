import { addReads } from '../storage/article-reads.ts';
import type { Storage } from '../storage/open.ts';
import { readingDay } from '../usecases/reading/keep-reads.ts';

const DAY_MS = 86_400_000;
const DAYS = 30;

/**
 * How often the articles of the demonstration were read in the last thirty days: the newest most, each
 * less from day to day. Nobody read them; without numbers there would be nothing to see.
 */
export async function loadReads(
  { db }: Storage,
  articleIds: readonly string[],
  now: number,
): Promise<void> {
  for (let ago = 0; ago < DAYS; ago++) {
    const reads = articleIds.map((id, at): [string, number] => {
      const age = DAYS - ago;
      const first = 420 / (at + 1);
      return [id, Math.round(first * 0.86 ** age + ((at * 7 + age * 5) % 11))];
    });
    await addReads(db, readingDay(now - ago * DAY_MS), new Map(reads));
  }
}

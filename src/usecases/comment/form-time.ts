import type { Sealer } from '../../std/sealed.ts';

/**
 * The signed time in a comment form. Pages are shared and kept, so it says when the page was made, not
 * who reads it: whoever sends a form has fetched the article within the last days. It is rounded to the
 * day, so that a page made anew is the same bytes.
 */
const DAY_MS = 24 * 3_600_000;
/** A page may wait in a tab or an offline copy; after that the comment is read before it is published. */
const GOOD_DAYS = 14;
const PURPOSE = 'comment form';

export function formTime(sealer: Sealer, articleId: string, now: number): string {
  const day = Math.floor(now / DAY_MS);
  return `${day}.${markOf(sealer, articleId, day)}`;
}

export function readFormTime(
  sealer: Sealer,
  articleId: string,
  given: string,
  now: number,
): 'good' | 'old' | 'false' {
  const [text = '', mark = ''] = given.split('.');
  const day = Number(text);
  if (!/^\d{1,6}$/.test(text) || mark !== markOf(sealer, articleId, day)) return 'false';
  const age = Math.floor(now / DAY_MS) - day;
  if (age < 0) return 'false';
  return age <= GOOD_DAYS ? 'good' : 'old';
}

/** 60 bits: it can only be tried out here, a few times a minute, and it comes with every article. */
const markOf = (sealer: Sealer, articleId: string, day: number): string =>
  sealer.mark(`${articleId} ${day}`, PURPOSE).slice(0, 10);

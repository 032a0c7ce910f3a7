/** The words of the verso; an edition in another language gets English. */
import { versoAr } from './verso-ar.ts';
import { type VersoWords, versoEn } from './verso-en.ts';
import { versoFr } from './verso-fr.ts';

export type { VersoWords } from './verso-en.ts';

const DICTIONARIES = new Map<string, VersoWords>(
  [versoAr, versoEn, versoFr].map((words) => [words.lang, words]),
);

/** @param lang a BCP 47 tag; the region is not looked at. */
export function versoWords(lang: string): VersoWords {
  return DICTIONARIES.get(lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '') ?? versoEn;
}

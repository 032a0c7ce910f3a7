/** The reader's words in every language Recto speaks; an edition in another language gets English. */
import type { ReaderWords } from './reader.ts';
import { readerAr } from './reader-ar.ts';
import { readerEn } from './reader-en.ts';
import { readerFr } from './reader-fr.ts';

export type { ReaderWords } from './reader.ts';

const DICTIONARIES = new Map([readerAr, readerEn, readerFr].map((words) => [words.lang, words]));

/** @param lang a BCP 47 tag; the region is not looked at, so that `fr-CA` reads French. */
export function readerWords(lang: string): ReaderWords {
  return DICTIONARIES.get(lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '') ?? readerEn;
}

/** What is said to readers around support; an edition in another language gets English. */
import { readerMailAr, readerMailEn, readerMailFr } from './mail.ts';
import { supportAr } from './support-ar.ts';
import { supportEn } from './support-en.ts';
import { supportFr } from './support-fr.ts';
import type { ReaderMailWords, SupportWords } from './words.ts';

export type { ReaderMailWords, SupportWords } from './words.ts';

const PAGES = new Map([supportAr, supportEn, supportFr].map((words) => [words.lang, words]));
const MAILS = new Map(
  [readerMailAr, readerMailEn, readerMailFr].map((words) => [words.lang, words]),
);

const base = (lang: string) => lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';

/** @param lang a BCP 47 tag; the region is not looked at. */
export function supportWords(lang: string): SupportWords {
  return PAGES.get(base(lang)) ?? supportEn;
}

/** @param lang a BCP 47 tag; the region is not looked at. */
export function readerMailWords(lang: string): ReaderMailWords {
  return MAILS.get(base(lang)) ?? readerMailEn;
}

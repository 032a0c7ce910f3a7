import { replyAr } from './reply-ar.ts';
import { replyEn } from './reply-en.ts';
import { replyFr } from './reply-fr.ts';

/** What the form of the right of reply says. */
export interface ReplyWords {
  lang: string;
  title: string;
  intro: string;
  article: string;
  articleHint: string;
  name: string;
  mail: string;
  mailHint: string;
  address: string;
  addressHint: string;
  standing: string;
  self: string;
  forAnother: string;
  passage: string;
  passageHint: string;
  reply: string;
  replyHint: string;
  kept: string;
  send: string;
  thanks: string;
  thanksText: string;
  badArticle: string;
  noName: string;
  badMail: string;
  noPassage: string;
  tooShort: string;
  tooLong: string;
  tooMany: string;
  otherOrigin: string;
}

const DICTIONARIES = new Map([replyAr, replyEn, replyFr].map((words) => [words.lang, words]));

/** @param lang a BCP 47 tag; the region is not looked at. */
export function replyWords(lang: string): ReplyWords {
  return DICTIONARIES.get(lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '') ?? replyEn;
}

import { lettersAr } from './letters-ar.ts';
import { lettersEn } from './letters-en.ts';
import { lettersFr } from './letters-fr.ts';

/** What letters, their pages and the pages of questions say. */
export interface LettersWords {
  lang: string;
  /** In the letter. */
  numbered: (name: string, number: number) => string;
  erratumOf: (name: string) => string;
  readOnline: string;
  weekly: string;
  forSupporters: string;
  forSupportersWhy: string;
  yourQuestion: string;
  quoted: (words: string) => string;
  unnamed: string;
  ask: string;
  mistaken: string;
  allCorrections: string;
  support: (publication: string) => string;
  witness: (entries: string) => string;
  received: (name: string, publication: string) => string;
  stop: string;
  verso: (counts: string) => string;
  /** Confirmation by mail. */
  confirmSubject: (publication: string) => string;
  confirmText: (letters: string) => string;
  confirmOnce: string;
  confirmButton: string;
  confirmFoot: string;
  /** Pages. */
  title: string;
  intro: string;
  none: string;
  elsewhere: string;
  mail: string;
  mailHint: string;
  choose: string;
  subscribe: string;
  supportersOnly: string;
  pastLetters: string;
  sentTitle: string;
  sentText: string;
  confirmTitle: string;
  confirmPage: (mail: string) => string;
  confirmedTitle: string;
  confirmedText: string;
  linkOver: string;
  stopTitle: (name: string) => string;
  stopText: string;
  stopButton: string;
  stoppedTitle: string;
  stoppedText: (name: string) => string;
  badMail: string;
  chooseOne: string;
  tooMany: string;
  trapLabel: string;
  webCopyOf: (name: string, date: string) => string;
  onlyInMail: string;
  onlyForSupporters: string;
  signIn: string;
  erratum: string;
  allLetters: string;
  /** On a reader's own page. */
  yours: string;
  yoursText: string;
  yoursNone: string;
  /** Questions. */
  questionsTitle: string;
  questionsIntro: string;
  questionsNone: string;
  askTitle: string;
  askWho: string;
  askHow: string;
  question: string;
  questionHint: string;
  yourName: string;
  sign: string;
  signHint: string;
  anonymous: string;
  send: string;
  askedTitle: string;
  askedText: string;
  tooShort: string;
  answered: (when: string) => string;
  askedBy: (name: string) => string;
  older: string;
  newer: string;
  /** An answer by mail. */
  answerSubject: string;
  answerFoot: (publication: string) => string;
  answerQuestion: (words: string) => string;
}

const DICTIONARIES = new Map([lettersAr, lettersEn, lettersFr].map((words) => [words.lang, words]));

/** @param lang a BCP 47 tag; the region is not looked at. */
export function lettersWords(lang: string): LettersWords {
  return DICTIONARIES.get(lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '') ?? lettersEn;
}

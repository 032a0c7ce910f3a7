/** What the pages of letters and questions show: part of the contract with themes. */
import type { LetterModel } from './letter-models.ts';
import type { Chrome, Head, Link } from './page-models.ts';
import type { LettersWords } from './words/letters/index.ts';

interface Page {
  chrome: Chrome;
  head: Head;
  words: LettersWords;
}

/** Where letters are asked for. */
export interface LettersPage extends Page {
  type: 'letters';
  action: string;
  choices: {
    value: string;
    name: string;
    description: string;
    isForSupporters: boolean;
    isChosen: boolean;
  }[];
  mail: string;
  /** A sentence, beside the field that it is about. */
  problem: { field: 'mail' | 'choice' | 'form'; text: string } | null;
  past: (Link & { date: string })[];
  /** Where this edition has no letter: those of the others, each named in its own language. */
  elsewhere: (Link & { lang: string; language: string })[];
}

/** One act, with its button: confirming, leaving; or what was done. */
export interface DeedPage extends Page {
  type: 'deed';
  heading: string;
  text: string;
  button: { action: string; text: string; fields: [name: string, value: string][] } | null;
  link: Link | null;
}

/** The copy of a mailing on the web: what everybody may read of it. */
export interface LetterPage extends Page {
  type: 'letter';
  letter: LetterModel;
  /** That a part, or all, is for supporters; null for who has all of it. */
  notice: string | null;
  signInHref: string;
  errata: { date: string; html: string }[];
  all: Link;
}

/** Answers for all, and the form by which supporters ask. */
export interface QuestionsPage extends Page {
  type: 'questions';
  answers: {
    id: string;
    words: string;
    askedBy: string;
    answer: string[];
    answeredBy: string;
    when: string;
  }[];
  /** Null for who may not ask; `who` then says who may. */
  form: {
    action: string;
    token: string;
    name: string;
    question: string;
    problem: string | null;
  } | null;
  supportHref: string;
  older: string | null;
  newer: string | null;
}

export type LettersPages = LettersPage | DeedPage | LetterPage | QuestionsPage;

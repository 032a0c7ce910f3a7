/** A letter as it was decided: `pages/letter` sets it for mail, the theme shows it on its page. */

export interface LetterPicture {
  url: string;
  width: number;
  height: number;
  alt: string;
}

export interface LetterArticle {
  kindLabel: string;
  headline: string;
  /** Absolute. */
  url: string;
  standfirst: string;
  picture: LetterPicture | null;
  /** « vº 7 affirmations, 1 contestée »; null where nothing was recorded. */
  evidence: { text: string; url: string } | null;
  isForSupporters: boolean;
}

/** A text, already as HTML of the mail renderer and as plain text. */
export interface LetterText {
  html: string;
  text: string;
}

export interface LetterQuestion {
  words: string;
  /** Empty for who wished no name. */
  askedBy: string;
  answer: string[];
  answeredBy: string;
}

/** Everything that one mailing says, frozen when sending begins. All addresses are absolute. */
export interface LetterModel {
  lang: string;
  dir: 'ltr' | 'rtl';
  publication: string;
  homeUrl: string;
  name: string;
  number: number;
  isErratum: boolean;
  date: string;
  webUrl: string;
  subject: string;
  preheader: string;
  opening: LetterText;
  signature: string;
  articles: LetterArticle[];
  /** For supporters only; no other audience is ever given it. */
  exclusive: (LetterText & { title: string; signature: string }) | null;
  questions: LetterQuestion[];
  questionsUrl: string;
  corrections: { text: string; url: string }[];
  correctionsUrl: string;
  supportUrl: string;
  log: { entries: string; fingerprint: string } | null;
  colophon: string;
  accent: { light: string; dark: string };
}

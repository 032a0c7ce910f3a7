import { doorWordsEn } from './door-en.ts';
import { doorWordsFr } from './door-fr.ts';

/** What the door of the Studio says. */
export interface DoorWords {
  signIn: {
    title: string;
    passkey: string;
    passkeyBusy: string;
    passkeyFailed: string;
    or: string;
    mail: string;
    password: string;
    passwordHint: string;
    enter: string;
    sendLink: string;
    again: string;
  };
  link: { title: string; text: string; enter: string };
  sent: { title: string; text: (minutes: number) => string; nothing: string; back: string };
  code: { title: string; text: string; code: string; enter: string; back: string };
  spent: { title: string; text: string; back: string };
  join: {
    title: (publication: string) => string;
    text: (role: string) => string;
    name: string;
    enter: string;
    overTitle: string;
    overText: string;
  };
  newMail: {
    title: string;
    text: (mail: string) => string;
    enter: string;
    doneTitle: string;
    doneText: string;
    back: string;
  };
  setUp: {
    waitingTitle: string;
    waitingText: string;
    key: string;
    go: string;
    title: string;
    text: string;
    publication: string;
    language: string;
    others: string;
    othersHint: string;
    zone: string;
    zoneHint: string;
    you: string;
    name: string;
    mail: string;
    mailHint: string;
    enter: string;
  };
  /** Before the sentence that says what is wrong, for those who hear the page. */
  problem: string;
}

/** French for those whose browser prefers it, English for all others. */
export function doorWords(acceptLanguage: string): DoorWords & { lang: 'fr' | 'en' } {
  const isFrench = /^\s*fr\b/i.test(acceptLanguage);
  return isFrench ? { ...doorWordsFr, lang: 'fr' } : { ...doorWordsEn, lang: 'en' };
}

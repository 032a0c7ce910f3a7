/** What the pages around readers and support show: part of the contract with themes. */
import type { Chrome, Head, Link } from './page-models.ts';
import type { SupportWords } from './words/support/index.ts';

interface SupportPageBase {
  chrome: Chrome;
  head: Head;
  words: SupportWords;
}

/** A sentence about a form, at the field concerned if it is about one. */
export interface FormProblem {
  text: string;
  field?: string;
}

/** The ways in: ask for a link, look at your mail, press the button of a link. */
export interface SignInPage extends SupportPageBase {
  type: 'sign-in';
  step: 'ask' | 'sent' | 'confirm' | 'spent';
  heading: string;
  text: string;
  action: string;
  /** Hidden fields of the form. */
  hidden: { name: string; value: string }[];
  mail: string;
  problem: FormProblem | null;
}

/** A part of a reader's own page: letters, questions and the like bring theirs. */
export interface AccountPart {
  id: string;
  heading: string;
  text: string;
  links: Link[];
}

export interface AccountPledge {
  text: string;
  /** « depuis le 2 octobre », « réglé jusqu’au … » */
  details: string[];
  isOpen: boolean;
}

/** A reader's own page. */
export interface AccountPage extends SupportPageBase {
  type: 'account';
  heading: string;
  text: string;
  /** Said once after something was done. */
  note: string | null;
  name: string;
  languages: { lang: string; text: string; isChosen: boolean }[];
  isSupporter: boolean;
  pledges: AccountPledge[];
  supportHref: string;
  /** Forms that lead to platforms; those that are not tied are not here. */
  ways: { action: string; text: string }[];
  receipts: { href: string; text: string; detail: string }[];
  parts: AccountPart[];
  actions: { profile: string; signOut: string; data: string; erase: string };
}

/** The last question before everything of a reader is erased. */
export interface ErasePage extends SupportPageBase {
  type: 'erase';
  action: string;
  backHref: string;
  problem: FormProblem | null;
}

/** A receipt, to be printed. */
export interface ReceiptPage extends SupportPageBase {
  type: 'receipt';
  heading: string;
  date: string;
  from: string;
  to: string;
  lines: string[];
  note: string | null;
  backHref: string;
}

/** What somebody meets where the rest of a text is closed to them. */
export interface GateModel {
  /** The sheet that dresses it, fetched where it stands; null where pages have no assets. */
  sheetHref: string | null;
  heading: string;
  text: string;
  /** Tiers that open it, with their price. */
  tiers: { name: string; price: string; opens: string[] }[];
  support: Link | null;
  signIn: Link | null;
  /** Said before the sign-in link. */
  already: string;
}

export interface SupportTier {
  id: string;
  name: string;
  description: string;
  opens: string[];
  /** The first is the newsroom's own currency. */
  prices: { currency: string; text: string }[];
  /** Name of the button, unlike the others'. */
  choose: string;
}

/** The newsroom asks for support: tiers, prices, ways. */
export interface SupportPage extends SupportPageBase {
  type: 'support';
  heading: string;
  text: string;
  note: string | null;
  tiers: SupportTier[];
  /** Where the form of a tier goes; null where no platform takes payments on this site. */
  action: string | null;
  links: Link[];
  byHand: string[];
  progress: string | null;
  isSupporter: boolean;
  accountHref: string;
}

export type AnySupportPage = SignInPage | AccountPage | ErasePage | ReceiptPage | SupportPage;

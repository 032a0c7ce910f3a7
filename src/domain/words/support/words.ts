import type { MailModel } from '../../mail.ts';

/** What the reader site says around signing in, support, and what is for supporters. */
export interface SupportWords {
  lang: string;
  signIn: string;
  signInText: string;
  mailLabel: string;
  mailHint: string;
  sendLink: string;
  sentTitle: string;
  /** The same whether the address is known or not. */
  sentText: (minutes: number) => string;
  confirmTitle: string;
  confirmText: (mail: string) => string;
  confirmButton: string;
  spentTitle: string;
  spentText: string;
  tooMany: string;
  otherPage: string;
  badMail: string;

  account: string;
  hello: (name: string) => string;
  accountText: (mail: string) => string;
  nameLabel: string;
  nameHint: string;
  langLabel: string;
  save: string;
  saved: string;
  signOut: string;
  signedOut: string;
  signedOutText: string;
  yourSupport: string;
  notYet: string;
  notYetText: string;
  becomeSupporter: string;
  thanks: string;
  pledge: (a: { amount: string; interval: string; platform: string }) => string;
  since: (date: string) => string;
  paidUntil: (date: string) => string;
  endedOn: (date: string) => string;
  paused: string;
  manage: string;
  checkNow: string;
  checkedText: string;
  linkPatreon: string;
  linked: string;
  receipts: string;
  receipt: (number: number) => string;
  vatLine: (a: { rate: string; amount: string }) => string;
  netLine: (amount: string) => string;
  totalLine: (amount: string) => string;
  receiptFrom: string;
  receiptTo: string;
  receiptFor: string;
  receiptRefunded: string;
  print: string;
  yourData: string;
  yourDataText: string;
  download: string;
  erase: string;
  eraseTitle: string;
  eraseText: string;
  eraseSure: string;
  eraseButton: string;
  eraseNotSure: string;
  erasedTitle: string;
  erasedText: string;
  back: string;

  intervals: Record<'month' | 'year' | 'once', string>;
  platforms: Record<'stripe' | 'patreon' | 'buymeacoffee' | 'kofi' | 'liberapay' | 'hand', string>;

  /** Where the rest of a text is closed. */
  gateTitle: Record<'readers' | 'supporters' | 'tiers', string>;
  gateText: Record<'readers' | 'supporters' | 'tiers', string>;
  gateSignIn: string;
  gateAlready: string;
  gateSupport: string;
  /** For who gives, and whose tier does not open this. */
  gateHigher: string;
  /** What stands on the line from which a text is for supporters. */
  dividerNote: string;

  support: string;
  supportText: (publication: string) => string;
  choose: string;
  currency: string;
  tier: (name: string) => string;
  price: (a: { amount: string; interval: string }) => string;
  otherWays: string;
  byHand: string;
  progress: (count: string) => string;
  progressOf: (a: { count: string; goal: string }) => string;
  supportThanksText: string;
  supportCancelled: string;
  unavailable: string;
  opensList: string;
  boxLabel: string;
}

export type WrittenMail = Omit<MailModel, 'to' | 'say' | 'publication'>;

/** What the house writes to readers who asked for something. */
export interface ReaderMailWords {
  lang: string;
  signIn(a: { publication: string; url: string; minutes: number }): WrittenMail;
}

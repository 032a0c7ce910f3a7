import type { LetterContent } from './letter.ts';

/**
 * `approved` with an hour is what waits for it. `short`: all was tried, and fewer were accepted than
 * should have been. `set-aside`: will not be sent.
 */
export const MAILING_STATES = [
  'draft',
  'approved',
  'sending',
  'sent',
  'short',
  'set-aside',
] as const;
export type MailingState = (typeof MAILING_STATES)[number];

/** `erratum`: a note to those who received another mailing. */
export const MAILING_KINDS = ['letter', 'erratum'] as const;
export type MailingKind = (typeof MAILING_KINDS)[number];

/**
 * Why nothing left at its hour. `restored`: the house came back from a backup, and may have sent it before.
 */
export const WHY_NOT = ['not-approved', 'no-server', 'nobody', 'restored'] as const;
export type WhyNot = (typeof WHY_NOT)[number];

/** One sending of a letter. */
export interface Mailing {
  id: string;
  letterId: string;
  number: number;
  kind: MailingKind;
  ofMailingId: string | null;
  state: MailingState;
  subject: string;
  content: LetterContent;
  version: number;
  plannedAt: number | null;
  /** `YYYY-MM-DDTHH:MM` as it was meant; empty where there is no hour. */
  plannedWall: string;
  zone: string;
  approvedBy: string | null;
  approvedAt: number | null;
  testedAt: number | null;
  remindedAt: number | null;
  whyNot: WhyNot | null;
  secret: string;
  recipients: number;
  run: number;
  resumed: number;
  startedAt: number | null;
  finishedAt: number | null;
  alertedAt: number | null;
  /** When somebody of the newsroom said that they have seen it. */
  settledAt: number | null;
  createdAt: number;
}

/** What every mailing is before anything became of it. */
export const UNSENT = {
  state: 'draft',
  version: 1,
  approvedBy: null,
  approvedAt: null,
  testedAt: null,
  remindedAt: null,
  whyNot: null,
  recipients: 0,
  run: 0,
  resumed: 0,
  startedAt: null,
  finishedAt: null,
  alertedAt: null,
  settledAt: null,
} as const satisfies Partial<Mailing>;

/** Which parts of a letter somebody receives. */
export type Audience = 'readers' | 'supporters';

/**
 * `handed`: given to the server, which has not answered yet. If the process dies now, nobody knows, and
 * it becomes `unknown`: shown, and never sent again by itself.
 * `left`: unsubscribed or erased between the freezing of the list and the sending.
 */
export const DELIVERY_STATES = [
  'waiting',
  'handed',
  'accepted',
  'refused',
  'unknown',
  'left',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export type Tally = Record<DeliveryState, number> & { bounced: number; complained: number };

export const NO_TALLY: Tally = {
  waiting: 0,
  handed: 0,
  accepted: 0,
  refused: 0,
  unknown: 0,
  left: 0,
  bounced: 0,
  complained: 0,
};

/** How a finished mailing stands: `short` when somebody who should have it may not. */
export function endState(tally: Tally): 'sent' | 'short' {
  return tally.refused + tally.unknown > 0 ? 'short' : 'sent';
}

/** Hosts of large mailbox providers, by the name under which their pace is kept. */
const PROVIDERS: Readonly<Record<string, string>> = {
  'gmail.com': 'google',
  'googlemail.com': 'google',
  'outlook.com': 'microsoft',
  'hotmail.com': 'microsoft',
  'hotmail.fr': 'microsoft',
  'live.com': 'microsoft',
  'live.fr': 'microsoft',
  'msn.com': 'microsoft',
  'yahoo.com': 'yahoo',
  'yahoo.fr': 'yahoo',
  'aol.com': 'yahoo',
  'icloud.com': 'apple',
  'me.com': 'apple',
  'orange.fr': 'orange',
  'wanadoo.fr': 'orange',
  'free.fr': 'free',
  'sfr.fr': 'sfr',
  'laposte.net': 'laposte',
};

/** The provider behind an address: known by name, else its own host. */
export function providerOf(mail: string): string {
  const host = mail.slice(mail.lastIndexOf('@') + 1).toLowerCase();
  return PROVIDERS[host] ?? host;
}

import { AppError } from '../../domain/errors.ts';
import { networkOf } from '../../std/network.ts';
import type { Db } from '../../storage/schema.ts';
import { countTry, forgiveTry } from '../../storage/tries.ts';
import { sha256 } from '../../transparency/content-hash.ts';

const QUARTER_MS = 15 * 60_000;

/**
 * How often something may be tried, counted in the database for all processes together.
 *
 * A stranger must not be able to shut a good person out. So whoever has signed in on a device before is
 * counted by that device and nothing else (OWASP, "device cookies"); only unknown devices share the
 * count of a mailbox and of a network address. And what nobody can guess, a link of 256 bits or a
 * passkey, is never refused for others' guesses.
 */
export const RULES = {
  passwordByDevice: { times: 10, periodMs: QUARTER_MS },
  passwordByMailbox: { times: 10, periodMs: QUARTER_MS },
  passwordByAddress: { times: 60, periodMs: QUARTER_MS },
  codeByDevice: { times: 10, periodMs: QUARTER_MS },
  codeByPerson: { times: 10, periodMs: QUARTER_MS },
  linkByMailbox: { times: 3, periodMs: QUARTER_MS },
  linkByAddress: { times: 20, periodMs: QUARTER_MS },
  badLinkByAddress: { times: 20, periodMs: QUARTER_MS },
  setUpByAddress: { times: 20, periodMs: QUARTER_MS },
  /** What readers say is wrong in an article. */
  reportByAddress: { times: 10, periodMs: QUARTER_MS },
  /** What people named in an article ask to be published in answer. */
  replyByAddress: { times: 5, periodMs: QUARTER_MS },
  /** Readers who ask for a link by mail; a mailbox has its own turn, see `reader/sign-in.ts`. */
  readerLinkByAddress: { times: 20, periodMs: QUARTER_MS },
  readerLinkByDomain: { times: 300, periodMs: QUARTER_MS },
  supportByAddress: { times: 30, periodMs: QUARTER_MS },
  checkByReader: { times: 3, periodMs: QUARTER_MS },
  /** Mails a day that come quickly; those after them come seldom and live longer. */
  readerLinkByMailbox: { times: 6, periodMs: 96 * QUARTER_MS },
  /** Letters: whatever a stranger does with somebody's address, one mail goes there in an hour. */
  letterByMailbox: { times: 1, periodMs: 4 * QUARTER_MS },
  letterByAddress: { times: 10, periodMs: QUARTER_MS },
  letterByDomain: { times: 100, periodMs: QUARTER_MS },
  questionByReader: { times: 5, periodMs: 4 * QUARTER_MS },
  /** Under articles. A household or a school shares an address; a mailbox is one person. */
  commentByAddress: { times: 20, periodMs: QUARTER_MS },
  commentByMailbox: { times: 8, periodMs: QUARTER_MS },
  webmentionByAddress: { times: 30, periodMs: QUARTER_MS },
  commentReportByAddress: { times: 20, periodMs: QUARTER_MS },
  /** Mails about comments to one mailbox. */
  commentNoticeByMailbox: { times: 12, periodMs: 24 * 3_600_000 },
  /** Links to a comment, asked for by who wrote it with an address that may be somebody else's. */
  commentLinkByMailbox: { times: 3, periodMs: 24 * 3_600_000 },
  commentLinkByAddress: { times: 10, periodMs: QUARTER_MS },
} as const;
export type Rule = keyof typeof RULES;

export interface Try {
  isAllowed: boolean;
  /** No further one is allowed. */
  isLast: boolean;
  /** It was a good one and does not count. */
  forgive(): Promise<void>;
}

/** Counts a try before it is made: many at the same moment get no more than many one after another. */
export async function takeTry(db: Db, rule: Rule, who: string, now: number): Promise<Try> {
  const { times, periodMs } = RULES[rule];
  const counted = rule.endsWith('ByAddress') ? networkOf(who) : who;
  // Hashed: the table names no mailbox and no address.
  const key = `${rule}:${sha256(counted).slice(0, 32)}`;
  const period = Math.floor(now / periodMs);
  const used = await countTry(db, { key, period, expiresAt: (period + 1) * periodMs });
  return {
    isAllowed: used <= times,
    isLast: used >= times,
    forgive: () => forgiveTry(db, key, period),
  };
}

/** @throws AppError `too-much` / `door.too-many` */
export async function mustBeAllowedToTry(
  db: Db,
  tries: readonly { rule: Rule; who: string }[],
  now: number,
): Promise<{ forgive(): Promise<void> }> {
  const taken: Try[] = [];
  for (const { rule, who } of tries) taken.push(await takeTry(db, rule, who, now));
  if (taken.some(({ isAllowed }) => !isAllowed)) throw new AppError('too-much', 'door.too-many');
  return {
    async forgive() {
      for (const one of taken) await one.forgive();
    },
  };
}

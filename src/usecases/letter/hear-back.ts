import { markLater } from '../../storage/deliveries.ts';
import { getMailing } from '../../storage/mailings.ts';
import { endSubscriptions } from '../../storage/subscriptions.ts';
import type { Context } from '../context.ts';
import { findReturnPaths, isRightCode } from '../mailing/return-path.ts';

/** What a mail server or a provider tells of a mail that it had accepted. */
export interface HeardBack {
  /** Names the mail: a return path of ours, wherever it stands in it. */
  text: string;
  what: 'bounce' | 'complaint';
  /** Whether the mailbox is gone for good; a full one is not. */
  isPermanent: boolean;
  reason: string;
}

/**
 * Writes down what came back, and stops sending to mailboxes that are gone or whose owners complained.
 * What names no mail of ours, with its code, changes nothing: anybody can send a bounce.
 * @returns how many mails it was about.
 */
export async function hearBack(
  ctx: Pick<Context, 'db' | 'now'>,
  heard: HeardBack,
): Promise<number> {
  let known = 0;
  const seen = new Set<string>();
  for (const found of findReturnPaths(heard.text)) {
    const key = `${found.mailingId}.${found.position}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const mailing = await getMailing(ctx.db, found.mailingId);
    if (!mailing || !isRightCode(found, mailing.secret)) continue;
    known++;
    await ctx.db.transaction().execute(async (trx) => {
      const isComplaint = heard.what === 'complaint';
      const what = isComplaint ? 'complained' : 'bounced';
      const readerId = await markLater(trx, found, { what, reason: heard.reason });
      if (readerId === null || !(isComplaint || heard.isPermanent)) return;
      const why = isComplaint ? 'complaint' : 'bounce';
      await endSubscriptions(trx, { readerId }, { at: ctx.now, why });
    });
  }
  return known;
}

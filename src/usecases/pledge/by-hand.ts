import { AppError } from '../../domain/errors.ts';
import { mailAddress } from '../../domain/mail-address.ts';
import type { Interval, PledgeNews } from '../../domain/pledge.ts';
import { newId } from '../../std/id.ts';
import { getPledge } from '../../storage/pledges.ts';
import { insertReaderStep } from '../../storage/reader-steps.ts';
import { listTiers } from '../../storage/tiers.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { hearWithin } from './hear-news.ts';
import { writeReceipt } from './receipts.ts';

/** Months that a pledge by hand may open doors for. */
const MOST_MONTHS = 120;

export interface GiftByHand {
  mail: string;
  name: string;
  /** Null: the amount decides. */
  tierId: string | null;
  /** In the smallest unit of the currency; 0 for a gift of the house, which gets no receipt. */
  amount: number;
  currency: string;
  interval: Interval;
  months: number;
  /** What the newsroom wants to remember of it: « virement du 3 octobre ». */
  note: string;
}

/** The day so many months after, or the month's last where it has no such day. */
export function monthsAfter(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}

/**
 * A bank transfer came, or the house makes a gift: the reader, who may be new, supports from now on.
 * @throws AppError `forbidden`; `invalid` / `reader.bad-mail`, `tier.unknown`, `pledge.bad-months`
 */
export async function giveByHand(
  ctx: Context,
  gift: GiftByHand,
): Promise<{ readerId: string; pledgeId: string }> {
  mustBeAllowed(ctx.actor, 'reader:change');
  const mail = mailAddress(gift.mail);
  if (mail === null) throw new AppError('invalid', 'reader.bad-mail');
  if (gift.months < 1 || gift.months > MOST_MONTHS)
    throw new AppError('invalid', 'pledge.bad-months', { most: MOST_MONTHS });
  return ctx.db.transaction().execute(async (trx) => {
    const tiers = await listTiers(trx);
    const tier = tiers.find(({ id }) => id === gift.tierId) ?? null;
    if (gift.tierId !== null && !tier) throw new AppError('invalid', 'tier.unknown');
    const externalId = newId();
    const news: PledgeNews = {
      platform: 'hand',
      newsId: externalId,
      at: ctx.now,
      externalId,
      person: { externalId: mail, mail, name: gift.name.trim() },
      tierKey: tier?.key ?? null,
      amount: gift.amount,
      currency: gift.currency,
      interval: gift.interval,
      state: 'active',
      startedAt: ctx.now,
      paidUntil: monthsAfter(ctx.now, gift.months),
      isPublic: false,
    };
    const { pledge } = await hearWithin(trx, ctx.now, news);
    if (!pledge) throw new Error('a pledge by hand was known before it was made');
    const { readerId } = pledge;
    await insertReaderStep(trx, {
      readerId,
      at: ctx.now,
      step: 'given-by-hand',
      about: { note: gift.note, amount: gift.amount, currency: gift.currency },
      byWhom: actorName(ctx.actor),
    });
    const { amount, currency } = gift;
    const payment = { platform: 'hand' as const, externalId, amount, currency, paidAt: ctx.now };
    await writeReceipt(trx, readerId, payment, ctx.now);
    return { readerId, pledgeId: pledge.id };
  });
}

/**
 * Ends a pledge by hand now.
 * @throws AppError `forbidden`; `not-found` / `pledge.unknown`; `conflict` / `pledge.not-by-hand`
 */
export async function endByHand(ctx: Context, input: { pledgeId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'reader:change');
  await ctx.db.transaction().execute(async (trx) => {
    const pledge = await getPledge(trx, input.pledgeId);
    if (!pledge) throw new AppError('not-found', 'pledge.unknown');
    if (pledge.platform !== 'hand') throw new AppError('conflict', 'pledge.not-by-hand');
    const tier = (await listTiers(trx)).find(({ id }) => id === pledge.tierId);
    await hearWithin(trx, ctx.now, {
      platform: 'hand',
      newsId: newId(),
      at: ctx.now,
      externalId: pledge.externalId,
      person: { externalId: pledge.externalId, mail: null, name: '' },
      tierKey: tier?.key ?? null,
      amount: pledge.amount,
      currency: pledge.currency,
      interval: pledge.interval,
      state: 'ended',
      startedAt: pledge.startedAt,
      paidUntil: ctx.now,
      isPublic: false,
    });
    await insertReaderStep(trx, {
      readerId: pledge.readerId,
      at: ctx.now,
      step: 'ended-by-hand',
      about: {},
      byWhom: actorName(ctx.actor),
    });
  });
}

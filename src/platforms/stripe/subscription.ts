import type Stripe from 'stripe';
import type { PledgeNews, PledgeState } from '../../domain/pledge.ts';

/** What each of Stripe's states means for the doors: https://docs.stripe.com/billing/subscriptions/overview */
const STATES: Record<string, PledgeState> = {
  active: 'active',
  trialing: 'active',
  // Tried again for days: the grace holds the door meanwhile.
  past_due: 'active',
  paused: 'paused',
  canceled: 'ended',
  unpaid: 'ended',
  incomplete: 'ended',
  incomplete_expired: 'ended',
};

/** A subscription, as notices and readings tell it: always its whole state. */
export function ofSubscription(
  said: Stripe.Subscription,
  told: { newsId: string; at: number; isDeleted?: boolean },
): PledgeNews {
  const item = said.items.data[0];
  const price = item?.price;
  const customer = typeof said.customer === 'string' ? said.customer : said.customer.id;
  const { mail = null, name = '' } = said.metadata as { mail?: string; name?: string };
  // The period moved from the subscription to its items in 2025; older accounts send it as before.
  const periodEnd =
    item?.current_period_end ??
    (said as unknown as { current_period_end?: number }).current_period_end ??
    Math.floor(told.at / 1000);
  const state = told.isDeleted ? 'ended' : (STATES[said.status] ?? 'ended');
  return {
    platform: 'stripe',
    newsId: told.newsId,
    at: told.at,
    externalId: said.id,
    person: { externalId: customer, mail, name },
    tierKey: price?.id ?? null,
    orderedKey: said.metadata?.tier ?? null,
    amount: (price?.unit_amount ?? 0) * (item?.quantity ?? 1),
    currency: (price?.currency ?? said.currency).toUpperCase(),
    interval: price?.recurring?.interval === 'year' ? 'year' : 'month',
    state,
    startedAt: said.start_date * 1000,
    paidUntil: paidUntil(said, { periodEnd, at: told.at }),
    isPublic: false,
  };
}

/** Until when somebody has paid: what was never paid opens nothing, what is paid for stays. */
function paidUntil(said: Stripe.Subscription, told: { periodEnd: number; at: number }): number {
  const begun = said.items.data[0]?.current_period_start ?? told.periodEnd;
  if (said.status.startsWith('incomplete') || said.status === 'unpaid') return told.at;
  // Its period goes on from the renewal that failed.
  const isUnpaid =
    said.status === 'past_due' || said.cancellation_details?.reason === 'payment_failed';
  return (isUnpaid ? begun : told.periodEnd) * 1000;
}

import Stripe from 'stripe';
import type { PledgeNews, PledgeState } from '../../domain/pledge.ts';
import type { Notice, Platform } from '../platform.ts';
import { badSignature } from '../signature.ts';

/** Seconds that a signature counts: Stripe's own choice. */
const TOLERANCE_S = 300;

/**
 * Stripe's notices are read by its own SDK: signature `t=…,v1=…` over `t.rawBody`, five minutes old at
 * most. They come in any order and more than once; each tells the whole state of a subscription.
 */
export const stripe: Platform = {
  name: 'stripe',
  read(notice, { webhookSecret }) {
    const event = eventOf(notice, webhookSecret);
    if (event.type.startsWith('customer.subscription.'))
      return [ofSubscription(event, event.data.object as Stripe.Subscription)];
    return [];
  },
};

function eventOf({ headers, rawBody, receivedAt }: Notice, secret: string): Stripe.Event {
  if (secret === '') throw badSignature('stripe');
  try {
    return Stripe.webhooks.constructEvent(
      Buffer.from(rawBody),
      headers.get('stripe-signature') ?? '',
      secret,
      TOLERANCE_S,
      undefined,
      receivedAt,
    );
  } catch {
    throw badSignature('stripe');
  }
}

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

function ofSubscription(event: Stripe.Event, said: Stripe.Subscription): PledgeNews {
  const item = said.items.data[0];
  const price = item?.price;
  const customer = typeof said.customer === 'string' ? said.customer : said.customer.id;
  const { mail = null, name = '' } = said.metadata as { mail?: string; name?: string };
  // The period moved from the subscription to its items in 2025; older accounts send it as before.
  const periodEnd =
    item?.current_period_end ??
    (said as unknown as { current_period_end?: number }).current_period_end ??
    event.created;
  return {
    platform: 'stripe',
    newsId: event.id,
    at: event.created * 1000,
    externalId: said.id,
    person: { externalId: customer, mail, name },
    tierKey: price?.id ?? null,
    amount: (price?.unit_amount ?? 0) * (item?.quantity ?? 1),
    currency: (price?.currency ?? said.currency).toUpperCase(),
    interval: price?.recurring?.interval === 'year' ? 'year' : 'month',
    state:
      event.type === 'customer.subscription.deleted' ? 'ended' : (STATES[said.status] ?? 'ended'),
    startedAt: said.start_date * 1000,
    paidUntil: periodEnd * 1000,
    isPublic: false,
  };
}

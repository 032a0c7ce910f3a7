/** Notices as the platforms send them: their own shapes, signed as they sign. */
import { createHmac } from 'node:crypto';
import Stripe from 'stripe';
import type { Notice } from '../../../src/platforms/platform.ts';

export const SECRET = 'whsec_for_tests_only';
const encoder = new TextEncoder();

export interface Given {
  at: number;
  mail?: string;
  amount?: number;
  /** Whether the person has ended it. */
  isOver?: boolean;
  newsId?: string;
  externalId?: string;
  tier?: string;
}

const hmac = (algorithm: string, body: string, secret: string) =>
  createHmac(algorithm, secret).update(body).digest('hex');

function notice(body: string, headers: Record<string, string>, receivedAt: number): Notice {
  return { rawBody: encoder.encode(body), headers: new Headers(headers), receivedAt };
}

export function patreonNotice(given: Given, secret = SECRET): Notice {
  const status = given.isOver ? 'former_patron' : 'active_patron';
  const body = JSON.stringify({
    data: {
      attributes: {
        campaign_lifetime_support_cents: 1500,
        currently_entitled_amount_cents: given.isOver ? 0 : (given.amount ?? 500),
        email: given.mail ?? 'nolwenn@rive.example',
        full_name: 'Nolwenn Cariou',
        is_follower: false,
        last_charge_date: new Date(given.at).toISOString(),
        last_charge_status: 'Paid',
        next_charge_date: new Date(given.at + 30 * 86_400_000).toISOString(),
        note: '',
        patron_status: status,
        pledge_cadence: 1,
        pledge_relationship_start: new Date(given.at).toISOString(),
      },
      id: given.externalId ?? '0aa-member',
      relationships: {
        currently_entitled_tiers: {
          data: given.isOver ? [] : [{ id: given.tier ?? '77', type: 'tier' }],
        },
        user: { data: { id: '4242', type: 'user' } },
      },
      type: 'member',
    },
    included: [{ id: '77', type: 'tier', attributes: { title: 'Matelot' } }],
    links: { self: given.newsId ?? 'x' },
  });
  return notice(
    body,
    {
      'x-patreon-event': given.isOver ? 'members:pledge:delete' : 'members:pledge:create',
      'x-patreon-signature': hmac('md5', body, secret),
    },
    given.at,
  );
}

export function coffeeNotice(given: Given, secret = SECRET): Notice {
  const seconds = Math.floor(given.at / 1000);
  const body = JSON.stringify({
    type: given.isOver ? 'membership.cancelled' : 'membership.started',
    live_mode: true,
    attempt: 1,
    created: seconds,
    event_id: given.newsId ?? 901,
    data: {
      id: given.externalId ?? 31,
      amount: (given.amount ?? 500) / 100,
      object: 'membership',
      paused: 'false',
      status: given.isOver ? 'canceled' : 'active',
      canceled: given.isOver ? 'true' : 'false',
      currency: 'EUR',
      duration_type: 'month',
      started_at: seconds,
      canceled_at: given.isOver ? seconds : null,
      note_hidden: true,
      supporter_name: 'Nolwenn',
      supporter_id: 88,
      supporter_email: given.mail ?? 'nolwenn@rive.example',
      current_period_end: seconds + 30 * 86_400,
      current_period_start: seconds,
      membership_level_id: 5,
      membership_level_name: given.tier ?? 'Matelot',
      cancel_at_period_end: 'false',
    },
  });
  return notice(body, { 'x-signature-sha256': hmac('sha256', body, secret) }, given.at);
}

export function kofiNotice(given: Given, secret = SECRET): Notice {
  const data = {
    verification_token: secret,
    message_id: given.newsId ?? '3a1fac0c-0000',
    timestamp: new Date(given.at).toISOString(),
    type: 'Subscription',
    is_public: false,
    from_name: 'Nolwenn',
    message: null,
    amount: ((given.amount ?? 500) / 100).toFixed(2),
    url: 'https://ko-fi.com/Home/CoffeeShop?txid=0',
    email: given.mail ?? 'nolwenn@rive.example',
    currency: 'EUR',
    is_subscription_payment: true,
    is_first_subscription_payment: true,
    kofi_transaction_id: given.externalId ?? 'kt-1',
    shop_items: null,
    tier_name: given.tier ?? 'Matelot',
    shipping: null,
  };
  const body = new URLSearchParams({ data: JSON.stringify(data) }).toString();
  return notice(body, { 'content-type': 'application/x-www-form-urlencoded' }, given.at);
}

export function stripeNotice(given: Given, secret = SECRET): Notice {
  const seconds = Math.floor(given.at / 1000);
  const body = JSON.stringify({
    id: given.newsId ?? 'evt_1',
    object: 'event',
    api_version: '2026-03-25',
    created: seconds,
    type: given.isOver ? 'customer.subscription.deleted' : 'customer.subscription.updated',
    data: {
      object: {
        id: given.externalId ?? 'sub_1',
        object: 'subscription',
        customer: 'cus_1',
        currency: 'eur',
        status: given.isOver ? 'canceled' : 'active',
        start_date: seconds,
        metadata: { mail: given.mail ?? 'nolwenn@rive.example', name: 'Nolwenn' },
        items: {
          object: 'list',
          data: [
            {
              id: 'si_1',
              quantity: 1,
              current_period_end: seconds + 30 * 86_400,
              price: {
                id: given.tier ?? 'price_matelot',
                unit_amount: given.amount ?? 500,
                currency: 'eur',
                recurring: { interval: 'month' },
              },
            },
          ],
        },
      },
    },
  });
  const header = Stripe.webhooks.generateTestHeaderString({
    payload: body,
    secret,
    timestamp: seconds,
  });
  return notice(body, { 'stripe-signature': header }, given.at);
}

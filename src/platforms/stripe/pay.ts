import type Stripe from 'stripe';
import type { CheckoutOrder } from '../../domain/checkout.ts';
import { isRefused } from '../asking.ts';
import type { Asking } from '../platform.ts';
import { asked, clientFor } from './client.ts';

/**
 * Opens a page of Stripe's where the person pays.
 * @returns its address.
 * @throws AppError `unavailable` / `platform.down`, `forbidden` / `platform.refused`
 */
export async function openCheckout(asking: Asking, order: CheckoutOrder): Promise<string> {
  const { tier, reader } = order;
  const isOnce = tier.interval === 'once';
  const metadata = {
    tier: tier.key,
    ...(reader ? { mail: reader.mail, name: reader.name, reader: reader.id } : {}),
  };
  const session = await asked(() =>
    clientFor(asking).checkout.sessions.create(
      {
        mode: isOnce ? 'payment' : 'subscription',
        line_items: [{ quantity: 1, ...priceOf(order) }],
        success_url: order.successUrl,
        cancel_url: order.cancelUrl,
        locale: localeOf(order.lang),
        metadata,
        ...(isOnce
          ? { customer_creation: 'always' as const }
          : { subscription_data: { metadata } }),
        ...(order.customer
          ? { customer: order.customer, ...(isOnce ? { customer_creation: undefined } : {}) }
          : reader
            ? { customer_email: reader.mail }
            : {}),
      } as Stripe.Checkout.SessionCreateParams,
      { idempotencyKey: order.idempotencyKey },
    ),
  );
  if (!session.url) throw isRefused('stripe', 'no page');
  return session.url;
}

/** The price that the newsroom made at Stripe for this tier, where it did and the sum is its own. */
function priceOf({ tier, tierName, currency, amount }: CheckoutOrder) {
  const known = tier.platformKeys.stripe;
  if (known?.startsWith('price_') && currency === tier.currency) return { price: known };
  return {
    price_data: {
      currency: currency.toLowerCase(),
      unit_amount: amount,
      product_data: { name: tierName },
      ...(tier.interval === 'once' ? {} : { recurring: { interval: tier.interval } }),
    },
  };
}

/** The languages of ours that Stripe's pages speak; it guesses for others. */
const localeOf = (lang: string): 'fr' | 'en' | 'auto' =>
  lang.startsWith('fr') ? 'fr' : lang.startsWith('en') ? 'en' : 'auto';

/** Opens the page of Stripe's where somebody changes or ends what they give. */
export async function openPortal(
  asking: Asking,
  customer: string,
  returnUrl: string,
): Promise<string> {
  const session = await asked(() =>
    clientFor(asking).billingPortal.sessions.create({ customer, return_url: returnUrl }),
  );
  return session.url;
}

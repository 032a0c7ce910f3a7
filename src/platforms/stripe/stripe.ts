import Stripe from 'stripe';
import type { PledgeNews } from '../../domain/pledge.ts';
import type { MoreNews, Notice, Platform } from '../platform.ts';
import { badSignature } from '../signature.ts';
import { asked, clientFor, inOurWords } from './client.ts';
import { ofSubscription } from './subscription.ts';

/** Seconds that a signature counts: Stripe's own choice. */
const TOLERANCE_S = 300;
/** A gift that is made once opens doors for so long. */
const ONCE_MS = 31 * 86_400_000;

/**
 * Stripe's notices are read by its own SDK: signature `t=…,v1=…` over `t.rawBody`, five minutes old at
 * most. They come in any order and more than once; each tells the whole state of a subscription.
 */
export const stripe: Platform = {
  name: 'stripe',
  read(notice, { webhookSecret }) {
    const event = eventOf(notice, webhookSecret);
    const told = { newsId: event.id, at: event.created * 1000 };
    if (event.type.startsWith('customer.subscription.')) {
      const isDeleted = event.type === 'customer.subscription.deleted';
      return [ofSubscription(event.data.object as Stripe.Subscription, { ...told, isDeleted })];
    }
    if (event.type === 'checkout.session.completed')
      return ofOnce(event.data.object as Stripe.Checkout.Session, told);
    return [];
  },
  readMore(notice, { webhookSecret }) {
    return moreOf(eventOf(notice, webhookSecret));
  },
  async check(asking) {
    await asked(() => clientFor(asking).prices.list({ limit: 1 }));
  },
  async *readAll(asking) {
    const list = clientFor(asking).subscriptions.list({ status: 'all', limit: 100 });
    try {
      for await (const said of list) yield ofSubscription(said, readingOf(said, asking.now));
    } catch (error) {
      throw inOurWords(error);
    }
  },
  async readOne(asking, customer) {
    const query = { customer, status: 'all' as const, limit: 100 };
    const { data } = await asked(() => clientFor(asking).subscriptions.list(query));
    return data.map((said) => ofSubscription(said, readingOf(said, asking.now)));
  },
};

/** A reading twice on the same day that finds the same says the same thing. */
function readingOf(said: Stripe.Subscription, now: number) {
  const day = Math.floor(now / 86_400_000);
  const period = said.items.data[0]?.current_period_end ?? 0;
  const newsId = `read:${said.id}:${said.status}:${period}:${day}`;
  return { newsId, at: now, isDeleted: said.status === 'canceled' };
}

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

const idOf = (thing: string | { id: string } | null | undefined): string | null =>
  typeof thing === 'string' ? thing : (thing?.id ?? null);

/** A gift made once, which is no subscription. */
function ofOnce(
  session: Stripe.Checkout.Session,
  told: { newsId: string; at: number },
): PledgeNews[] {
  if (session.mode !== 'payment' || session.payment_status !== 'paid') return [];
  const externalId = idOf(session.payment_intent) ?? session.id;
  const mail = session.customer_details?.email?.toLowerCase() ?? null;
  return [
    {
      platform: 'stripe',
      ...told,
      externalId,
      person: {
        externalId: idOf(session.customer) ?? externalId,
        mail,
        name: session.customer_details?.name ?? '',
      },
      tierKey: session.metadata?.tier ?? null,
      amount: session.amount_total ?? 0,
      currency: (session.currency ?? 'eur').toUpperCase(),
      interval: 'once',
      state: 'active',
      startedAt: told.at,
      paidUntil: told.at + ONCE_MS,
      isPublic: false,
    },
  ];
}

function moreOf(event: Stripe.Event): MoreNews {
  const none: MoreNews = { people: [], payments: [], refunds: [] };
  switch (event.type) {
    case 'checkout.session.completed': {
      const session = event.data.object;
      const mail = session.customer_details?.email?.toLowerCase();
      const payer = {
        externalId: idOf(session.customer) ?? '',
        name: session.customer_details?.name ?? '',
      };
      const once = session.mode === 'payment' && session.payment_status === 'paid';
      const paymentId = idOf(session.payment_intent) ?? session.id;
      const person = payer.externalId === '' ? { ...payer, externalId: paymentId } : payer;
      return {
        ...none,
        people: mail ? [{ ...person, mail }] : [],
        payments: once
          ? [
              {
                externalId: paymentId,
                person: { ...person, mail: mail ?? null },
                amount: session.amount_total ?? 0,
                currency: (session.currency ?? 'eur').toUpperCase(),
                paidAt: event.created * 1000,
              },
            ]
          : [],
      };
    }
    case 'customer.created':
    case 'customer.updated': {
      const { id, email, name } = event.data.object;
      if (!email) return none;
      return { ...none, people: [{ externalId: id, mail: email.toLowerCase(), name: name ?? '' }] };
    }
    case 'invoice.paid':
      return { ...none, payments: ofInvoice(event.data.object, event.created) };
    case 'charge.refunded': {
      const { payment_intent, amount_refunded } = event.data.object;
      const externalId = idOf(payment_intent);
      return externalId ? { ...none, refunds: [{ externalId, refunded: amount_refunded }] } : none;
    }
    default:
      return none;
  }
}

function ofInvoice(invoice: Stripe.Invoice, created: number): MoreNews['payments'] {
  const customer = idOf(invoice.customer);
  if (!customer || invoice.amount_paid <= 0) return [];
  // Refunds name the payment and not the invoice.
  const payment = invoice.payments?.data[0]?.payment;
  return [
    {
      externalId: idOf(payment?.payment_intent) ?? invoice.id ?? `${customer}:${created}`,
      person: {
        externalId: customer,
        mail: invoice.customer_email?.toLowerCase() ?? null,
        name: invoice.customer_name ?? '',
      },
      amount: invoice.amount_paid,
      currency: invoice.currency.toUpperCase(),
      paidAt: (invoice.status_transitions?.paid_at ?? created) * 1000,
    },
  ];
}

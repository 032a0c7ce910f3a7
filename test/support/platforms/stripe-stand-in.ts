/**
 * Stripe as far as the house knows it: checks keys, versions, idempotency and parameters as Stripe does,
 * keeps customers, subscriptions and a clock that the test turns, and signs what it tells.
 */
import Stripe from 'stripe';
import { type Answered, type Asked, standIn } from './stand-in.ts';

export const STRIPE_KEY = 'sk_test_of_the_stand_in';
export const STRIPE_HOOK = 'whsec_of_the_stand_in';

const MONTH_S = 30 * 86_400;
const NEEDED = ['mode', 'success_url', 'cancel_url', 'line_items[0][quantity]'];

interface Sub {
  id: string;
  customer: string;
  status: string;
  start: number;
  periodStart: number;
  amount: number;
  currency: string;
  interval: string;
  price: string;
  metadata: Record<string, string>;
  cancelAtEnd: boolean;
  /** Why it was ended. */
  reason: string | null;
}

export interface StripeEvent {
  id: string;
  body: string;
  type: string;
}

const error = (status: number, message: string, code = 'parameter_invalid'): Answered => ({
  status,
  body: {
    error: {
      type: status === 401 ? 'invalid_request_error' : 'invalid_request_error',
      code,
      message,
    },
  },
});

export async function stripeStandIn(start: number, port = 0) {
  let now = Math.floor(start / 1000);
  let count = 0;
  const id = (prefix: string) => `${prefix}_${String(++count).padStart(4, '0')}`;
  const customers = new Map<
    string,
    { id: string; email: string; name: string; card: 'good' | 'bad' }
  >();
  const subs: Sub[] = [];
  const sessions = new Map<string, Record<string, string>>();
  const answered = new Map<string, { body: string; answer: Answered }>();
  const events: StripeEvent[] = [];
  /** Told of each event at once; without one they wait in `events`. */
  let onEvent: ((event: StripeEvent) => Promise<unknown>) | null = null;

  const wire = (sub: Sub) => ({
    id: sub.id,
    object: 'subscription',
    customer: sub.customer,
    currency: sub.currency,
    status: sub.status,
    start_date: sub.start,
    ended_at: sub.status === 'canceled' ? now : null,
    cancel_at_period_end: sub.cancelAtEnd,
    cancellation_details: { reason: sub.reason, comment: null, feedback: null },
    metadata: sub.metadata,
    items: {
      object: 'list',
      data: [
        {
          id: `si_${sub.id}`,
          quantity: 1,
          current_period_start: sub.periodStart,
          current_period_end: sub.periodStart + MONTH_S,
          price: {
            id: sub.price,
            unit_amount: sub.amount,
            currency: sub.currency,
            recurring: { interval: sub.interval },
          },
        },
      ],
    },
  });

  async function tell(type: string, object: object): Promise<void> {
    const event = { id: id('evt'), object: 'event', api_version: '2026-03-25', created: now, type };
    const told = { id: event.id, type, body: JSON.stringify({ ...event, data: { object } }) };
    events.push(told);
    await onEvent?.(told);
  }

  async function invoicePaid(sub: Sub): Promise<void> {
    const customer = customers.get(sub.customer);
    await tell('invoice.paid', {
      id: id('in'),
      object: 'invoice',
      customer: sub.customer,
      customer_email: customer?.email ?? null,
      customer_name: customer?.name ?? null,
      amount_paid: sub.amount,
      currency: sub.currency,
      status_transitions: { paid_at: now },
      payments: {
        object: 'list',
        data: [{ payment: { type: 'payment_intent', payment_intent: id('pi') } }],
      },
    });
  }

  async function pay(sessionId: string, payer: { email: string; name: string }): Promise<string> {
    const form = sessions.get(sessionId);
    if (!form) throw new Error(`no session ${sessionId}`);
    const known = form.customer ? customers.get(form.customer) : undefined;
    const customer = known ?? { id: id('cus'), card: 'good' as const, ...payer };
    customers.set(customer.id, customer);
    const currency = form['line_items[0][price_data][currency]'] ?? 'eur';
    const amount = Number(form['line_items[0][price_data][unit_amount]'] ?? 500);
    const metadata = Object.fromEntries(
      Object.entries(form).flatMap(([name, value]) => {
        const key = /^subscription_data\[metadata\]\[(\w+)\]$/.exec(name)?.[1];
        return key ? [[key, value]] : [];
      }),
    );
    const sub: Sub = {
      id: id('sub'),
      customer: customer.id,
      status: 'active',
      start: now,
      periodStart: now,
      amount,
      currency,
      interval: form['line_items[0][price_data][recurring][interval]'] ?? 'month',
      price: form['line_items[0][price]'] ?? id('price'),
      metadata,
      cancelAtEnd: false,
      reason: null,
    };
    subs.push(sub);
    await tell('customer.subscription.created', wire(sub));
    await invoicePaid(sub);
    await tell('checkout.session.completed', {
      id: sessionId,
      object: 'checkout.session',
      mode: form.mode,
      payment_status: 'paid',
      customer: customer.id,
      customer_details: { email: customer.email, name: customer.name },
      subscription: sub.id,
      amount_total: amount,
      currency,
      payment_intent: null,
      metadata: {},
    });
    return form.success_url ?? '';
  }

  function createSession(asked: Asked): Answered {
    const form = Object.fromEntries(new URLSearchParams(asked.body));
    const missing = NEEDED.find((name) => !form[name]);
    if (missing) return error(400, `Missing required param: ${missing}.`, 'parameter_missing');
    const hasPrice = form['line_items[0][price]'] || form['line_items[0][price_data][unit_amount]'];
    if (!hasPrice) return error(400, 'Missing required param: line_items[0][price].');
    if (form.customer && form.customer_email)
      return error(400, 'You may only specify one of these parameters: customer, customer_email.');
    if (form.mode === 'subscription' && form.customer_creation)
      return error(400, '`customer_creation` can only be used in `payment` mode.');
    const session = id('cs_test');
    sessions.set(session, form);
    return {
      status: 200,
      body: { id: session, object: 'checkout.session', url: `${server.url}/pay/${session}` },
    };
  }

  function api(asked: Asked): Answered {
    if (asked.headers.authorization !== `Bearer ${STRIPE_KEY}`)
      return error(401, 'Invalid API Key provided.', 'api_key_invalid');
    if (!asked.headers['stripe-version']) return error(400, 'no version');
    const { method, path, query } = asked;
    const key = asked.headers['idempotency-key'];
    if (method === 'POST' && typeof key === 'string') {
      const before = answered.get(key);
      if (before && before.body !== asked.body)
        return error(
          400,
          'Keys for idempotent requests can only be used with the same parameters.',
          'idempotency_key_in_use',
        );
      if (before) return before.answer;
    }
    const answer = route();
    if (typeof key === 'string') answered.set(key, { body: asked.body, answer });
    return answer;

    function route(): Answered {
      const list = (data: object[]) => ({
        status: 200,
        body: { object: 'list', data, has_more: false, url: path },
      });
      if (method === 'POST' && path === '/v1/checkout/sessions') return createSession(asked);
      if (method === 'POST' && path === '/v1/billing_portal/sessions') {
        const form = new URLSearchParams(asked.body);
        const customer = form.get('customer') ?? '';
        if (!customers.has(customer))
          return error(400, `No such customer: '${customer}'`, 'resource_missing');
        const back = encodeURIComponent(form.get('return_url') ?? '');
        return {
          status: 200,
          body: {
            id: id('bps'),
            object: 'billing_portal.session',
            url: `${server.url}/portal/${customer}?back=${back}`,
          },
        };
      }
      if (method === 'GET' && path === '/v1/prices') return list([]);
      if (method === 'GET' && path === '/v1/subscriptions') {
        if (query.get('status') !== 'all') return error(400, 'the stand-in knows status=all');
        const customer = query.get('customer');
        return list(subs.filter((sub) => !customer || sub.customer === customer).map(wire));
      }
      return error(404, `Unrecognized request URL (${method}: ${path}).`, 'url_invalid');
    }
  }

  const server = await standIn(async (asked) => {
    if (asked.path.startsWith('/v1/')) return api(asked);
    const session = /^\/pay\/(\w+)$/.exec(asked.path)?.[1];
    if (session && asked.method === 'GET')
      return { status: 200, body: payPage(session, sessions.get(session)?.customer_email ?? '') };
    if (session) {
      const form = new URLSearchParams(asked.body);
      const email = form.get('email') || (sessions.get(session)?.customer_email ?? '');
      const location = await pay(session, { email, name: form.get('name') ?? '' });
      return { status: 303, body: '', headers: { location } };
    }
    return { status: 404, body: 'nothing here' };
  }, port);

  return {
    ...server,
    events,
    pay,
    async cancelAtEnd(subId: string) {
      const sub = subs.find((one) => one.id === subId);
      if (!sub) throw new Error(`no subscription ${subId}`);
      sub.cancelAtEnd = true;
      sub.reason = 'cancellation_requested';
      await tell('customer.subscription.updated', wire(sub));
    },
    setCard(card: 'good' | 'bad') {
      for (const customer of customers.values()) customer.card = card;
    },
    onEvent(listen: (event: StripeEvent) => Promise<unknown>) {
      onEvent = listen;
    },
    /** A test clock: periods end, cards are charged, or fail, are tried again, and given up. */
    async advance(toMs: number) {
      const until = Math.floor(toMs / 1000);
      while (now < until) {
        now = Math.min(until, now + 86_400);
        for (const sub of subs) await dayOf(sub);
      }
    },
    async refund(paymentIntent: string, amount: number) {
      await tell('charge.refunded', {
        id: id('ch'),
        object: 'charge',
        payment_intent: paymentIntent,
        amount_refunded: amount,
        refunded: true,
      });
    },
    /** The header that Stripe sends with an event. */
    sign: (event: StripeEvent, secret = STRIPE_HOOK, timestamp = now) =>
      Stripe.webhooks.generateTestHeaderString({ payload: event.body, secret, timestamp }),
    now: () => now * 1000,
    subs,
  };

  async function dayOf(sub: Sub): Promise<void> {
    if (sub.status === 'canceled') return;
    const isGood = customers.get(sub.customer)?.card === 'good';
    if (sub.status === 'past_due') {
      if (isGood) {
        sub.status = 'active';
        await invoicePaid(sub);
        await tell('customer.subscription.updated', wire(sub));
      } else if (now - sub.periodStart >= 21 * 86_400) {
        sub.status = 'canceled';
        sub.reason = 'payment_failed';
        await tell('customer.subscription.deleted', wire(sub));
      }
      return;
    }
    if (now < sub.periodStart + MONTH_S) return;
    if (sub.cancelAtEnd) {
      sub.status = 'canceled';
      await tell('customer.subscription.deleted', wire(sub));
      return;
    }
    sub.periodStart += MONTH_S;
    if (isGood) await invoicePaid(sub);
    else sub.status = 'past_due';
    await tell('customer.subscription.updated', wire(sub));
  }
}

const payPage = (session: string, email: string) => `<!DOCTYPE html><html lang="en"><head>
<meta charset="utf-8"><title>Pay</title></head><body><main><h1>Pay</h1>
<form method="post" action="/pay/${session}">
<label>Mail <input name="email" type="email" value="${email}"></label>
<label>Name <input name="name"></label>
<button>Pay</button></form></main></body></html>`;

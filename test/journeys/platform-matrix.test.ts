import { Hono } from 'hono';
import Stripe from 'stripe';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addHooks } from '../../src/http/hooks/pledges.ts';
import { platformDesk } from '../../src/main/platform-desk.ts';
import { noticesOf } from '../../src/main/pledge-notices.ts';
import type { Notice } from '../../src/platforms/platform.ts';
import type { Storage } from '../../src/storage/open.ts';
import { findReaderByMail } from '../../src/storage/readers.ts';
import { listReceipts } from '../../src/storage/receipts.ts';
import { beginPatreonLink, endPatreonLink } from '../../src/usecases/pledge/link-patreon.ts';
import { orderSupport } from '../../src/usecases/pledge/order.ts';
import { tieToPlatform } from '../../src/usecases/pledge/platform-keys.ts';
import { syncPlatforms } from '../../src/usecases/pledge/sync.ts';
import { checkTie } from '../../src/usecases/pledge/ties.ts';
import { confirmed } from '../../src/usecases/reader/sign-in.ts';
import { standingOf } from '../../src/usecases/reader/standing.ts';
import { createTier } from '../../src/usecases/tier/change.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { HOUSE, NOW, smallNewsroom } from '../support/newsroom.ts';
import {
  coffeeNotice,
  type Given,
  kofiNotice,
  patreonNotice,
  SECRET,
  stripeNotice,
} from '../support/platforms/notices.ts';
import {
  PATREON_CLIENT,
  PATREON_REDIRECT,
  type Patron,
  patreonStandIn,
} from '../support/platforms/patreon-stand-in.ts';
import {
  STRIPE_HOOK,
  STRIPE_KEY,
  type StripeEvent,
  stripeStandIn,
} from '../support/platforms/stripe-stand-in.ts';
import { SEALER } from '../support/session.ts';

const DAY = 86_400_000;
const MAIL = 'nolwenn@rive.example';

/** A newsroom tied to platforms, with its hooks open, at a clock that tests turn. */
async function tied(
  storage: Storage,
  addresses = { stripe: 'http://127.0.0.1:9', patreon: 'http://127.0.0.1:9' },
) {
  const room = await smallNewsroom(storage);
  const clock = { now: NOW };
  const faults: unknown[] = [];
  const { db } = storage;
  const at = () => ({ db, actor: HOUSE, now: clock.now });
  const app = new Hono();
  addHooks(app, {
    hearNotice: noticesOf({ db, sealer: SEALER, clock: () => clock.now }),
    onFault: (error) => faults.push(error),
  });
  const desk = platformDesk({ db, sealer: SEALER, clock: () => clock.now, addresses });
  const tie = async (platform: 'stripe' | 'patreon' | 'buymeacoffee' | 'kofi', more: object = {}) =>
    (
      await tieToPlatform(at(), SEALER, {
        platform,
        webhookSecret: SECRET,
        currency: 'EUR',
        isOn: true,
        ...more,
      })
    ).hookPath;
  const post = async (path: string, notice: Pick<Notice, 'headers' | 'rawBody'>) =>
    (
      await app.request(`/hooks/${path}`, {
        method: 'POST',
        headers: notice.headers,
        body: new Uint8Array(notice.rawBody),
      })
    ).status;
  const reader = async (mail = MAIL) => findReaderByMail(db, mail);
  const isSupporter = async (mail = MAIL) => {
    const found = await reader(mail);
    return found ? (await standingOf(db, found.id, clock.now)).isSupporter : false;
  };
  return { room, db, clock, at, desk, tie, post, reader, isSupporter, faults };
}

const MATRIX: [
  platform: 'stripe' | 'patreon' | 'buymeacoffee' | 'kofi',
  notice: (given: Given, secret?: string) => Notice,
][] = [
  ['stripe', stripeNotice],
  ['patreon', patreonNotice],
  ['buymeacoffee', coffeeNotice],
  ['kofi', kofiNotice],
];

describeEachDatabase('platforms', (open) => {
  describe.each(MATRIX)('%s', (platform, noticeOf) => {
    it('is believed when it signs, once however often it says it, and whoever guesses is not', async () => {
      const house = await tied(await open());
      const path = await house.tie(platform);
      const good = noticeOf({ at: NOW });
      expect(await house.post(path, noticeOf({ at: NOW }, 'another secret'))).toBe(403);
      expect(await house.post(`${platform}/guessed`, good)).toBe(404);
      const altered = {
        ...good,
        rawBody: new TextEncoder().encode(
          new TextDecoder().decode(good.rawBody).replace('nolwenn', 'nolwena'),
        ),
      };
      if (platform !== 'kofi') expect(await house.post(path, altered)).toBe(403);
      expect(await house.isSupporter()).toBe(false);
      const answers = await Promise.all([good, good, good].map((one) => house.post(path, one)));
      expect(answers).toContain(200);
      expect(await house.post(path, good)).toBe(200);
      expect(await house.isSupporter()).toBe(true);
      const heard = await house.db.selectFrom('pledge_news').selectAll().execute();
      expect(heard).toHaveLength(1);
    });

    it('is not heard once it is untied, and its words are kept for the house when they are no JSON of its own', async () => {
      const house = await tied(await open());
      const path = await house.tie(platform);
      await house.tie(platform, { isOn: false });
      expect(await house.post(path, noticeOf({ at: NOW }))).toBe(404);
      expect(await house.isSupporter()).toBe(false);
    });

    it.skipIf(platform === 'kofi')(
      'lets the newest win, in whatever order its notices come',
      async () => {
        const house = await tied(await open());
        const path = await house.tie(platform);
        const started = noticeOf({ at: NOW, newsId: 'evt_a' });
        const over = noticeOf({ at: NOW + DAY, newsId: 'evt_b', isOver: true });
        house.clock.now = NOW + DAY;
        // Patreon's notices carry no instant: what comes last counts, and the night puts it right.
        const inOrder = platform === 'patreon' ? [started, over] : [over, started];
        // Stripe's signature is of the moment it is sent, not of the event.
        const sent =
          platform === 'stripe' ? inOrder.map((one) => resigned(one, house.clock.now)) : inOrder;
        for (const notice of sent) expect(await house.post(path, notice)).toBe(200);
        house.clock.now = NOW + 60 * DAY;
        expect(await house.isSupporter()).toBe(false);
      },
    );
  });

  it('Stripe’s old signatures are not believed: five minutes are its own choice', async () => {
    const house = await tied(await open());
    const path = await house.tie('stripe');
    house.clock.now = NOW + 301_000;
    expect(await house.post(path, stripeNotice({ at: NOW }))).toBe(403);
  });

  it('a year with Stripe: paid, renewed, a card that fails, grace, a good card, the end', {
    timeout: 60_000,
  }, async () => {
    const stripe = await stripeStandIn(NOW);
    onTestFinished(() => stripe.close());
    const house = await tied(await open(), { stripe: stripe.url, patreon: stripe.url });
    const path = await house.tie('stripe', {
      webhookSecret: STRIPE_HOOK,
      secrets: { apiKey: STRIPE_KEY },
    });
    const matelot = await createTier(house.at(), {
      name: { fr: 'Matelot' },
      amount: 500,
      currency: 'EUR',
      interval: 'month',
    });
    stripe.onEvent(async (event) => {
      house.clock.now = stripe.now();
      expect(
        await house.post(path, {
          rawBody: new TextEncoder().encode(event.body),
          headers: new Headers({ 'stripe-signature': stripe.sign(event) }),
        }),
      ).toBe(200);
    });
    const turn = async (days: number) => {
      await stripe.advance(stripe.now() + days * DAY);
      house.clock.now = stripe.now();
    };
    const buy = () =>
      orderSupport(house.at(), house.desk, {
        tierId: matelot.id,
        currency: '',
        lang: 'fr',
        reader: null,
        successUrl: 'https://jusant.example/ok',
        cancelUrl: 'https://jusant.example/no',
      });
    const session = new URL(await buy()).pathname.split('/').at(-1) ?? '';
    expect(await house.isSupporter()).toBe(false);
    await stripe.pay(session, { email: 'Nolwenn@Rive.example', name: 'Nolwenn' });
    expect(await house.isSupporter()).toBe(true);
    const reader = await house.reader();
    expect(await standingOf(house.db, reader?.id ?? '', house.clock.now)).toMatchObject({
      tierIds: [matelot.id],
    });
    await turn(31);
    const receipts = await listReceipts(house.db, reader?.id ?? '');
    expect(receipts.map(({ number, amount, vatAmount }) => [number, amount, vatAmount])).toEqual([
      [2, 500, 10],
      [1, 500, 10],
    ]);
    stripe.setCard('bad');
    await turn(30);
    expect(await house.isSupporter()).toBe(true);
    await turn(6);
    expect(await house.isSupporter()).toBe(false);
    stripe.setCard('good');
    await turn(1);
    expect(await house.isSupporter()).toBe(true);
    await stripe.cancelAtEnd(stripe.subs[0]?.id ?? '');
    await turn(1);
    expect(await house.isSupporter()).toBe(true);
    await turn(31);
    expect(await house.isSupporter()).toBe(false);
    const paid = await listReceipts(house.db, reader?.id ?? '');
    await stripe.refund(paid[0]?.externalId ?? '', 500);
    expect((await listReceipts(house.db, reader?.id ?? ''))[0]?.refunded).toBe(500);
    await allOrders(house, path, stripe.events, stripe);
  });

  it('Stripe that is down, or wants other keys, says so in words, and nothing is half done', async () => {
    const stripe = await stripeStandIn(NOW);
    onTestFinished(() => stripe.close());
    const house = await tied(await open(), { stripe: stripe.url, patreon: stripe.url });
    await house.tie('stripe', { secrets: { apiKey: STRIPE_KEY } });
    expect(await checkTie(house.at(), house.desk, 'stripe')).toBeNull();
    stripe.fail(503, 20);
    expect(await checkTie(house.at(), house.desk, 'stripe')).toMatchObject({
      key: 'platform.down',
    });
    stripe.recover();
    await house.tie('stripe', { secrets: { apiKey: 'sk_test_wrong' } });
    expect(await checkTie(house.at(), house.desk, 'stripe')).toMatchObject({
      key: 'platform.refused',
    });
    const row = await house.db
      .selectFrom('platform_settings')
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain('sk_test');
  });

  it('Patreon is read every night: who was missed comes in, who is gone goes, and half a reading closes no door', async () => {
    const patron = (n: number, more: Partial<Patron> = {}): Patron => ({
      id: `m-${n}`,
      userId: `u-${n}`,
      mail: `p${n}@rive.example`,
      name: `P ${n}`,
      status: 'active_patron',
      amount: 500,
      since: NOW,
      ...more,
    });
    const patrons = [patron(1), patron(2), patron(3), patron(4), patron(5)];
    const patreon = await patreonStandIn(patrons);
    onTestFinished(() => patreon.close());
    const house = await tied(await open(), { stripe: patreon.url, patreon: patreon.url });
    await house.tie('patreon', {
      secrets: { ...PATREON_CLIENT, accessToken: 'creator-1', refreshToken: 'refresh-1' },
    });
    const night = async () => {
      house.clock.now += DAY;
      return syncPlatforms(house.at(), house.desk);
    };
    expect(await night()).toEqual(['patreon']);
    for (const n of [1, 3, 5]) expect(await house.isSupporter(`p${n}@rive.example`)).toBe(true);
    patrons.splice(1, 1);
    Object.assign(patrons[0] ?? {}, { status: 'former_patron' });
    // The first pages come, the last does not: nothing is concluded about whoever was not seen.
    patreon.fail('pass', 3);
    patreon.fail(503);
    expect(await night()).toEqual([]);
    expect(await house.isSupporter('p2@rive.example')).toBe(true);
    expect(await house.isSupporter('p1@rive.example')).toBe(false);
    patreon.expire();
    expect(await night()).toEqual(['patreon']);
    expect(await house.isSupporter('p1@rive.example')).toBe(false);
    expect(await house.isSupporter('p2@rive.example')).toBe(false);
    expect(await house.isSupporter('p5@rive.example')).toBe(true);
  });

  it('a reader links Patreon, with the code and the state that were made for them, and nobody is taken from anybody', async () => {
    const patrons: Patron[] = [
      {
        id: 'm-1',
        userId: 'u-1',
        mail: 'autre@rive.example',
        name: 'N',
        status: 'active_patron',
        amount: 500,
        since: NOW,
      },
    ];
    const patreon = await patreonStandIn(patrons);
    onTestFinished(() => patreon.close());
    const house = await tied(await open(), { stripe: patreon.url, patreon: patreon.url });
    await house.tie('patreon', { secrets: { ...PATREON_CLIENT, accessToken: 'creator-1' } });
    const ctx = () => ({ ...house.at(), sealer: SEALER, origin: 'https://jusant.example' });
    const known = (mail: string) =>
      house.db
        .transaction()
        .execute((trx) => confirmed(trx, { mail, lang: 'fr', now: house.clock.now }));
    const [nolwenn, lea] = [await known(MAIL), await known('lea@rive.example')];
    await syncPlatforms(house.at(), house.desk);
    expect(await house.isSupporter('autre@rive.example')).toBe(true);
    const url = await beginPatreonLink(ctx(), house.desk, nolwenn, PATREON_REDIRECT);
    const back = { ...patreon.allow(url, 'u-1'), redirectUrl: PATREON_REDIRECT };
    await expect(endPatreonLink(ctx(), house.desk, lea, back)).rejects.toMatchObject({
      key: 'reader.link-spent',
    });
    await endPatreonLink(ctx(), house.desk, nolwenn, back);
    expect(await house.isSupporter()).toBe(true);
    expect(await house.reader('autre@rive.example')).toBeNull();
    await expect(endPatreonLink(ctx(), house.desk, nolwenn, back)).rejects.toMatchObject({
      key: 'platform.refused',
    });
    const again = await beginPatreonLink(ctx(), house.desk, lea, PATREON_REDIRECT);
    const taken = { ...patreon.allow(again, 'u-1'), redirectUrl: PATREON_REDIRECT };
    await expect(endPatreonLink(ctx(), house.desk, lea, taken)).rejects.toMatchObject({
      key: 'platform.other-person',
    });
  });
});

/** The same events in other orders, some twice: the end is the same. */
async function allOrders(
  house: Awaited<ReturnType<typeof tied>>,
  path: string,
  events: readonly StripeEvent[],
  stripe: Awaited<ReturnType<typeof stripeStandIn>>,
): Promise<void> {
  const facts = () =>
    house.db.selectFrom('pledges').select(['state', 'amount', 'paid_until', 'tier_id']).execute();
  const before = await facts();
  const receipts = await house.db.selectFrom('receipts').selectAll().execute();
  for (const table of [
    'pledge_news',
    'pledges',
    'receipts',
    'reader_steps',
    'reader_identities',
    'readers',
  ] as const)
    await house.db.deleteFrom(table).execute();
  const mixed = [...events, ...events]
    .map((event, n) => ({ event, key: (n * 7919) % 101 }))
    .sort((a, b) => a.key - b.key);
  for (const { event } of mixed) {
    const headers = new Headers({ 'stripe-signature': stripe.sign(event) });
    expect(await house.post(path, { rawBody: new TextEncoder().encode(event.body), headers })).toBe(
      200,
    );
  }
  expect(await facts()).toEqual(before);
  expect(await house.db.selectFrom('receipts').selectAll().execute()).toHaveLength(receipts.length);
  expect(await house.db.selectFrom('readers').select('mail').execute()).toEqual([{ mail: MAIL }]);
}

/** Stripe signs what it sends at the moment of sending. */
function resigned(notice: Notice, at: number): Notice {
  const payload = new TextDecoder().decode(notice.rawBody);
  const timestamp = Math.floor(at / 1000);
  const signature = Stripe.webhooks.generateTestHeaderString({
    payload,
    secret: SECRET,
    timestamp,
  });
  return { ...notice, headers: new Headers({ 'stripe-signature': signature }) };
}

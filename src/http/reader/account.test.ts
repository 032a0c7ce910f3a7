import { expect, it, onTestFinished } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { newBrowser } from '../../../test/support/door.ts';
import { addLetter } from '../../../test/support/letters.ts';
import { NOW } from '../../../test/support/newsroom.ts';
import { STRIPE_KEY, stripeStandIn } from '../../../test/support/platforms/stripe-stand-in.ts';
import { COOKIE, readersRoom } from '../../../test/support/readers.ts';
import { SEALER } from '../../../test/support/session.ts';
import { platformDesk } from '../../main/platform-desk.ts';
import { insertIdentity } from '../../storage/readers.ts';
import { beginSubscription, listSubscriptions } from '../../storage/subscriptions.ts';
import { tieToPlatform } from '../../usecases/pledge/platform-keys.ts';

const MAIL = 'nolwenn@rive.example';

describeEachDatabase('a reader’s own page', (open) => {
  async function signedIn() {
    const storage = await open();
    const { db } = storage;
    const stripe = await stripeStandIn(NOW);
    onTestFinished(() => stripe.close());
    const addresses = { stripe: stripe.url, patreon: stripe.url };
    const desk = platformDesk({ db, sealer: SEALER, clock: () => NOW, addresses });
    const site = await readersRoom(storage, desk);
    await tieToPlatform(site.room.ctx, SEALER, {
      platform: 'stripe',
      secrets: { apiKey: STRIPE_KEY },
      currency: 'EUR',
      isOn: true,
    });
    const { id, cookie } = await site.reader(MAIL);
    const browser = newBrowser(site.app);
    browser.cookies.set(COOKIE, cookie.slice(COOKIE.length + 1));
    const own = async () => (await browser.get('/fr/account')).text();
    return { ...site, db, stripe, browser, id, own };
  }

  it('asks Stripe what was never told, and leads to where it is changed and back', async () => {
    const { db, stripe, browser, id, own, tier } = await signedIn();
    const matelot = await tier('Matelot', 500);
    const order = await browser.post('/fr/support', { tier: matelot.id });
    const session = new URL(order.headers.get('location') ?? '').pathname.split('/').at(-1) ?? '';
    // Nobody hears of it: the newsroom's hook was down.
    await stripe.pay(session, { email: MAIL, name: '' });
    expect(await own()).not.toContain('/fr/account/check');
    const customer = stripe.subs[0]?.customer ?? '';
    await insertIdentity(db, { platform: 'stripe', externalId: customer, readerId: id });
    expect(await own()).toContain('/fr/account/check');
    stripe.fail(503, 20);
    const down = await browser.post('/fr/account/check', {});
    expect(down.headers.get('location')).toBe('/fr/account?done=checked');
    expect(await own()).not.toContain('/fr/questions"');
    stripe.recover();
    await browser.post('/fr/account/check', {});
    const page = await own();
    expect(page).toMatch(/5\s€ par mois/);
    expect(page).toContain('/fr/questions"');

    const portal = await browser.post('/fr/account/portal', {});
    const back = encodeURIComponent('https://jusant.example/fr/account');
    expect([portal.status, portal.headers.get('location')]).toEqual([
      303,
      `${stripe.url}/portal/${customer}?back=${back}`,
    ]);
    stripe.fail(503, 20);
    const closed = await browser.post('/fr/account/portal', {});
    expect([closed.status, (await closed.text()).includes('stripe')]).toEqual([503, false]);
  });

  it('lists the letters that come to the mailbox, each with the way to leave it', async () => {
    const { db, browser, room, id, own } = await signedIn();
    expect(await own()).not.toContain('Vos lettres');
    const letter = await addLetter(db, room.fr);
    expect(await own()).toContain('Vous ne recevez aucune lettre');
    await beginSubscription(db, {
      letterId: letter.id,
      readerId: id,
      stopKey: 'a'.repeat(32),
      at: NOW,
    });
    const page = await own();
    expect(page).toContain('Ne plus recevoir «\u00a0La lettre du vendredi\u00a0»');
    const way = /href="(\/fr\/letters\/stop\/[^"]+)"/.exec(page)?.[1] ?? '';
    expect(way).toBe(`/fr/letters/stop/${'a'.repeat(32)}`);
    expect((await browser.get(way)).status).toBe(200);
    expect((await listSubscriptions(db, id)).map(({ state }) => state)).toEqual(['active']);
  });
});

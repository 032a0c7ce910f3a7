import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { p } from '../../src/domain/document/build.ts';
import { EMPTY_BOX } from '../../src/domain/support-box.ts';
import { type House, openHouse } from '../../src/main/house.ts';
import { type Serving, serve } from '../../src/main/serve.ts';
import { setSupportBox } from '../../src/storage/support-boxes.ts';
import { tieToPlatform } from '../../src/usecases/pledge/platform-keys.ts';
import { createTier } from '../../src/usecases/tier/change.ts';
import { barriersOn } from '../support/axe.ts';
import { findBrowser, openBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { NOW, smallNewsroom } from '../support/newsroom.ts';
import { STRIPE_HOOK, STRIPE_KEY, stripeStandIn } from '../support/platforms/stripe-stand-in.ts';

const executablePath = findBrowser();
const CLOSED = 'Sous la glace, la nuit commence.';

describe.skipIf(!executablePath)('a stranger', () => {
  let folder: string;
  let house: House;
  let serving: Serving;
  let stripe: Awaited<ReturnType<typeof stripeStandIn>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let url: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'recto-supports-'));
    stripe = await stripeStandIn(Date.now());
    const port = String(await freePort());
    const config = readConfig({
      RECTO_DATA: folder,
      PORT: port,
      LOG_LEVEL: 'silent',
      RECTO_STRIPE_API: stripe.url,
    });
    url = config.url;
    house = await openHouse(config);
    const room = await smallNewsroom(house.storage);
    const ctx = { ...room.ctx, now: Date.now() };
    const hook = await tieToPlatform(ctx, house.sealer, {
      platform: 'stripe',
      webhookSecret: STRIPE_HOOK,
      secrets: { apiKey: STRIPE_KEY },
      currency: 'EUR',
      isOn: true,
    });
    await createTier(ctx, {
      name: { fr: 'Matelot' },
      description: { fr: 'Le prix de deux cafés.' },
      opens: { fr: ['Les articles réservés'] },
      amount: 500,
      currency: 'EUR',
      interval: 'month',
    });
    const box = { ...EMPTY_BOX, isOn: true, heading: 'Le journal vit de vous', text: 'Merci.' };
    await setSupportBox(house.storage.db, room.fr, box, NOW);
    const long = Array.from({ length: 9 }, (_, n) => p(`Le quai, vu de la fenêtre n° ${n}.`));
    await room.publish({ headline: 'Ouvert', body: long });
    const closed = [p('La criée ouvre à quatre heures.'), p('On y parle bas.'), p(CLOSED)];
    await room.publish({ headline: 'Au large', body: closed, access: 'supporters' });
    serving = await serve(house);
    stripe.onEvent((event) =>
      fetch(`${url}/hooks/${hook.hookPath}`, {
        method: 'POST',
        headers: {
          'stripe-signature': stripe.sign(event, STRIPE_HOOK, Math.floor(Date.now() / 1000)),
        },
        body: event.body,
      }),
    );
    browser = await openBrowser(executablePath ?? '');
    context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: false,
    });
    page = await context.newPage();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    await house?.close();
    await stripe?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** The link of the newest mail, as somebody reads it. */
  async function linkInMail(): Promise<string> {
    for (let tries = 0; tries < 100; tries += 1) {
      const outbox = join(folder, 'outbox');
      const mails = await Promise.resolve()
        .then(() => readdirSync(outbox).sort())
        .catch(() => []);
      const newest = mails.at(-1);
      const text = newest ? readFileSync(join(outbox, newest), 'utf8') : '';
      const found = /https?:\/\/\S*sign-in\?token=[\w.-]+/.exec(
        text.replace(/=\r?\n/g, '').replaceAll('=3D', '='),
      );
      if (found) return found[0];
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('no mail came');
  }

  const findings = async () => {
    const barriers = await barriersOn(page);
    return barriers.map(({ rule, html }) => `${rule}: ${html}`);
  };

  it('signs in, supports the paper, reads what was closed, and is asked for nothing more', async () => {
    await page.goto(`${url}/fr/au-large`);
    expect(await page.textContent('body')).not.toContain(CLOSED);
    expect(await page.textContent('.shut')).toContain('Matelot');
    expect((await context.cookies()).length).toBe(0);
    await page.click('.shut >> text=Se connecter');
    await page.fill('input[name=mail]', 'nolwenn@rive.example');
    await page.click('button:has-text("Recevoir le lien")');
    expect(await page.textContent('h1')).toBe('Regardez vos messages');
    expect((await context.cookies()).length).toBe(0);
    await page.goto(await linkInMail());
    expect((await context.cookies()).length).toBe(0);
    await page.click('button:has-text("Me connecter")');
    expect(new URL(page.url()).pathname).toBe('/fr/au-large');
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ name: 'recto_reader', httpOnly: true, sameSite: 'Lax' });
    await page.goto(`${url}/fr/ouvert`);
    expect(await page.locator('.coupon').count()).toBe(2);
    await page.click('.coupon >> nth=0 >> .btn.on');
    await page.click('button:has-text("Choisir")');
    await page.waitForURL(`${stripe.url}/**`);
    await page.click('button:has-text("Pay")');
    await page.waitForURL(`${url}/fr/support?done=yes`);
    expect(await page.textContent('.said')).toContain('Votre soutien est en route');
    await page.goto(`${url}/fr/au-large`);
    expect(await page.textContent('body')).toContain(CLOSED);
    await page.goto(`${url}/fr/ouvert`);
    expect(await page.locator('.coupon').count()).toBe(0);
    await page.goto(`${url}/fr/account`);
    expect(await page.textContent('main')).toContain('Reçu n°');
    await page.click('.lines a:has-text("Reçu")');
    expect(await page.textContent('main')).toMatch(/TVA 2,1\s%\s:\s0,10\s€/);
    await page.goto(`${url}/fr/account`);
    await page.click('button:has-text("Se déconnecter")');
    await page.goto(`${url}/fr/au-large`);
    expect(await page.textContent('body')).not.toContain(CLOSED);
  }, 60_000);

  it('meets no wall on the way: no page of it troubles a screen reader', async () => {
    const plain = await browser.newContext({
      viewport: { width: 360, height: 740 },
      colorScheme: 'dark',
    });
    page = await plain.newPage();
    for (const path of ['/fr/sign-in', '/fr/support', '/fr/au-large', '/fr/ouvert']) {
      await page.goto(url + path);
      expect([path, await findings()]).toEqual([path, []]);
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect([path, wide]).toEqual([path, 0]);
    }
    await plain.close();
  }, 60_000);
});

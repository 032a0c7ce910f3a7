import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { p } from '../../src/domain/document/build.ts';
import { tieToPlatform } from '../../src/usecases/pledge/platform-keys.ts';
import { createTier } from '../../src/usecases/tier/change.ts';
import { addLetter } from '../support/letters.ts';
import { type MailSink, openMailSink } from '../support/mail-sink.ts';
import { STRIPE_HOOK, STRIPE_KEY, stripeStandIn } from '../support/platforms/stripe-stand-in.ts';
import { browserPath, openStudio, type Studio, watch } from '../support/studio.ts';

const JEANNE = 'jeanne@lecteurs.example';
const WAYS = 'Sous la jetée, la nuit commence.';
const OPENING = 'Bonjour à vous qui lisez.';
const ANSWER = 'La marée, deux fois par jour.';

let studio: Studio;
let sink: MailSink;
let stripe: Awaited<ReturnType<typeof stripeStandIn>>;
const soon = <Value>(look: () => Promise<Value> | Value) =>
  expect.poll(look, { timeout: 30_000, interval: 100 });

/** An approved letter is opened and previewed again, and left: not a letter of it may have been written. */
async function openedAnew(page: Page): Promise<void> {
  const mailings = () => studio.house.storage.db.selectFrom('mailings').selectAll().execute();
  const before = await mailings();
  await page.reload();
  await page.getByRole('textbox', { name: 'Ouverture' }).getByText(OPENING).waitFor();
  await page.getByRole('button', { name: 'Aperçu' }).click();
  await page.frameLocator('iframe').getByText(OPENING).waitFor();
  await page.getByRole('button', { name: 'Fermer' }).click();
  // Longer than what is written waits before it is sent.
  await page.waitForTimeout(1500);
  await page.getByRole('button', { name: 'Reprendre mon accord' }).waitFor();
  expect(await mailings()).toEqual(before);
}

/** A mail's text as a mail program reads it. */
const textOf = (raw: string) =>
  Buffer.from(
    raw
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    'latin1',
  ).toString('utf8');
const mailsTo = (to: string, has: string) =>
  sink.mails.filter((mail) => mail.to === to && textOf(mail.raw).includes(has));

/** The address with this part in it, in a mail that may be still on its way. */
async function linkTo(part: string): Promise<string> {
  await soon(() => mailsTo(JEANNE, part).length).toBe(1);
  const text = textOf(mailsTo(JEANNE, part)[0]?.raw ?? '');
  return /https?:\/\/[^\s"<>]+/g.exec(text.slice(text.indexOf(studio.url + part)))?.[0] ?? '';
}

/** `SHOTS=folder` keeps what was seen, to be looked at. */
async function seen(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  expect([name, await studio.axe(page)]).toEqual([name, []]);
}

/** A paper with one closed article, one level of support, and a letter on Fridays. */
async function fillNewsroom(): Promise<void> {
  const { house, room, url } = studio;
  if (!room) throw new Error('the newsroom is the small one');
  const ctx = { ...room.ctx, now: Date.now() };
  const hook = await tieToPlatform(ctx, house.sealer, {
    platform: 'stripe',
    webhookSecret: STRIPE_HOOK,
    secrets: { apiKey: STRIPE_KEY },
    currency: 'EUR',
    isOn: true,
  });
  stripe.onEvent((event) =>
    fetch(`${url}/hooks/${hook.hookPath}`, {
      method: 'POST',
      headers: { 'stripe-signature': stripe.sign(event, STRIPE_HOOK) },
      body: event.body,
    }),
  );
  await createTier(ctx, {
    name: { fr: 'Matelot' },
    description: { fr: 'Le prix de deux cafés.' },
    opens: { fr: ['Les articles réservés'] },
    amount: 500,
    currency: 'EUR',
    interval: 'month',
  });
  const body = [p('La criée ouvre à quatre heures.'), p('On y parle bas.'), p(WAYS)];
  await room.publish({ headline: 'Au large', body, access: 'supporters' }, Date.now() - 3_600_000);
  await addLetter(house.storage.db, room.fr);
}

describe.skipIf(!browserPath)('a stranger becomes somebody whom the letter answers', () => {
  beforeAll(async () => {
    sink = await openMailSink({ keepText: true });
    stripe = await stripeStandIn(Date.now());
    const environment = { SMTP_URL: sink.url, RECTO_STRIPE_API: stripe.url };
    studio = await openStudio({ environment });
    await fillNewsroom();
  }, 120_000);
  afterAll(async () => {
    await studio?.close();
    await sink?.close();
    await stripe?.close();
  });

  const opened: { reader?: Page } = {};

  it('signs in, supports the paper, reads what was closed, subscribes and asks', async () => {
    const reader = await studio.browser.newPage({ viewport: { width: 390, height: 844 } });
    opened.reader = reader;
    reader.setDefaultTimeout(30_000);
    const troubles = watch(reader);
    await reader.goto(`${studio.url}/fr/au-large`);
    expect(await reader.textContent('body')).not.toContain(WAYS);
    await reader.click('.shut >> text=Se connecter');
    await reader.getByLabel(/^Votre adresse/).fill(JEANNE);
    await reader.getByRole('button', { name: 'Recevoir le lien' }).click();
    await reader.goto(await linkTo('/fr/sign-in?token='));
    await reader.getByRole('button', { name: 'Me connecter' }).click();
    await reader.waitForURL(`${studio.url}/fr/au-large`);
    expect(await reader.textContent('body')).not.toContain(WAYS);

    await reader.goto(`${studio.url}/fr/support`);
    await reader.getByRole('button', { name: /Choisir/ }).click();
    await reader.waitForURL(`${stripe.url}/**`);
    await reader.getByRole('button', { name: 'Pay' }).click();
    await reader.waitForURL(`${studio.url}/fr/support?done=yes`);
    await reader.goto(`${studio.url}/fr/au-large`);
    expect(await reader.textContent('body')).toContain(WAYS);

    await reader.goto(`${studio.url}/fr/letters`);
    await seen(reader, 'letters');
    await reader.getByLabel('Votre adresse électronique').fill(JEANNE);
    await reader.getByRole('button', { name: 'Recevoir la lettre' }).click();
    await reader.goto(await linkTo('/fr/letters/confirm'));
    await reader.getByRole('button', { name: 'Confirmer' }).click();
    await reader.getByRole('heading', { name: 'C’est fait' }).waitFor();

    await reader.goto(`${studio.url}/fr/questions`);
    await seen(reader, 'questions');
    await reader.getByLabel('Votre question').fill('Qui nettoie le bassin des dériveurs ?');
    await reader.getByLabel('Ne pas me nommer').check();
    await reader.getByRole('button', { name: 'Envoyer la question' }).click();
    await reader.getByRole('heading', { name: 'Merci, c’est reçu' }).waitFor();
    expect(troubles).toEqual([]);
  }, 90_000);

  it('is answered by an editor, whose letter leaves on Friday', async () => {
    const { page, troubles, close } = await studio.enter({
      viewport: { width: 1440, height: 900 },
    });
    await page.goto(`${studio.url}/studio`);
    await page.getByText('Une question attend sa réponse').waitFor();
    await page.getByRole('link', { name: 'Répondre' }).click();
    await page.waitForURL(/\/studio\/questions$/);
    const question = page.getByRole('article').filter({ hasText: 'bassin des dériveurs' });
    await question.getByText('Sans nom, à sa demande').waitFor();
    await seen(page, 'studio-questions');
    await question.getByRole('button', { name: 'Répondre' }).click();
    await question.getByLabel('Votre réponse').fill(ANSWER);
    await question.getByRole('button', { name: 'Dans la prochaine lettre' }).click();
    await page.getByText('La réponse attend la prochaine lettre').waitFor();

    await page.goto(`${studio.url}/studio/letters`);
    await page.getByRole('button', { name: 'Composer la prochaine' }).click();
    await page.getByText('bassin des dériveurs').waitFor();
    await page.getByRole('textbox', { name: 'Ouverture' }).fill(OPENING);
    await page.getByText(/^Enregistrée à/).waitFor();
    await seen(page, 'studio-mailing');
    await page.getByRole('button', { name: 'Aperçu' }).click();
    await page.frameLocator('iframe').getByText(OPENING).waitFor();
    await page.getByRole('button', { name: 'Fermer' }).click();
    await page.getByRole('button', { name: 'Donner mon accord' }).click();
    await page.getByRole('button', { name: 'Reprendre mon accord' }).waitFor();
    expect(mailsTo(JEANNE, OPENING)).toEqual([]);
    await openedAnew(page);
    // Nobody waits for Friday: its hour is brought here, and the house's own clock does the rest.
    await studio.house.storage.db.updateTable('mailings').set({ planned_at: Date.now() }).execute();
    await page.getByText('1 accepté, 0 refusé, 0 inconnu').waitFor();
    await seen(page, 'studio-ledger');
    expect(mailsTo(JEANNE, OPENING)).toHaveLength(1);
    expect(mailsTo(JEANNE, ANSWER)).toHaveLength(1);
    expect(troubles).toEqual([]);
    await close();
  }, 90_000);

  it('finds the answer there and on the web, and leaves the letter with one press', async () => {
    const { reader } = opened;
    if (!reader) throw new Error('nobody came');
    await reader.goto(await linkTo('/fr/letters/vendredi/1'));
    await reader.getByText(OPENING).waitFor();
    await reader.getByText(ANSWER).waitFor();
    await seen(reader, 'letter-web');
    await reader.goto(await linkTo('/fr/letters/stop/'));
    await reader.getByRole('button', { name: 'Ne plus la recevoir' }).click();
    await reader.getByText(/ne vous sera plus envoyée/).waitFor();
    await reader.close();
  }, 60_000);
});

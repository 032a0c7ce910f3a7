/** From an empty folder to a signed-in owner, and every way in afterwards, in a real browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSetUpKey } from '../../src/usecases/door/first-run.ts';
import { browserPath, openStudio, type Studio, watch } from '../support/studio.ts';

const MAIL = 'maiwenn@jusant.example';
const PASSWORD = 'la marée remonte à six heures';

describe.skipIf(!browserPath)('the door, from an empty folder', { timeout: 90_000 }, () => {
  let studio: Studio;
  let context: BrowserContext;
  let page: Page;
  let troubles: string[];
  let secret = '';
  let codes: string[] = [];

  beforeAll(async () => {
    studio = await openStudio({ newsroom: 'none', byName: true });
    context = await studio.browser.newContext({
      locale: 'fr-FR',
      viewport: { width: 360, height: 740 },
    });
    page = await context.newPage();
    troubles = watch(page);
  }, 120_000);
  afterAll(() => studio?.close());

  const looksRight = async () => {
    expect(await studio.axe(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(troubles).toEqual([]);
  };
  const leave = async () => {
    await page.getByRole('button', { name: /votre compte/ }).click();
    await page.getByRole('menuitem', { name: 'Sortir du Studio' }).click();
    await page.getByLabel('Adresse électronique').waitFor();
  };
  const isIn = () => page.locator('.top .pub').waitFor();
  const codeNow = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate();
  /** The newest mail that was kept, as it would lie in the mailbox. */
  const linkInMail = async (pattern: RegExp) => {
    const folder = join(studio.house.config.dataFolder, 'outbox');
    for (let tries = 0; tries < 100; tries++) {
      const found = readdirSync(folder, { withFileTypes: false })
        .filter((name) => String(name).endsWith('.eml'))
        .map((name) => readFileSync(join(folder, String(name)), 'utf8').replace(/=\r?\n/g, ''))
        .flatMap((text) => pattern.exec(text.replaceAll('=3D', '='))?.[0] ?? []);
      const last = found.at(-1);
      if (last) return last;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('no such mail came');
  };

  it('a stranger learns where the key is; whoever has it makes the publication', async () => {
    for (const path of ['/', '/studio', '/studio/set-up']) {
      await page.goto(studio.url + path);
      expect(await page.locator('h1').textContent()).toBe('Une publication se prépare ici');
    }
    await looksRight();
    await page.getByLabel('Clé d’installation').fill('x'.repeat(43));
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.locator('.refusal').waitFor();

    const key = await makeSetUpKey({ db: studio.house.storage.db, now: Date.now() });
    await page.goto(`${studio.url}/studio/set-up?token=${key}`);
    await looksRight();
    await page.getByLabel('Nom de la publication').fill('Le Jusant');
    await page.getByRole('checkbox', { name: 'English' }).check();
    await page.getByLabel('Votre nom').fill('Maïwenn Le Goff');
    await page.getByLabel('Votre adresse électronique').fill(MAIL);
    await page.getByRole('button', { name: 'Créer la publication et entrer' }).click();
    await isIn();
    expect(await page.locator('.top .pub').textContent()).toContain('Le Jusant');
    expect((await page.goto(`${studio.url}/fr`))?.status()).toBe(200);
    expect((await page.goto(`${studio.url}/en`))?.status()).toBe(200);
    expect((await page.goto(`${studio.url}/studio/set-up?token=${key}`))?.url()).toBe(
      `${studio.url}/studio`,
    );
  });

  it('the owner makes a passkey, leaves, and comes back by it to where they wanted', async () => {
    const cdp = await context.newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(`${studio.url}/studio/account`);
    await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
    await page.getByText('jamais servie').waitFor();
    await looksRight();
    const beThere = (enabled: boolean) =>
      cdp.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
    await beThere(false);
    await leave();
    await page.goto(`${studio.url}/studio/people`);
    const offer = page.getByRole('button', { name: 'Entrer avec une clé d’accès' });
    await offer.waitFor();
    await looksRight();
    await beThere(true);
    await offer.click();
    await page.locator('.people-rows').waitFor();
    expect(page.url()).toBe(`${studio.url}/studio/people`);
    // Else the door's offer in the address field would be taken at once from now on.
    await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
  });

  it('a password and a code are set up, and a code is taken once', async () => {
    await page.goto(`${studio.url}/studio/account`);
    await page.getByLabel('Nouveau mot de passe').fill('trop court');
    await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
    await page.getByText('Il faut au moins 12 caractères').waitFor();
    await page.getByLabel('Nouveau mot de passe').fill(PASSWORD);
    await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
    await page.getByText('Vous avez un mot de passe.').waitFor();
    await page.getByRole('button', { name: 'Demander un code' }).click();
    secret = await page.getByLabel('Secret').inputValue();
    await looksRight();
    const first = codeNow();
    await page.getByLabel('Code que montre l’application').fill(first);
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await page.locator('.codes li').first().waitFor();
    codes = await page.locator('.codes li').allTextContents();
    expect(codes).toHaveLength(10);
    await looksRight();
    await page.getByRole('button', { name: 'C’est noté' }).click();
    await leave();

    await page.getByLabel('Adresse électronique').fill(MAIL);
    await page.getByLabel('Mot de passe').fill('la marée remonte à sept heures');
    await page.getByRole('button', { name: 'Entrer', exact: true }).click();
    await page.getByText('L’adresse ou le mot de passe ne convient pas').waitFor();
    await page.getByLabel('Mot de passe').fill(PASSWORD);
    await page.getByRole('button', { name: 'Entrer', exact: true }).click();
    await page.getByLabel('Code').fill(first);
    await page.getByRole('button', { name: 'Entrer' }).click();
    await page.getByText('ou il a déjà servi').waitFor();
    await looksRight();
    await page.getByLabel('Code').fill((codes[0] ?? '').toLowerCase());
    await page.getByRole('button', { name: 'Entrer' }).click();
    await isIn();
  });

  it('a link by mail opens a page whose button signs in, and still asks for the code', async () => {
    await leave();
    await page.getByLabel('Adresse électronique').fill(MAIL);
    await page.getByRole('button', { name: 'Recevoir un lien par courriel' }).click();
    await page.getByRole('heading', { name: 'Regardez votre courrier' }).waitFor();
    await looksRight();
    await page.goto(await linkInMail(/http:\/\/localhost:\d+\/studio\/sign-in\?token=[\w-]{43}/));
    await page.getByRole('button', { name: 'Entrer' }).click();
    await page.getByLabel('Code').fill(codes[1] ?? '');
    await page.getByRole('button', { name: 'Entrer' }).click();
    await isIn();
  });

  it('somebody is invited, joins, and has their role', async () => {
    await page.goto(`${studio.url}/studio/people`);
    await page.getByRole('button', { name: 'Inviter quelqu’un' }).click();
    const leaf = page.getByRole('dialog');
    await leaf.getByLabel('Nom', { exact: true }).fill('Bastien Orgeval');
    await leaf.getByLabel('Adresse électronique').fill('bastien@jusant.example');
    await looksRight();
    await leaf.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    const link = await page.getByLabel(/À remettre à Bastien/).inputValue();
    const other = await studio.browser.newContext({ locale: 'en-GB' });
    const theirs = await other.newPage();
    await theirs.goto(link);
    expect(await theirs.locator('main').textContent()).toContain('author');
    await theirs.getByRole('button', { name: 'Join and enter' }).click();
    await theirs.getByRole('heading', { name: 'Your account' }).waitFor();
    expect((await theirs.goto(`${studio.url}/studio/people`))?.status()).toBe(200);
    await theirs.getByText('2 people open this Studio').waitFor();
    expect(await theirs.getByRole('button', { name: 'Invite somebody' }).count()).toBe(0);
    expect((await theirs.goto(link))?.status()).toBe(410);
    await other.close();
  });

  it('the audit log tells it all, and a key is shown once', async () => {
    await page.goto(`${studio.url}/studio/people/audit`);
    await page.getByText('a rejoint l’équipe').waitFor();
    await page.getByText('a mis la publication en place').waitFor();
    await looksRight();
    await page.goto(`${studio.url}/studio/settings/keys`);
    await page.getByRole('button', { name: 'Faire une clé' }).click();
    const leaf = page.getByRole('dialog');
    await leaf.getByLabel('À quoi sert-elle').fill('Sauvegarde');
    await leaf.getByText('écrire des articles').click();
    await looksRight();
    await leaf.getByRole('button', { name: 'Faire une clé' }).click();
    const key = await page.getByLabel(/Gardez-la en lieu sûr/).inputValue();
    const asked = await fetch(`${studio.url}/api/v1/session`, {
      headers: { authorization: `Bearer ${key}` },
    });
    expect(asked.status).toBe(200);
    await page.getByRole('button', { name: 'Fermer' }).click();
    await page.getByRole('button', { name: 'Révoquer' }).click();
    await page.getByText('Aucune clé pour l’instant').waitFor();
  });
});

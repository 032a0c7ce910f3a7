/** From an empty folder to a signed-in owner, and every way in afterwards, in a real browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { makeSetUpKey } from '../../src/usecases/door/first-run.ts';
import { browserPath, openStudio, type Studio, watch } from '../support/studio.ts';

const MAIL = 'maiwenn@jusant.example';
const PASSWORD = 'la marée remonte à six heures';

/**
 * One life of one newsroom: what is tried later rests on what was done before, so it is one journey, and
 * begins at an empty folder whenever it is tried.
 */
describe.skipIf(!browserPath)('the door, from an empty folder', { timeout: 300_000 }, () => {
  let studio: Studio | undefined;
  afterEach(async () => {
    await studio?.close();
    studio = undefined;
  });

  it('the owner sets it up, comes in by every way, and lets somebody else in', async () => {
    studio = await openStudio({ newsroom: 'none', byName: true });
    const owner = await stranger(studio);
    await setsUp(owner);
    await comesByPasskey(owner);
    const codes = await comesByPasswordAndCode(owner);
    await comesByMail(owner, codes);
    await invites(owner);
    await readsTheLog(owner);
  });
});

interface Owner {
  studio: Studio;
  context: BrowserContext;
  page: Page;
  looksRight(): Promise<void>;
  leave(): Promise<void>;
  isIn(): Promise<void>;
}

async function stranger(studio: Studio): Promise<Owner> {
  const context = await studio.browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const troubles = watch(page);
  return {
    studio,
    context,
    page,
    async looksRight() {
      expect(await studio.axe(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect(troubles).toEqual([]);
    },
    async leave() {
      await page.getByRole('button', { name: /votre compte/ }).click();
      await page.getByRole('menuitem', { name: 'Sortir du Studio' }).click();
      // The account that is left has a field of the same name.
      await page.waitForURL(/\/studio\/sign-in/);
      await page.getByLabel('Adresse électronique').waitFor();
    },
    isIn: () => page.locator('.top .pub').waitFor(),
  };
}

const codeNow = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate();

/** In the newest mail that was kept, as it would lie in the mailbox. */
async function linkInMail(studio: Studio, pattern: RegExp): Promise<string> {
  const folder = join(studio.house.config.dataFolder, 'outbox');
  const look = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => readFileSync(join(folder, name), 'utf8').replace(/=\r?\n/g, ''))
      .flatMap((text) => pattern.exec(text.replaceAll('=3D', '='))?.[0] ?? [])
      .at(-1);
  await expect.poll(look, { timeout: 30_000 }).toBeTruthy();
  return look() ?? '';
}

/** A stranger learns where the key is; whoever has it makes the publication. */
async function setsUp({ studio, page, looksRight, isIn }: Owner): Promise<void> {
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
}

/** The owner makes a passkey, leaves, and comes back by it to where they wanted. */
async function comesByPasskey({ studio, context, page, looksRight, leave }: Owner): Promise<void> {
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
}

/** A password and a code are set up, and a code is taken once. */
async function comesByPasswordAndCode({
  studio,
  page,
  looksRight,
  leave,
  isIn,
}: Owner): Promise<string[]> {
  await page.goto(`${studio.url}/studio/account`);
  await page.getByLabel('Nouveau mot de passe').fill('trop court');
  await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
  await page.getByText('Il faut au moins 12 caractères').waitFor();
  await page.getByLabel('Nouveau mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
  await page.getByText('Vous avez un mot de passe.').waitFor();
  await page.getByRole('button', { name: 'Demander un code' }).click();
  const secret = await page.getByLabel('Secret').inputValue();
  await looksRight();
  const first = codeNow(secret);
  await page.getByLabel('Code que montre l’application').fill(first);
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await page.locator('.codes li').first().waitFor();
  const codes = await page.locator('.codes li').allTextContents();
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
  return codes;
}

/** A link by mail opens a page whose button signs in, and still asks for the code. */
async function comesByMail(
  { studio, page, looksRight, leave, isIn }: Owner,
  codes: readonly string[],
): Promise<void> {
  await leave();
  await page.getByLabel('Adresse électronique').fill(MAIL);
  await page.getByRole('button', { name: 'Recevoir un lien par courriel' }).click();
  await page.getByRole('heading', { name: 'Regardez votre courrier' }).waitFor();
  await looksRight();
  await page.goto(
    await linkInMail(studio, /http:\/\/localhost:\d+\/studio\/sign-in\?token=[\w-]{43}/),
  );
  await page.getByRole('button', { name: 'Entrer' }).click();
  await page.getByLabel('Code').fill(codes[1] ?? '');
  await page.getByRole('button', { name: 'Entrer' }).click();
  await isIn();
}

/** Somebody is invited, joins, and has their role. */
async function invites({ studio, page, looksRight }: Owner): Promise<void> {
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
}

/** The audit log tells it all, and a key is shown once. */
async function readsTheLog({ studio, page, looksRight }: Owner): Promise<void> {
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
}

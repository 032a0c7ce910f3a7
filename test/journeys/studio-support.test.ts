import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSupportBoxes } from '../../src/storage/support-boxes.ts';
import { listTiers } from '../../src/storage/tiers.ts';
import { browserPath, openStudio, type Studio } from '../support/studio.ts';

let studio: Studio;
const soon = <Value>(look: () => Promise<Value>) => expect.poll(look, { timeout: 30_000 });

describe.skipIf(!browserPath)('support in the Studio', () => {
  beforeAll(async () => {
    studio = await openStudio();
  }, 240_000);
  afterAll(() => studio?.close());

  it('an owner makes a level, writes the box and sees it, and notes who gives', {
    timeout: 120_000,
  }, async () => {
    const { db } = studio.house.storage;
    const { page, troubles, close } = await studio.enter({
      viewport: { width: 1440, height: 900 },
    });
    await page.goto(`${studio.url}/studio/settings/tiers`);
    await page.getByLabel('Nom du niveau').fill('Matelot');
    await page.getByRole('button', { name: 'Ajouter un niveau' }).click();
    await soon(async () => (await listTiers(db)).map(({ key }) => key)).toEqual(['matelot']);
    await page.getByRole('button', { name: 'Matelot', exact: true }).click();
    await page.getByLabel('Montant', { exact: true }).fill('8,50');
    await page.getByLabel('Montant', { exact: true }).blur();
    await soon(async () => (await listTiers(db))[0]?.amount).toBe(850);
    expect(await studio.axe(page)).toEqual([]);

    await page.goto(`${studio.url}/studio/settings/support`);
    await page.getByLabel('Titre').fill('Le journal vit de vous');
    await page.getByText('Montrer l’encadré dans les articles').click();
    const preview = page.frameLocator('iframe');
    await soon(() => preview.locator('.coupon h2').textContent()).toBe('Le journal vit de vous');
    expect(await studio.axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await soon(async () =>
      [...(await listSupportBoxes(db)).values()].map(({ isOn }) => isOn),
    ).toEqual([true]);

    await page.goto(`${studio.url}/studio/supporters`);
    await page.getByRole('button', { name: 'Noter un soutien' }).click();
    await page.getByLabel('Adresse électronique').fill('nolwenn@rive.example');
    await page.getByLabel('Nom', { exact: true }).fill('Nolwenn Cariou');
    await page.getByRole('textbox', { name: 'Montant' }).fill('30');
    await page.getByRole('button', { name: 'Noter', exact: true }).click();
    await page.getByRole('heading', { name: /^Une personne soutient/ }).waitFor();
    await page.getByRole('button', { name: 'Nolwenn Cariou' }).click();
    await page.getByText('Reçu n° 1').waitFor();
    expect(await studio.axe(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});

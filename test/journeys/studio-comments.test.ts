import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, openStudio, type Studio } from '../support/studio.ts';

/** What a busy machine may take. */
const SOON = { timeout: 30_000 };
const PATH = '/fr/la-corne-du-mole';

describe.skipIf(!browserPath)('the comments desk', () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await openStudio();
    await studio.room?.publish({ headline: 'La corne du môle' });
  }, 240_000);
  afterAll(() => studio?.close());

  const read = async () => (await fetch(`${studio.url}${PATH}`)).text();

  /** As a reader's browser sends it. */
  async function send(name: string, body: string): Promise<void> {
    const time = /name="time" value="([^"]+)"/.exec(await read())?.[1] ?? '';
    const mail = `${name.toLowerCase()}@courrier.example`;
    await fetch(`${studio.url}${PATH}/comments`, {
      method: 'POST',
      headers: { origin: studio.url, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ time, name, mail, body }).toString(),
    });
  }

  it('is worked by the keys, and a word on the list of the house is kept out', async () => {
    await send('Armelle', 'On l’appelait la vieille dame.');
    const { page, troubles, close } = await studio.enter({
      role: 'moderator',
      viewport: { width: 1440, height: 900 },
    });
    await page.goto(`${studio.url}/studio/comments`);
    await page.getByRole('heading', { name: 'Un commentaire à lire' }).waitFor();
    await page.keyboard.press('p');
    await page.getByText('Commentaire de Armelle publié.').waitFor();
    await expect.poll(read, SOON).toContain('la vieille dame');
    await page.keyboard.press('z');
    await page.getByRole('heading', { name: 'Un commentaire à lire' }).waitFor();
    await expect.poll(read, SOON).not.toContain('la vieille dame');

    await page.getByRole('button', { name: /Ce qui en vient/ }).click();
    await page.getByRole('option', { name: 'va aux indésirables' }).click();
    await page.getByLabel('Lequel').fill('voilerie');
    await page.keyboard.press('Enter');
    const onList = page.locator('.blocklist').getByText('voilerie');
    await onList.waitFor();
    await send('Promo', 'La voilerie brade tout ce mois-ci.');
    await page.reload();
    await page.getByRole('button', { name: 'Indésirables 1' }).click();
    await page.getByText('La voilerie brade tout').waitFor();
    expect(await studio.axe(page)).toEqual([]);

    await page.getByRole('button', { name: 'Ôter de la liste : voilerie' }).click();
    await onList.waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await onList.waitFor();
    expect(troubles).toEqual([]);
    await close();
  }, 120_000);
});

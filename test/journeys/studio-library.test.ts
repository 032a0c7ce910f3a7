import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figure } from '../../src/domain/document/build.ts';
import { changeMedia } from '../../src/usecases/media/change.ts';
import { browserPath, openStudio, type Studio } from '../support/studio.ts';

/** A picture file as the browser is given it. */
async function pictureBytes(width: number): Promise<string> {
  const image = sharp({ create: { width, height: 200, channels: 3, background: '#268' } });
  return (await image.jpeg().toBuffer()).toString('base64');
}

/** The accent that the page in the frame is drawn with. */
const SPOT = `(() => {
  const inside = document.querySelector('iframe')?.contentDocument?.documentElement;
  return inside ? getComputedStyle(inside).getPropertyValue('--spot').trim() : '';
})()`;

/** What the browser does when a file is let go over the window. */
const DROP = `{
  const bytes = Uint8Array.from(atob('BYTES'), (one) => one.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], 'Le quai.jpg', { type: 'image/jpeg' }));
  window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
}`;

/** What a busy machine may take. */
const SOON = { timeout: 30_000 };

describe.skipIf(!browserPath)('the library and the settings', () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await openStudio();
  }, 240_000);
  afterAll(() => studio?.close());

  const read = async (path: string) => (await fetch(`${studio.url}${path}`)).text();
  const readUntil = (path: string, text: string) =>
    expect.poll(() => read(path), SOON).toContain(text);

  it('a picture dropped anywhere is in the library; its alt then holds in every article', async () => {
    const { page, troubles, close } = await studio.enter({ role: 'editor' });
    await page.goto(`${studio.url}/studio/media`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(DROP.replace('BYTES', await pictureBytes(300)));
    const tile = page.getByRole('row', { name: 'Le quai.jpg' });
    await tile.waitFor();
    const { room } = studio;
    if (!room) throw new Error('no newsroom');
    await tile.click();
    await page.waitForURL(/file=/);
    const mediaId = new URL(page.url()).searchParams.get('file') ?? '';
    // A picture whose origin nobody says is not published.
    await changeMedia(
      { ...room.ctx, now: Date.now() },
      {
        mediaId,
        credit: 'Ysée Malavoy',
        takenAt: '2026-10-01',
        place: 'Port-Hévin',
        digitalSourceType: 'digitalCapture',
      },
    );
    await room.publish({ headline: 'Au quai', body: [figure(mediaId)] });
    const alt = page.getByLabel('Texte de remplacement, français');
    await alt.fill('Un quai à marée basse');
    await page.getByLabel('Crédit').first().focus();
    await page.getByText('c’est à jour partout').waitFor();
    await readUntil('/fr/au-quai', 'Un quai à marée basse');
    expect(await studio.axe(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  }, 120_000);

  it('what is being written in a field stays there, whatever answer comes meanwhile', async () => {
    const { page, troubles, close } = await studio.enter({ role: 'owner' });
    await page.goto(`${studio.url}/studio/settings/identity`);
    const name = page.getByLabel('Nom de la publication');
    await name.waitFor();
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/v1/settings', async (route) => {
      if (route.request().method() !== 'PATCH') return route.continue();
      const response = await route.fetch();
      await held;
      return route.fulfill({ response });
    });
    await name.fill('Le Jusant du soir');
    await name.press('Tab');
    await name.fill('Le Jusant du matin');
    answer();
    await page.getByText('C’est en ligne').first().waitFor();
    expect(await name.inputValue()).toBe('Le Jusant du matin');
    await name.press('Tab');
    const kept = async () => {
      const response = await page.request.get(`${studio.url}/api/v1/settings`);
      return ((await response.json()) as { name: string }).name;
    };
    await expect.poll(kept, SOON).toBe('Le Jusant du matin');
    await name.fill('Une faute');
    await name.press('Escape');
    expect(await name.inputValue()).toBe('Le Jusant du matin');
    expect(troubles).toEqual([]);
    await close();
  }, 120_000);

  it('a colour is tried in the preview, then put online; both show it', async () => {
    const { page, troubles, close } = await studio.enter({ role: 'owner', colorScheme: 'dark' });
    await page.goto(`${studio.url}/studio/settings/theme`);
    const accent = page.getByLabel('Couleur, sur papier sombre', { exact: true });
    await accent.fill('#00ff99');
    const spot = () => page.evaluate(SPOT);
    await expect.poll(spot, SOON).toBe('#00ff99');
    expect(await read('/fr')).not.toContain('#00ff99');
    await page.getByRole('button', { name: 'Mettre en ligne' }).click();
    await page.getByText('C’est en ligne').waitFor();
    const sheet = /href="(\/assets\/latin[^"]+)"/;
    await expect
      .poll(async () => read(sheet.exec(await read('/fr'))?.[1] ?? '/'), SOON)
      .toContain('#00ff99');
    // What stands in the frame is the reader site, which has its own tests.
    await page.evaluate("document.querySelector('iframe').remove()");
    expect(await studio.axe(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  }, 120_000);

  it('sections are put in order by the keys alone, an edition is added, an old address leads on', async () => {
    const { page, troubles, close } = await studio.enter({ role: 'editor' });
    await page.goto(`${studio.url}/studio/settings/sections`);
    const names = () => page.locator('.line').allTextContents();
    const handle = page.getByRole('button', { name: 'Déplacer Port' });
    await handle.waitFor();
    await handle.focus();
    const place = () =>
      page.evaluate<string>("document.activeElement?.getAttribute('aria-label') ?? ''");
    await page.keyboard.press('Enter');
    await expect.poll(place, SOON).toBe('Insérer entre Port et Ville');
    await page.keyboard.press('ArrowDown');
    await expect.poll(place, SOON).toBe('Insérer après Ville');
    await page.keyboard.press('Enter');
    await expect
      .poll(names, SOON)
      .toEqual([expect.stringContaining('Ville'), expect.stringContaining('Port')]);

    await page.goto(`${studio.url}/studio/settings/editions`);
    await page.getByRole('button', { name: 'Ajouter une édition' }).click();
    const leaf = page.getByRole('dialog');
    await leaf.getByLabel('Code de langue').fill('studio');
    await leaf.getByLabel('Titre').fill('الجزر');
    await leaf.getByRole('button', { name: 'Ajouter une édition' }).click();
    await leaf.getByText('ne peut pas être l’adresse').waitFor();
    await leaf.getByLabel('Code de langue').fill('ar');
    await leaf.getByRole('button', { name: 'Ajouter une édition' }).click();
    await readUntil('/ar', 'dir="rtl"');

    await page.goto(`${studio.url}/studio/settings/redirects`);
    await page.getByLabel('Ancienne adresse').first().fill('/vieux/port.html');
    await page.getByLabel('Mène à').first().fill('/fr/section/port');
    await page.getByRole('button', { name: 'Ajouter la redirection' }).click();
    await page.getByText('/vieux/port.html').first().waitFor();
    const old = await fetch(`${studio.url}/vieux/port.html`, { redirect: 'manual' });
    expect([old.status, old.headers.get('location')]).toEqual([301, '/fr/section/port']);
    expect(troubles).toEqual([]);
    await close();
  }, 120_000);
});

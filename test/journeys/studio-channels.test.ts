import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listChannels } from '../../src/storage/channels.ts';
import { createChannel } from '../../src/usecases/channel/manage.ts';
import { TELEGRAM, telegramStandIn } from '../support/channels/telegram-stand-in.ts';
import { HOUSE } from '../support/newsroom.ts';
import { browserPath, openStudio, type Studio } from '../support/studio.ts';

let studio: Studio;
const soon = <Value>(look: () => Promise<Value> | Value) =>
  expect.poll(async () => look(), { timeout: 30_000 });

describe.skipIf(!browserPath)('channels in the Studio', () => {
  beforeAll(async () => {
    studio = await openStudio();
  }, 240_000);
  afterAll(() => studio?.close());

  it('an owner tries a channel and switches it on; an editor words an announcement, publishes, and sees it go', {
    timeout: 120_000,
  }, async () => {
    const { house, room } = studio;
    const { db } = house.storage;
    const telegram = await telegramStandIn();
    const ctx = { db, actor: HOUSE, now: Date.now() };
    await createChannel(ctx, house.sealer, {
      kind: 'telegram',
      name: 'Notre canal',
      options: { server: telegram.url },
      secrets: { token: TELEGRAM.token },
    });
    await room?.publish({ headline: 'La criée rouvre', standfirst: 'Après six mois.' });
    const { page, troubles, close } = await studio.enter({
      viewport: { width: 1440, height: 900 },
    });
    // As it was called before.
    await page.goto(`${studio.url}/studio/settings/follow`);
    await page.waitForURL('**/studio/settings/channels');
    await page.getByRole('button', { name: 'Ajouter X' }).click();
    await soon(async () => (await listChannels(db)).length).toBe(2);
    const part = page.getByRole('region', { name: 'Notre canal' });
    await part.getByRole('button', { name: 'Régler' }).click();
    await part.getByText('Annoncer les articles sur ce canal').click();
    await part.getByRole('button', { name: 'Enregistrer' }).click();
    await part.getByText('Il manque à Notre canal l’endroit où écrire').first().waitFor();
    await part.getByLabel('Canal où poster').fill(TELEGRAM.chat);
    await part.getByRole('button', { name: 'Enregistrer' }).click();
    await soon(async () => (await listChannels(db))[0]?.isOn).toBe(true);
    await part.getByRole('button', { name: 'Essayer' }).click();
    await part.getByText('Le réseau répond : Le Jusant.').waitFor();
    await part.getByText('Après six mois.').waitFor();
    expect(telegram.posts).toEqual([]);
    expect(await studio.axe(page)).toEqual([]);

    const draft = await room?.write({ headline: 'Le phare s’allume', standfirst: 'Ce soir.' });
    await page.goto(`${studio.url}/studio/articles/${draft?.articleId}/publish`);
    const announcements = page.getByRole('region', { name: 'Annonces' });
    await announcements.getByText('part à la publication').waitFor();
    await announcements.getByRole('button', { name: 'Changer le texte' }).click();
    await announcements.getByLabel('Texte pour Notre canal').fill('Ce soir, le phare. À lire.');
    await announcements.getByRole('button', { name: 'Garder ce texte' }).click();
    await announcements.getByText(/^Ce soir, le phare. À lire.\s+http/).waitFor();
    expect(await studio.axe(page)).toEqual([]);
    await page.locator('.deck .btn').last().click();
    await soon(() => telegram.posts.map(({ text }) => text)).toEqual([
      `Ce soir, le phare. À lire.\n\n${studio.url}/fr/le-phare-s-allume`,
    ]);
    await page.goto(`${studio.url}/studio/articles/${draft?.articleId}/publish`);
    await announcements.getByText(/^partie le/).waitFor();
    await announcements.getByText('Journal des envois').click();
    await announcements.getByText('annonce · fait').waitFor();
    expect(await studio.axe(page)).toEqual([]);

    const description = 'Unauthorized';
    telegram.fail({ status: 401, body: { ok: false, error_code: 401, description } });
    await room?.publish({ headline: 'Le bac repart' }, Date.now());
    await page.goto(`${studio.url}/studio/`);
    const stuck = page.getByRole('region', { name: 'Annonces bloquées' });
    await stuck.getByText('Notre canal n’accepte plus notre clé').waitFor({ timeout: 60_000 });
    await stuck.getByRole('link', { name: 'Reconnecter ce canal' }).waitFor();
    expect(await studio.axe(page)).toEqual([]);
    await stuck.getByRole('button', { name: 'Réessayer\u00a0: Le bac repart' }).click();
    await soon(() => telegram.posts.some(({ text }) => text.startsWith('Le bac repart'))).toBe(
      true,
    );
    await stuck.waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
    await telegram.close();
    await close();
  });
});

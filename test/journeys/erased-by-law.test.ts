/** What the law makes a newsroom take away, and what it asks a newsroom to say of itself. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { p } from '../../src/domain/document/build.ts';
import { browserPath, openStudio, type Studio } from '../support/studio.ts';

const soon = <Value>(look: () => Promise<Value>) => expect.poll(look, { timeout: 30_000 });

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

describe.skipIf(!browserPath)('the newsroom and the law', { timeout: 120_000 }, () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await openStudio();
  }, 240_000);
  afterAll(() => studio?.close());

  it('an owner erases an article for good, told what goes and what stays; nobody else can', async () => {
    const { db } = studio.house.storage;
    const words = 'Un goéland a volé douze sardines.';
    const body = [p(words)];
    const written = await studio.room?.publish({ headline: 'Le goéland', body });
    const articleId = written?.articleId ?? '';
    const editor = await studio.enter({ role: 'editor' });
    await editor.page.goto(`${studio.url}/studio/articles/${articleId}/erase`);
    await editor.page.getByText('Seule une personne propriétaire').waitFor();
    await editor.close();

    const { page, troubles, close } = await studio.enter({
      viewport: { width: 1440, height: 900 },
    });
    await page.goto(`${studio.url}/studio/articles/${articleId}/publish`);
    await page.getByRole('link', { name: 'Effacer parce que la loi l’exige…' }).click();
    await page.getByRole('heading', { name: 'Ce qui disparaît' }).waitFor();
    await page.getByText('Son entrée dans le registre').waitFor();
    await look(page, 'erase');
    expect(await studio.axe(page)).toEqual([]);
    const button = page.getByRole('button', { name: 'Effacer pour toujours' });
    await page.getByLabel('Pourquoi').fill('Le juge');
    expect(await button.isDisabled()).toBe(true);
    await page.getByText('J’ai compris').click();
    await button.click();
    await page.getByText('Dites pourquoi en quelques mots').waitFor();
    await page.getByLabel('Pourquoi').fill('Ordonnance du 3 mars 2026, n° 26/00123.');
    await button.click();
    await page.getByRole('heading', { name: 'Les mots de cet article sont effacés' }).waitFor();
    await look(page, 'erased');
    const kept = JSON.stringify(await db.selectFrom('revisions').select('doc').execute());
    expect(kept).not.toContain('goéland');
    await soon(async () => (await fetch(`${studio.url}/fr/le-goeland`)).status).toBe(410);
    expect(troubles).toEqual([]);
    await close();
  });

  it('an editor adds a page of trust, completes it and publishes; the checklist follows', async () => {
    const { page, troubles, close } = await studio.enter({
      viewport: { width: 1440, height: 900 },
    });
    await page.goto(`${studio.url}/studio/settings/press`);
    await page.getByLabel('Qui répond de ce que font les machines').fill('Ysée Malavoy');
    await page.getByLabel('Qui répond de ce que font les machines').blur();
    await page.getByText('il manque 7 lignes').waitFor();
    await look(page, 'press');
    expect(await studio.axe(page)).toEqual([]);
    const line = page.locator('.press-lines li', { hasText: 'Intelligence artificielle' }).first();
    await line.getByRole('button', { name: 'Ajouter la page' }).click();
    await page.locator('.ProseMirror', { hasText: 'Ysée Malavoy en répond.' }).waitFor();
    await look(page, 'press-page');
    await page.goto(`${studio.url}/studio/settings/press`);
    await line.getByText('un endroit à compléter').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('somebody named in an article asks to be answered for, and the desk has it', async () => {
    await studio.room?.publish({ headline: 'La criée', body: [p('Yann crie trop fort.')] });
    const reader = await studio.browser.newPage({ viewport: { width: 360, height: 800 } });
    await reader.goto(`${studio.url}/fr/la-criee/verso`);
    await reader.getByRole('link', { name: 'Vous avez un droit de réponse.' }).click();
    await reader.getByRole('heading', { name: 'Droit de réponse' }).waitFor();
    await look(reader, 'reply-360');
    expect(await studio.axe(reader)).toEqual([]);
    await reader.getByLabel('Votre nom').fill('Yann Le Dréo');
    await reader.getByLabel('Votre adresse électronique').fill('yann@criee.example');
    await reader.getByLabel('Les mots auxquels vous répondez').fill('Yann crie trop fort.');
    await reader.getByLabel('Votre réponse').fill('Je crie juste assez pour être entendu.');
    await reader.getByRole('button', { name: 'Envoyer ma réponse' }).click();
    await reader.getByRole('heading', { name: 'Votre réponse est arrivée' }).waitFor();
    await reader.close();
    const { page, troubles, close } = await studio.enter({
      viewport: { width: 1440, height: 900 },
    });
    await page.goto(`${studio.url}/studio/`);
    const asked = page.locator('.reported', { hasText: 'Droit de réponse' });
    await asked.getByText('Je crie juste assez pour être entendu.').waitFor();
    await look(page, 'reply-desk');
    expect(await studio.axe(page)).toEqual([]);
    await asked.getByRole('button', { name: 'C’est traité' }).click();
    await asked.waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
    await close();
  });
});

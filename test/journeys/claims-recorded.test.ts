/** The claims that carry an article are recorded in minutes, not in an hour. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { p } from '../../src/domain/document/build.ts';
import { browserPath, type Desk, openStudio, type Studio } from '../support/studio.ts';

const SENTENCES = [
  'La halle a vendu 412 tonnes, selon le rapport.',
  'Les travaux ont coûté 19 000 euros, selon le budget.',
  'Onze personnes y travaillent, selon la liste.',
  'Le quai nord ferme en octobre, selon l’arrêté.',
  'La visite commence à trois heures, selon le règlement.',
];

/** A busy machine takes its time. */
const SOON = { timeout: 30_000 };

/** Where screenshots go for somebody who wants to look: `SHOTS=folder`. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

describe.skipIf(!browserPath)('the claims of an article', { timeout: 120_000 }, () => {
  let studio: Studio;
  let desk: Desk;
  let page: Page;
  let articleId = '';

  beforeAll(async () => {
    studio = await openStudio();
    desk = await studio.enter({ name: 'Ysée', viewport: { width: 1440, height: 900 } });
    page = desk.page;
    page.setDefaultTimeout(40_000);
    const body = SENTENCES.map((sentence) => p(sentence));
    articleId = (await studio.room?.write({ headline: 'La criée rouvre', body }))?.articleId ?? '';
  }, 120_000);
  afterAll(() => studio?.close());

  const api = (method: string, path: string, data: object = {}) =>
    page.request.fetch(`${studio.url}/api/v1${path}`, {
      method,
      data,
      headers: { origin: studio.url },
    });
  const publish = async () => {
    const answer = await api('POST', `/articles/${articleId}/publish`, {});
    expect([answer.status(), await answer.text()]).toEqual([200, expect.any(String)]);
  };
  async function openEditor(hash = '') {
    await page.goto(`${studio.url}/studio/articles/${articleId}${hash}`);
    await page.locator('.ProseMirror').waitFor();
    await page.locator('[data-state="saved"]').waitFor();
  }

  it('five claims with their sources are recorded from the keyboard', async () => {
    await openEditor();
    let presses = 0;
    const press = async (key: string) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    const began = Date.now();
    for (const at of SENTENCES.keys()) {
      await page.locator('.ProseMirror > p').nth(at).click();
      await press('ControlOrMeta+j');
      const card = page.locator('.claims .claim.on');
      await card.locator('.w', { hasText: SENTENCES[at]?.slice(0, 20) ?? '' }).waitFor();
      await press('ControlOrMeta+j');
      await card.locator('.paste input:focus').waitFor();
      await page.keyboard.insertText(`Rapport ${at + 1}`);
      await press('Enter');
      await card.locator('.cited').waitFor();
      await press('Escape');
      expect(await page.evaluate('document.activeElement.className')).toContain('ProseMirror');
    }
    const seconds = Math.round((Date.now() - began) / 1000);
    console.info(`five claims: ${presses} keys and five clicks besides the titles, ${seconds} s`);
    expect(presses).toBe(20);
    expect(await page.locator('.ProseMirror sup.ref').allTextContents()).toEqual([...'12345']);
    await look(page, 'record');
    expect(await studio.axe(page)).toEqual([]);
    const { db } = studio.house.storage;
    expect(await db.selectFrom('citations').selectAll().execute()).toHaveLength(5);
  });

  it('they are checked one after another, and published', async () => {
    const checks = page.getByRole('button', { name: 'Vérifier', exact: true });
    await expect.poll(() => checks.count(), SOON).toBe(5);
    for (let left = 5; left > 0; left--) {
      await checks.first().click();
      await expect.poll(() => checks.count(), SOON).toBe(left - 1);
    }
    await publish();
    expect(desk.troubles).toEqual([]);
  });
});

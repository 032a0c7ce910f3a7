/** The linter beside somebody who writes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { p } from '../../src/domain/document/build.ts';
import { browserPath, type Desk, openStudio, type Studio } from '../support/studio.ts';

describe.skipIf(!browserPath)('what the linter says while one writes', { timeout: 60_000 }, () => {
  let studio: Studio;
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    studio = await openStudio();
    desk = await studio.enter({ viewport: { width: 1440, height: 900 } });
    page = desk.page;
    page.setDefaultTimeout(20_000);
  }, 120_000);
  afterAll(() => studio?.close());

  const finding = () => page.locator('.between-lines .finding');
  async function open(...lines: string[]): Promise<string> {
    const written = await studio.room?.write({
      headline: 'La halle rouvre vendredi',
      body: lines.map((line) => p(line)),
    });
    const articleId = written?.articleId ?? '';
    await page.goto(`${studio.url}/studio/articles/${articleId}`);
    await page.locator('.page .lint').first().waitFor();
    return articleId;
  }
  /** Nothing is found any more. */
  const quiet = () => page.locator('.page .lint').first().waitFor({ state: 'detached' });
  const docOf = async (articleId: string) => {
    await page.locator('[data-state="saved"]').waitFor();
    const answer = await page.request.get(`${studio.url}/api/v1/articles/${articleId}/draft`);
    return JSON.stringify(((await answer.json()) as { doc: unknown }).doc);
  };

  it('leads from finding to finding, and puts the year in at a key', async () => {
    const articleId = await open(
      'Le 14 mars, le pont a cédé. Le ciel était clair.',
      'De plus en plus d’habitants jugent l’heure trop matinale.',
    );
    await page.locator('.ProseMirror').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('F8');
    await finding().waitFor();
    expect(await page.evaluate('document.activeElement.className')).toContain('finding');
    expect(await studio.axe(page)).toEqual([]);
    await page.keyboard.press('1');
    await finding().waitFor({ state: 'detached' });
    expect(await docOf(articleId)).toMatch(/Le 14 mars 20\d\d, le pont/);
    expect(await docOf(articleId)).not.toContain('lint');
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await page.keyboard.press('Escape');
    expect(await finding().count()).toBe(0);
  });

  it('says no more of a figure once its claim has a source', async () => {
    await open('La remise en état de la halle a coûté 1 900 000 euros.');
    await page.locator('.ProseMirror').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('F8');
    const said = await finding().locator('.what').textContent();
    await page.keyboard.press('1');
    await page.locator('.body-of-claim input:focus').waitFor();
    await page.keyboard.type('Délibération 2026-118 du conseil municipal');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: /Relecture/ }).click();
    await page.locator('.found-group .row', { hasText: said ?? '' }).waitFor({ state: 'detached' });
  });

  it('keeps a reason, and takes it back', async () => {
    await open('De plus en plus d’habitants jugent l’heure trop matinale.');
    await page.locator('.ProseMirror').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('F8');
    await page.keyboard.press('3');
    await page.keyboard.type('Nous en avons compté onze.');
    await page.getByRole('button', { name: 'Garder cette raison' }).click();
    await quiet();
    await page.getByRole('tab', { name: /Relecture/ }).click();
    await page.getByText('Nous en avons compté onze.').waitFor();
    expect(await studio.axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Reprendre' }).click();
    await page.locator('.page .lint').waitFor();
    expect(desk.troubles).toEqual([]);
  });
});

/** From a sentence to what a stranger can check: recorded, published, corrected, compared, verified. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { p } from '../../src/domain/document/build.ts';
import { reportPage } from '../support/evidence.ts';
import { browserPath, type Desk, openStudio, type Studio, watch } from '../support/studio.ts';

const SENTENCES = [
  'La halle a vendu 412 tonnes, selon le rapport.',
  'Les travaux ont coûté 19 000 euros, selon le budget.',
  'Onze personnes y travaillent, selon la liste.',
];

/** A busy machine takes its time. */
const SOON = { timeout: 40_000 };

/** For the page to run: selects these words, as a mouse would. */
const selectionOf = (words: string) => `(() => {
  const walker = document.createTreeWalker(document.querySelector('.ProseMirror'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(${JSON.stringify(words)});
    if (at < 0) continue;
    return getSelection().setBaseAndExtent(
      walker.currentNode, at, walker.currentNode, at + ${words.length});
  }
})()`;

/** Where screenshots go for somebody who wants to look: `SHOTS=folder`. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

describe.skipIf(!browserPath)('both sides of an article', { timeout: 120_000 }, () => {
  let studio: Studio;
  let desk: Desk;
  let page: Page;
  let articleId = '';
  let report: Server;

  beforeAll(async () => {
    studio = await openStudio({ copiesFromHere: true });
    desk = await studio.enter({ name: 'Ysée', viewport: { width: 1440, height: 900 } });
    page = desk.page;
    const body = SENTENCES.map((sentence) => p(sentence));
    articleId = (await studio.room?.write({ headline: 'La criée rouvre', body }))?.articleId ?? '';
    report = createServer((_, answer) => {
      answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      answer.end(reportPage('Un total de 412 tonnes a été vendu en 2025.'));
    });
    await new Promise<void>((done) => report.listen(0, '127.0.0.1', done));
  }, 240_000);
  afterAll(async () => {
    report?.close();
    await studio?.close();
  });

  const publish = async () => {
    const answer = await page.request.fetch(`${studio.url}/api/v1/articles/${articleId}/publish`, {
      method: 'POST',
      data: {},
      headers: { origin: studio.url },
    });
    expect([answer.status(), await answer.text()]).toEqual([200, expect.any(String)]);
  };
  const card = () => page.locator('.claims .claim.on');
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('claims and their sources are recorded from the keyboard', async () => {
    await page.goto(`${studio.url}/studio/articles/${articleId}`);
    await page.locator('[data-state="saved"]').waitFor();
    const { port } = report.address() as AddressInfo;
    const sources = [`http://127.0.0.1:${port}/rapport`, 'Budget 2025', 'Liste du personnel'];
    for (const [at, source] of sources.entries()) {
      const line = page.locator('.ProseMirror > p').nth(at);
      await line.click();
      // The editor hears of the caret after the browser has set it.
      await page.locator(`.ProseMirror > p:nth-of-type(${at + 1}).here`).waitFor();
      await page.keyboard.press('ControlOrMeta+j');
      await card()
        .locator('.w', { hasText: SENTENCES[at]?.slice(0, 20) ?? '' })
        .waitFor();
      await line.locator('sup.ref').waitFor();
      await page.keyboard.press('ControlOrMeta+j');
      await card().locator('.paste input:focus').waitFor();
      await page.keyboard.insertText(source);
      await page.keyboard.press('Enter');
      await card().locator('.cited').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.ProseMirror:focus').waitFor();
    }
    expect(await page.locator('.ProseMirror sup.ref').allTextContents()).toEqual([...'123']);
    await page.locator('[data-state="saved"]').waitFor();
  });

  it('what is quoted is looked up in the copy that was taken meanwhile', async () => {
    await page.getByRole('button', { name: /^Ouvrir l’affirmation 1/ }).click();
    // The page gave its title with the copy.
    await card().getByText('Rapport d’activité 2025').waitFor();
    const passage = card().getByLabel('Passage qui porte l’affirmation');
    await passage.fill('412 tonnes a été vendu');
    await button('Chercher').click();
    await card().getByText('Passage trouvé dans notre copie').waitFor();
    await passage.fill('421 tonnes a été vendu');
    await button('Chercher').click();
    await card().getByText('Ce passage n’est pas dans notre copie').waitFor();
    await passage.fill('412 tonnes a été vendu');
    await button('Chercher').click();
    await card().getByText('Passage trouvé dans notre copie').waitFor();
    await look(page, 'record');
    expect(await studio.axe(page)).toEqual([]);
  });

  it('a claim that lost its words is put on others by a person, never by itself', async () => {
    const marks = page.locator('.ProseMirror sup.ref');
    await page.locator('.ProseMirror > p').nth(2).click({ clickCount: 3 });
    await page.keyboard.press('Delete');
    await page.keyboard.insertText('Onze personnes y travaillent, selon cette liste.');
    await expect.poll(() => marks.count(), SOON).toBe(2);
    const lost = page.locator('.claims .claim', { hasText: 'ne sont plus dans le texte' });
    await lost.getByRole('button', { name: 'Chercher ces mots' }).click();
    await look(page, 'lost');
    await lost.getByRole('button', { name: 'Mettre sur les mots choisis' }).click();
    await expect.poll(() => marks.count(), SOON).toBe(3);
    await page.locator('[data-state="saved"]').waitFor();
  });

  it('they are checked and published; a reader has them, with their notes', async () => {
    const checks = button('Vérifier');
    await expect.poll(() => checks.count(), SOON).toBe(3);
    for (let left = 3; left > 0; left--) {
      await checks.first().click();
      await expect.poll(() => checks.count(), SOON).toBe(left - 1);
    }
    await publish();
    const reader = await studio.browser.newPage({ viewport: { width: 1440, height: 900 } });
    onTestFinished(() => reader.close());
    const troubles = watch(reader);
    await reader.goto(`${studio.url}/fr/la-criee-rouvre`);
    expect(await reader.locator('article mark[id]').count()).toBe(3);
    await look(reader, 'recto');
    await reader.getByRole('link', { name: 'Voir l’envers' }).click();
    expect(await reader.locator('#claims h3').count()).toBe(3);
    await look(reader, 'verso');
    expect(await studio.axe(reader)).toEqual([]);
    // What is wrong is said there, without an account and without a script.
    await reader.locator('select[name=claim]').selectOption({ index: 0 });
    await reader.locator('textarea[name=text]').fill('Le rapport dit 421 tonnes, page 12.');
    await reader.locator('input[name=mail]').fill('lectrice@jusant.example');
    await reader.locator('form.report button').click();
    await reader.getByRole('heading', { name: /Merci/ }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('the desk hears of it, corrects it at the claim, and tells readers', async () => {
    await page.goto(`${studio.url}/studio/`);
    const reported = page.locator('.reported');
    await reported.getByText('Le rapport dit 421 tonnes, page 12.').waitFor();
    await reported.getByRole('link', { name: 'Ouvrir à l’affirmation' }).click();
    await card().locator('.w', { hasText: '412 tonnes' }).waitFor();
    await page.locator('[data-state="saved"]').waitFor();
    await page.locator('.ProseMirror').focus();
    await page.evaluate(selectionOf('412'));
    await page.locator('.bubble').waitFor();
    await page.keyboard.insertText('421');
    await page.locator('.ProseMirror > p', { hasText: '421 tonnes' }).waitFor();
    await page.locator('[data-state="saved"]').waitFor();
    await button('Écrire une note').click();
    await page.getByLabel('Ce qui était écrit').fill('412 tonnes');
    await page.getByLabel('Ce qui est écrit maintenant').fill('421 tonnes');
    await page.getByLabel('Pourquoi, pour le lecteur').fill('Deux chiffres étaient inversés.');
    await button('Enregistrer').click();
    await page.getByText('Paraîtra avec la prochaine publication').waitFor();
    await button('Revérifier').click();
    await button('Revérifier').waitFor({ state: 'detached' });
    await look(page, 'correct');
    await publish();
    await page.goto(`${studio.url}/studio/`);
    await reported.getByRole('button', { name: 'C’est traité' }).click();
    await reported.waitFor({ state: 'detached' });
    expect(desk.troubles).toEqual([]);
  });

  it('a stranger compares the versions, and checks them without us', async () => {
    const reader = await studio.browser.newPage({ viewport: { width: 360, height: 800 } });
    onTestFinished(() => reader.close());
    const address = `${studio.url}/fr/la-criee-rouvre`;
    await expect
      .poll(async () => {
        await reader.goto(`${address}/verso`);
        return reader.locator('#corrections').textContent();
      }, SOON)
      .toContain('Deux chiffres étaient inversés.');
    expect(await studio.axe(reader)).toEqual([]);
    await look(reader, 'corrected-360');
    await reader
      .locator('#versions a', { hasText: /omparer/ })
      .first()
      .click();
    expect(await reader.locator('del').first().textContent()).toContain('412');
    expect(await reader.locator('ins').first().textContent()).toContain('421');
    await look(reader, 'compare-360');
    const bundle = await reader.request.get(`${address}/verso/bundle.zip`);
    const folder = mkdtempSync(join(tmpdir(), 'recto-bundle-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const [name, file] of Object.entries(unzipSync(new Uint8Array(await bundle.body()))))
      writeFileSync(join(folder, name), file);
    const said = execFileSync(process.execPath, [join(folder, 'verify.mjs')]).toString();
    expect(said).toContain('This is what the site signed.');
    expect(said).not.toContain('WRONG');
  });
});

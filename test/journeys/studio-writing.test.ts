/** Writing an article in the Studio, in a real browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NodeJson } from '../../src/domain/document/types.ts';
import { wav } from '../support/sound-files.ts';
import { browserPath, type Desk, openStudio, type Studio } from '../support/studio.ts';

const SAMPLES = join(import.meta.dirname, '../../studio/editor/paste/samples');

/** For the page to run: pastes what `fill` puts into `data`. */
const pasteOf = (fill: string) => `(() => {
  const data = new DataTransfer();
  ${fill};
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  document.querySelector('.ProseMirror').dispatchEvent(event);
})()`;

describe.skipIf(!browserPath)('somebody who writes', { timeout: 120_000 }, () => {
  let studio: Studio;
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    studio = await openStudio();
    desk = await studio.enter({ viewport: { width: 1440, height: 900 } });
    page = desk.page;
  }, 120_000);
  afterAll(() => studio?.close());

  async function open(headline: string, editionId?: string): Promise<string> {
    const written = await studio.room?.write({
      headline,
      body: [{ type: 'paragraph' }],
      ...(editionId ? { editionId } : {}),
    });
    const articleId = written?.articleId ?? '';
    await page.goto(`${studio.url}/studio/articles/${articleId}`);
    await page.locator('.ProseMirror').click();
    return articleId;
  }

  /** The text as the newsroom's database has it, once the last letter is acknowledged. */
  async function saved(articleId: string): Promise<NodeJson[]> {
    await page.locator('[data-state="saved"]').waitFor();
    const answer = await page.request.get(`${studio.url}/api/v1/articles/${articleId}/draft`);
    return ((await answer.json()) as { doc: { content: NodeJson[] } }).doc.content;
  }

  async function keep(name: string, bytes: Buffer): Promise<void> {
    const answer = await page.request.post(`${studio.url}/api/v1/media?name=${name}`, {
      data: bytes,
      headers: { origin: studio.url, 'content-type': 'application/octet-stream' },
    });
    expect(answer.status()).toBe(200);
  }

  const type = (words: string) => page.keyboard.type(words);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Asks for a block with a slash and the beginning of its name. */
  const ask = async (name: string) => {
    await type(`/${name}`);
    await page.locator('.slash-list .row.on').waitFor();
    await press('Enter');
  };
  const pick = async (name: string) => {
    await ask(name);
    await page.locator('.picker').getByRole('row').first().focus();
    await press('Enter');
    await page.locator('.picker').waitFor({ state: 'detached' });
  };

  it('makes every block with the keyboard alone', async () => {
    const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: '#246' } });
    await keep('phare.png', await picture.png().toBuffer());
    const articleId = await open('Le phare');
    await type('Le **phare** luit ! Voir ');
    await ask('note');
    await page.locator('.note-text').waitFor();
    await type('Vu de nuit.');
    await press('Enter');
    await type('.');
    await press('Enter');
    await type('## La nuit');
    await press('Enter');
    await type('- un');
    await press('Enter', 'Tab');
    await type('deux');
    await press('Enter', 'Enter', 'Enter');
    await type('1. premier');
    await press('Enter', 'Enter');
    await type('> On y voit');
    await press('Alt+Enter');
    await type('Ysée Morvan');
    await press('Enter', 'Control+End');
    await ask('exergue');
    await type('Plus loin');
    await press('Enter');
    await ask('encadré');
    await type('Repères');
    await press('Enter', 'Enter');
    await ask('tableau');
    await type('Nuit');
    await press('Tab');
    await type('Éclats');
    await press('Control+End');
    await type('```js ');
    await type('luire()');
    await press('Control+Enter');
    await ask('filet');
    await ask('soutien');
    await ask('partie');
    await ask('page d');
    await type('https://youtu.be/abcdefghijk');
    await press('Enter');
    await page.locator('.strip').waitFor({ state: 'detached' });
    await press('Control+End');
    await pick('image');
    await page.locator('.fig img').waitFor();
    await press('Alt+Enter');
    await type('Le phare, la nuit');
    await press('Escape', 'Control+End');
    await pick('galerie');
    await press('Control+End');
    const blocks = await saved(articleId);
    expect(blocks.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'paragraph',
        'heading',
        'bulletList',
        'orderedList',
        'blockquote',
        'pullQuote',
        'callout',
        'table',
        'codeBlock',
        'horizontalRule',
        'supportBox',
        'supportersDivider',
        'embed',
        'figure',
        'gallery',
      ]),
    );
    const text = JSON.stringify(blocks);
    expect(text).toContain('"text":" luit\u202f! Voir "');
    expect(text).toContain('"type":"footnote"');
    expect(text).toContain('Vu de nuit.');
    expect(blocks.find(({ type }) => type === 'blockquote')?.attrs?.attribution).toBe(
      'Ysée Morvan',
    );
    expect(blocks.find(({ type }) => type === 'figure')?.attrs?.alt).toBe('Le phare, la nuit');
    expect(desk.troubles).toEqual([]);
  }, 180_000);

  it('is accessible, in the light and in the dark, whatever lies open', async () => {
    await open('Pour tous');
    await type('Un TK ');
    await press('Control+f');
    expect(await studio.axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await press('Escape', 'Control+End');
    await type('/');
    await page.locator('.slash-list .row.on').waitFor();
    expect(await studio.axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(desk.troubles).toEqual([]);
  }, 120_000);

  it('undoes headline and text in the order in which they were written', async () => {
    const articleId = await open('Titre');
    const headline = page.locator('.headline');
    const text = () => page.locator('.ProseMirror').textContent();
    /** Letters far apart are taken back one by one, and a busy machine types them far apart. */
    const until = async (key: string, isDone: () => Promise<boolean>) => {
      for (let pressed = 0; pressed < 40 && !(await isDone()); pressed++) await press(key);
      expect(await isDone()).toBe(true);
    };
    await type('Des mots.');
    await saved(articleId);
    await headline.click();
    await press('End');
    await type(' neuf');
    await until('Control+z', async () => (await headline.inputValue()) === 'Titre');
    expect(await text()).toBe('Des mots.');
    await until('Control+z', async () => (await text()) === '');
    await until('Control+y', async () => (await text()) === 'Des mots.');
    expect(JSON.stringify(await saved(articleId))).toContain('Des mots.');
  });

  it('replaces everywhere at once, and takes it back at once', async () => {
    await open('La criée');
    await type('La criée, une Criée, des criées');
    await press('Control+f');
    await page.getByLabel('Chercher', { exact: true }).fill('criée');
    await page.locator('.strip [role=status]').getByText('4 fois').waitFor();
    await page.getByLabel('Remplacer par').fill('halle');
    await page.getByRole('button', { name: 'Tout remplacer' }).click();
    const text = () => page.locator('.ProseMirror').textContent();
    await expect.poll(text).toBe('La halle, une halle, des halles');
    const headline = () => page.locator('.headline').inputValue();
    expect(await headline()).toBe('La halle');
    await press('Escape', 'Control+z');
    await expect.poll(text).toBe('La criée, une Criée, des criées');
    await expect.poll(headline).toBe('La criée');
  });

  it('pastes from word processors and pages, and sees pictures arrive', async () => {
    for (const name of ['word', 'google-docs', 'libre-office', 'web-page']) {
      const articleId = await open(name);
      const html = readFileSync(join(SAMPLES, `${name}.txt`), 'utf8');
      await page.evaluate(pasteOf(`data.setData('text/html', ${JSON.stringify(html)})`));
      const blocks = await saved(articleId);
      const kinds = blocks.map(({ type }) => type);
      expect([name, kinds.slice(0, 6)]).toEqual([
        name,
        name === 'web-page'
          ? ['heading', 'paragraph', 'paragraph', 'heading', 'bulletList', 'orderedList']
          : ['heading', 'paragraph', 'heading', 'bulletList', 'orderedList', 'table'],
      ]);
      expect(JSON.stringify(blocks)).not.toMatch(/javascript:|alert|mso-|utm_/);
      if (name === 'libre-office') await page.locator('.fig img').waitFor();
    }
    expect(desk.troubles).toEqual([]);
  }, 120_000);

  it('drops a sound into the text, and it plays there', async () => {
    const articleId = await open('Le son');
    await type('Écoutez.');
    const bytes = JSON.stringify([...wav(1)]);
    const file = `new File([new Uint8Array(${bytes})], 'corne.wav', { type: 'audio/wav' })`;
    await page.evaluate(pasteOf(`data.items.add(${file})`));
    await page.locator('.recording audio').waitFor();
    expect((await saved(articleId)).map(({ type }) => type)).toEqual([
      'paragraph',
      'audio',
      'paragraph',
    ]);
  });
});

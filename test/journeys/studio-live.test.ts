/** Nobody loses a word: people who write, together and apart, with a network that comes and goes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../src/usecases/draft/content.ts';
import { openDraft } from '../../src/usecases/draft/open.ts';
import { browserPath, type Desk, openStudio, type Studio } from '../support/studio.ts';

const SOON = { timeout: 15_000 };

describe.skipIf(!browserPath)('writing in the Studio', { timeout: 60_000 }, () => {
  let studio: Studio;
  const desks: Desk[] = [];
  beforeAll(async () => {
    studio = await openStudio();
  }, 120_000);
  afterAll(() => studio?.close());

  const write = async () =>
    (await studio.room?.write({ headline: 'La criée rouvre' }))?.articleId ?? '';
  const enter = async (name: string) => {
    const desk = await studio.enter({ name });
    desks.push(desk);
    return desk;
  };
  const leave = async () => {
    for (const desk of desks.splice(0)) {
      expect(desk.troubles.filter((text) => !/WebSocket|ERR_INTERNET/.test(text))).toEqual([]);
      await desk.close();
    }
  };
  const open = async (page: Page, articleId: string) => {
    await page.goto(`${studio.url}/studio/articles/${articleId}`);
    await page.locator('.ProseMirror').waitFor();
    await page.locator('[data-state="saved"]').waitFor();
  };
  /** At the end of the text. */
  const type = async (page: Page, words: string) => {
    await page.locator('.ProseMirror p').last().click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(words);
  };
  const shows = (page: Page, words: string) =>
    expect.poll(() => page.locator('.ProseMirror').textContent(), SOON).toContain(words);
  const stored = async (articleId: string) => {
    const { ydoc } = await openDraft(studio.house.storage.db, articleId);
    return JSON.stringify(await contentOf(ydoc));
  };
  const isStored = (articleId: string, words: string) =>
    expect.poll(() => stored(articleId), SOON).toContain(words);
  const rows = async () => {
    const tables = ['live_drafts', 'live_updates', 'revisions', 'events', 'articles'] as const;
    const counts = tables.map((table) =>
      studio.house.storage.db
        .selectFrom(table)
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow(),
    );
    return (await Promise.all(counts)).map(({ n }) => Number(n));
  };

  it('two people in one article see each other, and neither loses a word', async () => {
    const articleId = await write();
    const before = await rows();
    const [ysee, malo] = [await enter('Ysée'), await enter('Malo')];
    await open(ysee.page, articleId);
    await open(malo.page, articleId);
    await ysee.page.getByText('Malo y est aussi').waitFor();
    // They opened it, looked at it, saw each other: nothing was written.
    expect(await rows()).toEqual(before);
    await Promise.all([
      type(ysee.page, ' Le quai sent le gasoil.'),
      malo.page.getByLabel('Titre', { exact: true }).fill('La criée rouvre vendredi'),
    ]);
    await type(malo.page, ' Et le café.');
    await shows(ysee.page, 'Le quai sent le gasoil. Et le café.');
    await shows(malo.page, 'Le quai sent le gasoil. Et le café.');
    await isStored(articleId, 'gasoil. Et le café.');
    await isStored(articleId, 'rouvre vendredi');
    await leave();
  });
});

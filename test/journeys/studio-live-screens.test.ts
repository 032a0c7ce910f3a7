/** History, translation side by side, remarks and previews, as a newsroom uses them. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { h2, p, text } from '../../src/domain/document/build.ts';
import { createArticle } from '../../src/usecases/article/create.ts';
import { readDraft } from '../../src/usecases/draft/read.ts';
import { settleDraft } from '../../src/usecases/draft/settle.ts';
import { createTranslation } from '../../src/usecases/translation/create.ts';
import { browserPath, type Desk, openStudio, type Studio } from '../support/studio.ts';

const SOON = { timeout: 45_000 };

describe.skipIf(!browserPath)('around the text', { timeout: 180_000 }, () => {
  let studio: Studio;
  const desks: Desk[] = [];
  beforeAll(async () => {
    studio = await openStudio();
  }, 120_000);
  afterAll(() => studio?.close());
  afterEach(async () => {
    for (const desk of desks.splice(0)) {
      expect(desk.troubles).toEqual([]);
      await desk.close();
    }
  });

  const enter = async (name: string, options = {}) => {
    const desk = await studio.enter({ name, ...options });
    desks.push(desk);
    return desk;
  };
  const write = async () => {
    const claim = { type: 'claim' as const, attrs: { id: 'c1' } };
    const made = await studio.room?.write({
      headline: 'La criée rouvre',
      standfirst: 'Fermée depuis trente ans.',
      body: [
        h2('La halle'),
        p('La halle emploie ', text('neuf', claim), ' personnes.'),
        p('Le quai nord serait fermé aux poids lourds.'),
      ],
    });
    return made?.articleId ?? '';
  };
  const ctx = () => {
    if (!studio.room) throw new Error('no newsroom');
    return { ...studio.room.ctx, now: Date.now() };
  };
  const go = (page: Page, path: string) => page.goto(`${studio.url}/studio${path}`);
  const saved = (page: Page) => page.locator('[data-state="saved"]').waitFor(SOON);
  const edit = async (page: Page, articleId: string, words: string) => {
    await go(page, `/articles/${articleId}`);
    await page.locator('.ProseMirror').waitFor(SOON);
    await page.locator('.ProseMirror p').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(words);
    await saved(page);
    await expect
      .poll(async () => JSON.stringify((await readDraft(ctx(), articleId)).content?.doc), SOON)
      .toContain(words.trim());
    await settleDraft(ctx(), articleId);
  };

  it('the history says who wrote what when, shows the words that changed, and gives them back', async () => {
    const articleId = await write();
    const ysee = await enter('Ysée');
    const { page } = ysee;
    await edit(page, articleId, ' On y vend à la voix.');
    await go(page, `/articles/${articleId}/history`);
    await page.locator('ins', { hasText: 'On y vend à la voix.' }).waitFor(SOON);
    expect(await studio.axe(page)).toEqual([]);
    await page.getByLabel('Nom de cette version').fill('Avec la voix');
    await page.getByRole('button', { name: 'Nommer' }).click();
    await page.locator('.revisions b', { hasText: 'Avec la voix' }).waitFor(SOON);
    await page.locator('.revisions li button').last().click();
    await page.getByRole('button', { name: 'Restaurer cette version' }).click();
    await page.getByText('Restauré.').waitFor(SOON);
    await expect.poll(() => page.locator('.revisions li').count(), SOON).toBe(3);
    const { content } = await readDraft(ctx(), articleId);
    expect(JSON.stringify(content?.doc)).not.toContain('à la voix');
  });

  it('a translation is written beside its source, which tells what it has changed since', async () => {
    const articleId = await write();
    const soraya = await enter('Soraya', { role: 'translator' });
    const { page } = soraya;
    await go(page, `/articles/${articleId}/translate/en`);
    await page.getByRole('button', { name: 'Traduire en anglais' }).click();
    await page.locator('.beside .ProseMirror').waitFor(SOON);
    await saved(page);
    await page.getByLabel('Titre', { exact: true }).fill('The fish hall reopens');
    await page.locator('.beside .ProseMirror > p').first().click();
    await page.keyboard.type('The hall employs nine people.');
    await page.locator('.beside .ProseMirror > p').last().click();
    await page.keyboard.type('The north quay will be closed to lorries.');
    await page.getByText('plus affirmatif que la source').waitFor(SOON);
    await page.getByText('3 blocs sur 5').waitFor(SOON);
    await saved(page);
    // What was written is remembered together with what the source said.
    await expect
      .poll(async () => {
        const rows = await studio.house.storage.db
          .selectFrom('translation_blocks')
          .selectAll()
          .execute();
        return rows.length;
      }, SOON)
      .toBe(3);
    const ysee = await enter('Ysée');
    await go(ysee.page, `/articles/${articleId}`);
    await ysee.page.locator('.ProseMirror').waitFor();
    const nine = ysee.page.locator('.ProseMirror .cl');
    await nine.dblclick();
    await ysee.page.keyboard.type('onze');
    await saved(ysee.page);
    await page.getByText('La source dit maintenant « onze »').waitFor(SOON);
    expect(await studio.axe(page)).toEqual([]);
    await page.getByText('Reprendre le chiffre').click();
    await expect
      .poll(() => page.locator('.beside .ProseMirror > p').first().textContent(), SOON)
      .toBe('The hall employs eleven people.');
    await page.getByText('La source dit maintenant').waitFor({ state: 'detached', ...SOON });
  });

  it('a translation that was written elsewhere is laid beside its source at a press', async () => {
    const articleId = await write();
    const { article } = await readDraft(ctx(), articleId);
    await createArticle(ctx(), {
      editionId: studio.room?.en ?? '',
      storyId: article.storyId,
      kind: 'news',
      headline: 'The fish hall reopens',
      standfirst: 'Closed for thirty years.',
      doc: { type: 'doc', content: [h2('The hall'), p('It employs nine.'), p('The quay closes.')] },
    });
    const { page } = await enter('Soraya', { role: 'editor' });
    await go(page, `/articles/${articleId}/translate/en`);
    await page.getByText('sans pendant dans la source').first().waitFor(SOON);
    await page.getByRole('button', { name: 'Mettre les blocs en regard' }).click();
    await page.getByText('5 blocs sur 5').waitFor(SOON);
    expect(await page.getByText('sans pendant dans la source').count()).toBe(0);
    await saved(page);
    const ysee = await enter('Ysée');
    await edit(ysee.page, articleId, ' On y vend à la voix.');
    await page.getByText('1 à reprendre').waitFor(SOON);
  });

  it('a remark calls a colleague, who finds it on the desk and answers', async () => {
    const articleId = await write();
    const [ysee, malo] = [await enter('Ysée'), await enter('Malo Kerven')];
    await go(ysee.page, `/articles/${articleId}`);
    await ysee.page.locator('.ProseMirror .cl').dblclick();
    await ysee.page.getByRole('tab', { name: 'Remarques' }).click();
    await ysee.page.getByLabel('Remarquer « neuf »').fill('Depuis quand, @Mal');
    await ysee.page.getByRole('button', { name: 'Malo Kerven' }).click();
    await ysee.page.getByRole('button', { name: 'Envoyer' }).first().click();
    await ysee.page.locator('.ProseMirror .remark').waitFor(SOON);
    await saved(ysee.page);
    await go(malo.page, '/');
    await malo.page.getByRole('button', { name: '1 remarque pour vous' }).click();
    await malo.page.getByRole('menuitem', { name: /Ysée, dans « La criée rouvre »/ }).click();
    await malo.page.getByRole('tab', { name: 'Remarques' }).click();
    await malo.page.getByText('Depuis quand, @Malo Kerven').waitFor(SOON);
    await malo.page.getByLabel('Répondre').fill('Depuis 1996.');
    await malo.page.getByRole('button', { name: 'Envoyer' }).last().click();
    await malo.page.getByText('Depuis 1996.').waitFor(SOON);
    const broken = await studio.axe(malo.page);
    expect(broken.filter((rule) => !rule.startsWith('page-has-heading-one'))).toEqual([]);
  });

  it('a preview is framed by the Studio, and a link shows it to somebody outside', async () => {
    const articleId = await write();
    await createTranslation(ctx(), { articleId, editionId: studio.room?.en ?? '' });
    const ysee = await enter('Ysée');
    const { page } = ysee;
    await go(page, `/articles/${articleId}`);
    await page.getByRole('button', { name: 'Partager l’aperçu' }).click();
    await page.getByRole('button', { name: 'Faire un lien' }).click();
    const link = await page.locator('.share-preview input').inputValue();
    const outside = await studio.browser.newContext();
    const guest = await outside.newPage();
    await guest.goto(link.replace(/^https?:\/\/[^/]+/, studio.url));
    await guest.getByRole('heading', { name: 'La criée rouvre' }).waitFor(SOON);
    await outside.close();
  });
});

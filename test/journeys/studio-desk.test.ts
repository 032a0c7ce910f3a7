import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { p } from '../../src/domain/document/build.ts';
import { wallTimeText } from '../../src/domain/zones.ts';
import { saveArticle } from '../../src/usecases/article/save.ts';
import { scheduleTogether } from '../../src/usecases/article/together.ts';
import { createTranslation } from '../../src/usecases/translation/create.ts';
import { browserPath, openStudio, type Studio } from '../support/studio.ts';

let studio: Studio;

/** What the server has soon after the screen. */
const soon = <Value>(look: () => Promise<Value>) => expect.poll(look, { timeout: 30_000 });

describe.skipIf(!browserPath)('the desk of a newsroom', () => {
  beforeAll(async () => {
    studio = await openStudio();
  }, 240_000);
  afterAll(() => studio?.close());

  const room = () => {
    if (!studio.room) throw new Error('no small newsroom');
    return studio.room;
  };
  const stateOf = async (articleId: string) =>
    studio.house.storage.db
      .selectFrom('articles')
      .select(['state', 'scheduled_at', 'assignee_id'])
      .where('id', '=', articleId)
      .executeTakeFirstOrThrow();

  it('an article is made and given into hands by keyboard, and each act is undone with Z', {
    timeout: 120_000,
  }, async () => {
    const { page, member, troubles, close } = await studio.enter({
      viewport: { width: 1440, height: 900 },
    });
    await page.goto(`${studio.url}/studio/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('n');
    await page.waitForURL(/\/articles\/[0-9A-Z]{26}$/);
    const articleId = page.url().slice(-26);
    await write(articleId, 'La criée rouvre', 'On y vend à la voix.');
    await page.goto(`${studio.url}/studio/`);
    await page.getByRole('link', { name: /La criée rouvre/ }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/C’est maintenant chez/).waitFor();
    expect((await stateOf(articleId)).assignee_id).toBe(member.id);
    await page.keyboard.press('z');
    await soon(async () => (await stateOf(articleId)).assignee_id).toBe(null);
    // With a line in hand, Enter presses what has the focus: it does not open the line.
    await page.keyboard.press('j');
    await page.locator('.desk-foot').getByRole('link', { name: 'Calendrier' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/calendar$/);
    expect(troubles).toEqual([]);
    await close();
  });

  it('several are done with at once, and each that does not follow says why in its own line', {
    timeout: 90_000,
  }, async () => {
    const out = await room().publish({ headline: 'Le mât du Sirius est levé' });
    const waiting = await room().write({ headline: 'Le bac change d’heure' });
    const { page, troubles, close } = await studio.enter({
      viewport: { width: 1440, height: 900 },
    });
    await page.goto(`${studio.url}/studio/`);
    await page.getByRole('button', { name: 'Choisir plusieurs' }).click();
    const row = (articleId: string) => page.locator(`tr[data-row="${articleId}"]`);
    for (const { articleId } of [out, waiting]) await row(articleId).locator('label').click();
    await page.getByRole('button', { name: 'Mettre à la corbeille' }).click();
    await row(waiting.articleId).waitFor({ state: 'detached' });
    await row(out.articleId)
      .getByText(/dépubliez/i)
      .waitFor();
    await page.getByText('1 choisi', { exact: true }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('an hour is changed in the calendar by dragging, or with the arrows, and undone', {
    timeout: 120_000,
  }, async () => {
    const { page, troubles, close } = await studio.enter({
      viewport: { width: 1440, height: 900 },
    });
    const { articleId } = await room().write({ headline: 'Les marées de mars' });
    await page.goto(`${studio.url}/studio/calendar`);
    await page.getByRole('button', { name: 'Mois suivant' }).click();
    const [year, month] = nextMonth();
    const day = (n: number) => page.locator('.month td:not(.other)').nth(n - 1);
    await page.locator('.to-place .entry', { hasText: 'Les marées' }).dragTo(day(10));
    const wallOf = async (id = articleId) => {
      const { scheduled_at: at } = await stateOf(id);
      return at === null ? null : wallTimeText(at, 'Europe/Paris');
    };
    await soon(() => wallOf()).toBe(`${year}-${month}-10T07:00`);
    await day(10).locator('.entry').dragTo(day(12));
    await soon(() => wallOf()).toBe(`${year}-${month}-12T07:00`);
    await day(12).locator('.entry').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await soon(() => wallOf()).toBe(`${year}-${month}-13T07:00`);
    await page.locator('.undo', { hasText: ' 13 ' }).waitFor();
    await page.locator('.undo .act').last().click();
    await soon(() => wallOf()).toBe(`${year}-${month}-12T07:00`);
    expect(await studio.axe(page)).toEqual([]);
    // Languages that appear together move together, and come back by one press.
    const ctx = { ...room().ctx, now: Date.now() };
    const english = await createTranslation(ctx, { articleId, editionId: room().en });
    const hour = { wall: `${year}-${month}-12T07:00`, zone: 'Europe/Paris' };
    await scheduleTogether(ctx, { articleIds: [articleId, english.articleId], hour });
    const both = async () => [await wallOf(), await wallOf(english.articleId)];
    await page.reload();
    await page.getByRole('button', { name: 'Mois suivant' }).click();
    await day(12).locator('.entry', { hasText: 'Les marées' }).dragTo(day(14));
    await soon(both).toEqual(Array(2).fill(`${year}-${month}-14T07:00`));
    await page.locator('.undo .act').last().click();
    await soon(both).toEqual(Array(2).fill(`${year}-${month}-12T07:00`));
    expect(troubles).toEqual([]);
    await close();
  });

  it('an editor publishes from the street, with a thumb', { timeout: 90_000 }, async () => {
    const { page, troubles, close } = await studio.enter({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      colorScheme: 'dark',
    });
    const { articleId } = await room().write({ headline: 'Le mât du Sirius est levé' });
    await page.goto(`${studio.url}/studio/`);
    await page
      .getByRole('link', { name: /Le mât du Sirius/ })
      .first()
      .waitFor();
    expect(await studio.axe(page)).toEqual([]);
    const wide = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(await wide()).toBeLessThanOrEqual(0);
    await page.goto(`${studio.url}/studio/articles/${articleId}/publish`);
    await page.getByText('Paraît tout de suite, en français.').waitFor();
    expect(await wide()).toBeLessThanOrEqual(0);
    expect(await studio.axe(page)).toEqual([]);
    await page.getByRole('button', { name: /^Publier/ }).tap();
    await page.getByText(/En ligne depuis/).waitFor();
    expect((await stateOf(articleId)).state).toBe('published');
    expect(troubles).toEqual([]);
    await close();
  });

  /** What the editor's own journeys write letter by letter. */
  async function write(articleId: string, headline: string, words: string): Promise<void> {
    const { db } = studio.house.storage;
    const { head_revision_id: head } = await db
      .selectFrom('articles')
      .select('head_revision_id')
      .where('id', '=', articleId)
      .executeTakeFirstOrThrow();
    await saveArticle(room().ctx, {
      articleId,
      baseRevisionId: head ?? '',
      headline,
      standfirst: 'La nuit, la halle reste ouverte.',
      doc: { type: 'doc', content: [p(words)] },
    });
  }
});

/** Year and month, `MM`, of the month after this one in Paris. */
function nextMonth(): [string, string] {
  const [year = 1970, month = 1] = wallTimeText(Date.now(), 'Europe/Paris').split('-').map(Number);
  const next = new Date(Date.UTC(year, month, 1)).toISOString();
  return [next.slice(0, 4), next.slice(5, 7)];
}

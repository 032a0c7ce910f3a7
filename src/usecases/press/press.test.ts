import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { refusal } from '../../../test/support/evidence.ts';
import { addLetter } from '../../../test/support/letters.ts';
import { type SmallNewsroom, smallNewsroom } from '../../../test/support/newsroom.ts';
import { textProjection } from '../../domain/document/text.ts';
import { PRESS_FIELDS, PRESS_PAGES } from '../../domain/press.ts';
import { getArticle } from '../../storage/articles.ts';
import { getRevision } from '../../storage/revisions.ts';
import { readArticleDetails } from '../article/details.ts';
import { publishArticle } from '../article/publish.ts';
import { trashArticle } from '../article/trash.ts';
import { hasUnnamedPolicy } from '../evidence/attribute-claim.ts';
import { changeSettings, readPublication } from '../publication/change-settings.ts';
import { createEdition } from '../publication/editions.ts';
import { addPressPage, confirmPressPage, pressLines, tiePressPage } from './pages.ts';

describeEachDatabase('pages of trust', (open) => {
  const textOf = async ({ storage }: SmallNewsroom, articleId: string) => {
    const article = await getArticle(storage.db, articleId);
    const head = await getRevision(storage.db, article?.headRevisionId ?? '');
    return { article, head, text: head ? textProjection(head.doc) : '' };
  };
  const lineOf = async (r: SmallNewsroom, kind: string, editionId = r.fr) =>
    (await pressLines(r.ctx, { editionId })).find((line) => line.kind === kind);

  it('are written in both languages from what the newsroom said, with a mark where it said nothing', async () => {
    const r = await smallNewsroom(await open());
    await changeSettings(r.ctx, {
      contactMail: 'redaction@jusant.example',
      press: { publisher: 'Association Le Jusant', director: 'Maïwenn Le Goff' },
    });
    for (const kind of PRESS_PAGES) {
      const { articleId } = await addPressPage(r.ctx, { editionId: r.fr, kind });
      const { article, text } = await textOf(r, articleId);
      expect(article).toMatchObject({ kind: 'page', state: 'draft' });
      const english = await addPressPage(r.ctx, { editionId: r.en, kind });
      const translated = await textOf(r, english.articleId);
      expect(translated.article?.storyId).toBe(article?.storyId);
      expect([kind, translated.text === text]).toEqual([kind, false]);
    }
    const legal = await lineOf(r, 'legal');
    const { text } = await textOf(r, legal?.page?.articleId ?? '');
    expect(text).toContain('Le Jusant est édité par Association Le Jusant');
    expect(text).toContain('publication\u00a0: Maïwenn Le Goff.');
    // Address, register, editor-in-chief, host, CPPAP.
    expect(legal?.toCome).toBe(5);
    expect(await refusal(addPressPage(r.ctx, { editionId: r.fr, kind: 'legal' }))).toBe(
      'press.page-exists',
    );
    await trashArticle(r.ctx, { articleId: legal?.page?.articleId ?? '' });
    expect((await lineOf(r, 'legal'))?.page).toBeNull();
    await changeSettings(r.ctx, {
      press: Object.fromEntries(PRESS_FIELDS.map((name) => [name, `dit ${name}`])),
    });
    await addPressPage(r.ctx, { editionId: r.fr, kind: 'legal' });
    expect((await lineOf(r, 'legal'))?.toCome).toBe(0);
  });

  it('are written in Arabic for an Arabic edition; in a language without texts they wait to be translated', async () => {
    const r = await smallNewsroom(await open());
    const { id: ar } = await createEdition(r.ctx, { lang: 'ar', title: 'الجزر', locale: 'ar-MA' });
    const { id: de } = await createEdition(r.ctx, { lang: 'de', title: 'Ebbe', locale: 'de-DE' });
    await addLetter(r.storage.db, ar, { name: 'رسالة الجمعة' });
    for (const kind of PRESS_PAGES) {
      const { articleId } = await addPressPage(r.ctx, { editionId: ar, kind });
      const { article, text } = await textOf(r, articleId);
      expect(article?.slug).toMatch(/^[\p{Script=Arabic}-]+$/u);
      // Besides names, marks and addresses, no Latin letter is in it.
      const latin = text.replace(/TK|Le Jusant|CPPAP|CEN CWA|Mastodon|CNIL|Signal/g, '');
      expect([kind, latin.match(/[A-Za-z]{2,}/g)]).toEqual([kind, null]);
    }
    const { articleId } = await addPressPage(r.ctx, { editionId: de, kind: 'corrections' });
    expect((await textOf(r, articleId)).text).toMatch(/^TK translate this page/);
    expect((await lineOf(r, 'corrections', de))?.toCome).toBe(2);
  });

  it('are told to machines and to other rules once readers have them, and not before', async () => {
    const r = await smallNewsroom(await open());
    const { articleId } = await addPressPage(r.ctx, { editionId: r.fr, kind: 'unnamed' });
    const policies = async () =>
      (await readPublication(r.storage.db)).settings.words.fr?.policies ?? {};
    await tiePressPage(r.ctx, articleId);
    expect(await policies()).toEqual({});
    expect(hasUnnamedPolicy(await readPublication(r.storage.db))).toBe(false);
    // What is still to come is said before it goes out.
    const { readiness } = await readArticleDetails(r.ctx, { articleId });
    expect(
      readiness.items.filter(({ level }) => level === 'blocks').map(({ key }) => key),
    ).toContain('ready.to-come');
    await publishArticle(r.ctx, { articleId, exempt: 'demonstration' });
    await tiePressPage(r.ctx, articleId);
    expect(await policies()).toEqual({ unnamedSourcesPolicy: '/fr/sources-non-nommees' });
    expect(hasUnnamedPolicy(await readPublication(r.storage.db))).toBe(true);
    // An address that the newsroom gave by hand stays.
    await changeSettings(r.ctx, { words: { fr: { policies: { aiPolicy: '/fr/machines' } } } });
    expect(await lineOf(r, 'ai')).toMatchObject({ page: null, elsewhere: '/fr/machines' });
  });

  it('of readers’ data says what is kept, and is known to be old when that changes', async () => {
    const r = await smallNewsroom(await open());
    await changeSettings(r.ctx, {
      comments: { mode: 'closed', closeAfterDays: null, maxLinks: 2, asksProof: false },
      fediverse: { off: ['fr'], blockedHosts: [] },
    });
    const { articleId } = await addPressPage(r.ctx, { editionId: r.fr, kind: 'privacy' });
    const before = await textOf(r, articleId);
    const told = ['Commenter', 'Soutenir', 'Nos lettres', 'Se connecter', 'autre serveur'];
    for (const word of [...told, 'aimez ou partagez', 'poser une question'])
      expect([word, before.text.includes(word)]).toEqual([word, false]);
    expect((await lineOf(r, 'privacy'))?.changes).toEqual([]);
    await addLetter(r.storage.db, r.fr);
    await changeSettings(r.ctx, {
      comments: { mode: 'open', closeAfterDays: 30, maxLinks: 2, asksProof: false },
      fediverse: { off: [], blockedHosts: [] },
    });
    await r.storage.db
      .insertInto('platform_settings')
      .values({
        ...{ platform: 'kofi', is_on: 1, hook_path: 'x', webhook_secret: 'sealed' },
        ...{ currency: 'EUR', last_notice_at: null },
      })
      .execute();
    const { changes } = (await lineOf(r, 'privacy')) ?? { changes: [] };
    expect(changes.map(({ what }) => what).sort()).toEqual([
      ...['accounts', 'comments', 'fediverse', 'letter-new', 'platform-new'],
    ]);
    expect(changes).toContainEqual({ what: 'platform-new', name: 'Ko-fi' });
    await confirmPressPage(r.ctx, { editionId: r.fr, kind: 'privacy' });
    expect((await lineOf(r, 'privacy'))?.changes).toEqual([]);
    await trashArticle(r.ctx, { articleId });
    const again = await addPressPage(r.ctx, { editionId: r.fr, kind: 'privacy' });
    const { text } = await textOf(r, again.articleId);
    for (const word of [
      'Commenter',
      'chez Ko-fi',
      'Nos lettres',
      'Se connecter',
      '90 jours',
      'autre serveur',
      'aimez ou partagez',
      'posée en soutenant',
    ])
      expect([word, text.includes(word)]).toEqual([word, true]);
    await r.storage.db
      .updateTable('press_pages')
      .set({ facts: await olderFacts(r) })
      .execute();
    const older = (await lineOf(r, 'privacy'))?.changes.map(({ what }) => what);
    expect(older).toEqual(['questions', 'echoes']);
  });
});

/** What a page was written from before it spoke of questions and of who likes an article. */
async function olderFacts({ storage }: SmallNewsroom): Promise<string> {
  const row = await storage.db.selectFrom('press_pages').select('facts').executeTakeFirstOrThrow();
  const { takesQuestions: _, keepsEchoes: __, ...older } = JSON.parse(row.facts);
  return JSON.stringify(older);
}

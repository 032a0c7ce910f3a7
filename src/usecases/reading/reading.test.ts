import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { p } from '../../domain/document/build.ts';
import type { Media } from '../../domain/media.ts';
import { newId } from '../../std/id.ts';
import { insertMedia } from '../../storage/media.ts';
import { setMenu } from '../../storage/navigation.ts';
import { changeSlug } from '../article/change-slug.ts';
import { publishArticle } from '../article/publish.ts';
import { saveArticle } from '../article/save.ts';
import { unpublishArticle } from '../article/unpublish.ts';
import { articlePage } from './article-page.ts';
import type { ReadingContext } from './context.ts';
import { feed } from './feed.ts';
import { frontPage } from './front-page.ts';
import { archivePage, authorPage, monthPage, sectionPage } from './lists.ts';
import { bestEditionPath, forwardOldAddress } from './old-address.ts';
import { sitemap, sitemapIndex } from './sitemaps.ts';

const HOUR = 3_600_000;
/** A picture of the library that lies on another server still. */
const PICTURE: Omit<Media, 'id'> = {
  kind: 'image',
  state: 'remote',
  name: 'pont.jpg',
  mediaType: 'image/jpeg',
  bytes: 0,
  sha256: null,
  blobKey: null,
  sourceUrl: 'https://old.example/pont.jpg',
  width: null,
  height: null,
  duration: null,
  alt: {},
  caption: {},
  credit: '',
  focalX: 0.5,
  focalY: 0.5,
  placeholder: null,
  digitalSourceType: null,
  createdAt: NOW,
};
const sizes = { text: '', wide: '', gallery: '' };

describeEachDatabase('reading', (open) => {
  async function newsroom() {
    const room = await smallNewsroom(await open());
    const ctx = async (): Promise<ReadingContext> => ({
      db: room.storage.readDb,
      site: await room.site(),
      now: NOW,
    });
    return { room, ctx };
  }

  it('an article page says who wrote it, when, where it stands, and leads to its translation', async () => {
    const { room, ctx } = await newsroom();
    const { storyId } = await room.publish({
      headline: 'La criée change d’heure',
      body: [p('Le soir.')],
    });
    await room.publish({
      headline: 'The fish market moves',
      editionId: room.en,
      storyId,
      sectionId: null,
    });
    const { page } = await articlePage(await ctx(), {
      lang: 'fr',
      slug: 'la-criee-change-d-heure',
      sizes,
    });
    expect(page.headline).toBe('La criée change d’heure');
    expect(page.authors[0]).toMatchObject({
      text: 'Ysée Malavoy',
      href: '/fr/author/ysee-malavoy',
    });
    expect(page.section).toEqual({ href: '/fr/section/port', text: 'Port' });
    expect(page.published?.iso).toBe('2026-10-09T10:00:00+02:00');
    expect(page.bodyHtml).toContain('Le soir.');
    const english = page.chrome.editions.find(({ lang }) => lang === 'en');
    expect(english).toMatchObject({ href: '/en/the-fish-market-moves', isTranslation: true });
    const here = page.chrome.editions.find(({ isCurrent }) => isCurrent);
    expect(here?.href).toBe('/fr/la-criee-change-d-heure');
    expect(page.head.alternates.map(({ hreflang }) => hreflang)).toEqual(['fr', 'en', 'x-default']);
  });

  it('readers see the published words until the new ones are published', async () => {
    const { room, ctx } = await newsroom();
    const { articleId } = await room.publish({ headline: 'Treize galets' });
    const read = async () =>
      (await articlePage(await ctx(), { lang: 'fr', slug: 'treize-galets', sizes })).page;
    const head = async () =>
      (
        await room.storage.db
          .selectFrom('articles')
          .select('head_revision_id')
          .where('id', '=', articleId)
          .executeTakeFirstOrThrow()
      ).head_revision_id ?? '';
    const doc = { type: 'doc', content: [p('Onze.')] };
    await saveArticle(room.ctx, {
      articleId,
      baseRevisionId: await head(),
      headline: 'Onze galets',
      standfirst: '',
      doc,
    });
    expect((await read()).headline).toBe('Treize galets');
    await publishArticle({ ...room.ctx, now: NOW + HOUR }, { articleId, exempt: 'demonstration' });
    const page = await read();
    expect(page.headline).toBe('Onze galets');
    expect(page.updated?.iso).toBe('2026-10-09T11:00:00+02:00');
  });

  it('a draft is not there, a withdrawn article is gone', async () => {
    const { room, ctx } = await newsroom();
    await room.write({ headline: 'Brouillon' });
    const ask = async (slug: string) => articlePage(await ctx(), { lang: 'fr', slug, sizes });
    await expect(ask('brouillon')).rejects.toMatchObject({ code: 'not-found' });
    const { articleId } = await room.publish({ headline: 'Retiré' });
    await unpublishArticle(room.ctx, { articleId });
    await expect(ask('retire')).rejects.toMatchObject({ code: 'gone' });
    expect((await frontPage(await ctx(), { lang: 'fr' })).page.lead).toBeNull();
  });

  it('an old address leads to the present one in one step, however often an article moved', async () => {
    const { room, ctx } = await newsroom();
    const { articleId } = await room.publish({ headline: 'Un' });
    await changeSlug(room.ctx, { articleId, slug: 'deux' });
    await changeSlug(room.ctx, { articleId, slug: 'trois' });
    for (const path of ['/fr/un', '/fr/deux', '/fr/deux/']) {
      expect(await forwardOldAddress(await ctx(), { path, query: '' })).toEqual({
        location: '/fr/trois',
        status: 301,
      });
    }
    await changeSlug(room.ctx, { articleId, slug: 'un' });
    expect(await forwardOldAddress(await ctx(), { path: '/fr/un', query: '' })).toBeNull();
  });

  it('pages that no menu names stand in the footer', async () => {
    const { room, ctx } = await newsroom();
    const { articleId } = await room.publish({ headline: 'À propos', kind: 'page' });
    await room.publish({ headline: 'L’équipe', kind: 'page', parentId: articleId });
    const footer = async () => (await frontPage(await ctx(), { lang: 'fr' })).page.chrome.footer;
    expect(await footer()).toMatchObject([{ links: [{ href: '/fr/a-propos', text: 'À propos' }] }]);
    await setMenu(room.storage.db, { editionId: room.fr, place: 'footer', items: [] });
    expect(await footer()).toEqual([]);
  });

  it('a small front page with pictures shows each article once, too', async () => {
    const { room, ctx } = await newsroom();
    const heroMediaId = newId();
    await insertMedia(room.storage.db, { ...PICTURE, id: heroMediaId });
    await room.publish({ headline: 'Un', heroMediaId });
    await room.publish({ headline: 'Deux', heroMediaId }, NOW - HOUR);
    await room.publish({ headline: 'Trois' }, NOW - 2 * HOUR);
    const { page } = await frontPage(await ctx(), { lang: 'fr' });
    expect([page.lead, ...page.second].map((one) => one?.headline)).toEqual([
      'Un',
      'Deux',
      'Trois',
    ]);
  });

  it('the front page shows each article once', async () => {
    const { room, ctx } = await newsroom();
    for (let i = 0; i < 14; i++) {
      await room.publish(
        {
          headline: `Article ${i}`,
          kind: i % 5 === 0 ? 'brief' : i % 7 === 0 ? 'opinion' : 'news',
        },
        NOW - i * HOUR,
      );
    }
    const { page } = await frontPage(await ctx(), { lang: 'fr' });
    const shown = [
      page.lead,
      ...page.second,
      ...page.more,
      ...page.briefs,
      ...page.opinions,
      ...page.sections.flatMap((s) => s.articles),
      ...page.latest,
    ];
    const hrefs = shown.map((teaser) => teaser?.href);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs.length).toBe(14);
    expect(page.lead?.headline).toBe('Article 1');
  });

  it('a list is walked to its end and back without losing or repeating an article', async () => {
    const { room, ctx } = await newsroom();
    for (let i = 0; i < 45; i++)
      await room.publish({ headline: `Note ${i}` }, NOW - Math.floor(i / 3) * HOUR);
    const seen: string[] = [];
    let place: { before?: string; after?: string } = {};
    const visit = async () =>
      (await sectionPage(await ctx(), { lang: 'fr', slug: 'port', ...place })).page;
    let page = await visit();
    for (;;) {
      seen.push(...page.articles.map(({ headline }) => headline));
      if (!page.older) break;
      place = { before: new URL(page.older, 'https://x').searchParams.get('before') ?? '' };
      page = await visit();
    }
    expect(new Set(seen).size).toBe(45);
    expect(seen).toHaveLength(45);
    while (page.newer) {
      const after = new URL(page.newer, 'https://x').searchParams.get('after');
      place = after ? { after } : {};
      page = await visit();
    }
    expect(page.articles.map(({ headline }) => headline)).toEqual(seen.slice(0, 20));
  });

  it('author pages, months and the archive count the same articles', async () => {
    const { room, ctx } = await newsroom();
    await room.publish({ headline: 'Octobre' });
    // 1 October in Paris is still September in Greenwich.
    await room.publish({ headline: 'Le premier à minuit passé' }, Date.UTC(2026, 8, 30, 22, 30));
    const author = await authorPage(await ctx(), { lang: 'fr', slug: 'ysee-malavoy' });
    expect(author.page.articles).toHaveLength(2);
    expect(author.page.author?.contacts[0]?.href).toBe('mailto:ysee-malavoy@jusant.example');
    const archive = await archivePage(await ctx(), { lang: 'fr' });
    expect(archive.page.years[0]?.months).toEqual([
      { href: '/fr/archive/2026/10', name: 'octobre', count: 2 },
    ]);
    expect(
      (await monthPage(await ctx(), { lang: 'fr', month: '2026-10' })).page.articles,
    ).toHaveLength(2);
    await expect(monthPage(await ctx(), { lang: 'fr', month: '2026-13' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('feeds and sitemaps carry what is published, with its translations', async () => {
    const { room, ctx } = await newsroom();
    const { storyId } = await room.publish({
      headline: 'Le bac',
      body: [p('Toutes les vingt minutes.')],
    });
    await room.publish({ headline: 'The ferry', editionId: room.en, storyId, sectionId: null });
    const { model } = await feed(await ctx(), {
      lang: 'fr',
      scope: { type: 'section', slug: 'port' },
    });
    expect(model.items.map(({ title }) => title)).toEqual(['Le bac']);
    expect(model.items[0]?.html).toContain('Toutes les vingt minutes.');
    const index = await sitemapIndex(await ctx());
    expect(index.entries.map(({ url }) => url)).toContain(
      'https://jusant.example/sitemaps/fr/2026-10.xml',
    );
    const month = await sitemap(await ctx(), { lang: 'fr', name: '2026-10' });
    expect(month.entries[0]?.alternates.map(({ hreflang }) => hreflang).sort()).toEqual([
      'en',
      'fr',
    ]);
  });

  it('a sitemap names only those who signed something in its edition', async () => {
    const { room, ctx } = await newsroom();
    const { ysee, bastien } = room.authors;
    await room.publish({ headline: 'Un' });
    const authors = [ysee, bastien].map((authorId) => ({ authorId, role: 'author' as const }));
    await room.publish({ headline: 'One', editionId: room.en, sectionId: null, authors });
    const people = async (lang: string) => {
      const { entries } = await sitemap(await ctx(), { lang, name: 'pages' });
      return entries
        .filter(({ url }) => url.includes('/author/'))
        .map(({ url, alternates }) => [url.split('/').at(-1), alternates.length]);
    };
    expect(await people('fr')).toEqual([['ysee-malavoy', 2]]);
    expect(await people('en')).toEqual([
      ['bastien-orgeval', 0],
      ['ysee-malavoy', 2],
    ]);
  });

  it('the entrance suits the reader’s browser', async () => {
    const { ctx } = await newsroom();
    const reading = await ctx();
    expect(bestEditionPath(reading, 'en-US,en;q=0.9,fr;q=0.8')).toBe('/en');
    expect(bestEditionPath(reading, 'de, fr;q=0.5')).toBe('/fr');
    expect(bestEditionPath(reading, 'zh')).toBe('/fr');
    expect(bestEditionPath(reading, '')).toBe('/fr');
  });
});

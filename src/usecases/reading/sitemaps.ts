import { AppError } from '../../domain/errors.ts';
import { renditionPath } from '../../domain/media-urls.ts';
import { CHROME, editionTag, PAGES, PUBLICATION } from '../../domain/page-tags.ts';
import type {
  NewsSitemapItem,
  SitemapEntry,
  SitemapIndexEntry,
} from '../../domain/sitemap-models.ts';
import { articlePath, authorPath, frontPath, sectionPath } from '../../domain/urls.ts';
import {
  readAuthorsOfEditions,
  readMonthForSitemap,
  readMonthsForSitemap,
  readNewsSince,
  readPagesForSitemap,
  readTranslationsOf,
  type SitemapRow,
} from '../../storage/reading/feeds.ts';
import { alternatesEverywhere, alternatesIn, alternatesOfSection } from './alternates.ts';
import type { Alternates } from './chrome.ts';
import type { ReadingContext } from './context.ts';
import { fetchShelf } from './pictures.ts';
import { type EditionSite, editionById, editionByLang, openOnes } from './site.ts';

const NEWS_AGE_MS = 2 * 24 * 3600 * 1000;
const NEWS_LIMIT = 1000;

/** One sitemap for each month of each edition, and one for what has no date. */
export async function sitemapIndex(
  ctx: ReadingContext,
): Promise<{ entries: SitemapIndexEntry[]; tags: string[] }> {
  const perEdition = await Promise.all(
    ctx.site.editions.map(async (edition) => {
      const months = await readMonthsForSitemap(ctx.db, edition.id);
      const url = (name: string) => `${ctx.site.origin}/sitemaps/${edition.lang}/${name}.xml`;
      return [
        { url: url('pages'), lastModifiedAt: null },
        ...months.map(({ month, changedAt }) => ({
          url: url(month),
          lastModifiedAt: Number(changedAt),
        })),
      ];
    }),
  );
  return { entries: perEdition.flat(), tags: tagsFor(ctx) };
}

const tagsFor = (ctx: ReadingContext) => [
  CHROME,
  PUBLICATION,
  ...ctx.site.editions.map(({ id }) => editionTag(id)),
];

/** @param name `pages` or a month, `2026-10`. @throws AppError `not-found` */
export async function sitemap(
  ctx: ReadingContext,
  input: { lang: string; name: string },
): Promise<{ entries: SitemapEntry[]; tags: string[] }> {
  const edition = editionByLang(ctx.site, input.lang);
  const isMonth = /^[12]\d{3}-\d{2}$/.test(input.name);
  if (!edition || !(isMonth || input.name === 'pages'))
    throw new AppError('not-found', 'page.not-found');
  if (!isMonth) return pagesSitemap(ctx, edition);
  const rows = await readMonthForSitemap(ctx.db, edition.id, input.name);
  if (rows.length === 0) throw new AppError('not-found', 'page.not-found');
  return { entries: await entriesOf(ctx, rows), tags: [CHROME, editionTag(edition.id)] };
}

async function pagesSitemap(ctx: ReadingContext, edition: EditionSite) {
  const [rows, authors] = await Promise.all([
    readPagesForSitemap(ctx.db, edition.id),
    authorsOf(ctx, edition),
  ]);
  const entry = (path: string, alternates: Alternates): SitemapEntry => ({
    url: ctx.site.origin + path,
    lastModifiedAt: null,
    alternates: absolute(ctx, alternates),
    images: [],
  });
  return {
    tags: [CHROME, PAGES, editionTag(edition.id)],
    entries: [
      entry(frontPath(edition.lang), alternatesEverywhere(ctx.site, frontPath)),
      ...edition.sections.map((section) =>
        entry(sectionPath(edition.lang, section.slug), alternatesOfSection(ctx.site, section)),
      ),
      ...authors.map(({ slug, editionIds }) =>
        entry(
          authorPath(edition.lang, slug),
          alternatesIn(ctx.site, editionIds, (lang) => authorPath(lang, slug)),
        ),
      ),
      ...(await entriesOf(ctx, rows)),
    ],
  };
}

const AUTHORS_AT_ONCE = 10_000;
/** One sitemap names at most 50,000 places (sitemaps.org); the rest of the page needs some. */
const MOST_AUTHORS = 40_000;

/** Whoever signed something in this edition: elsewhere their page is empty. */
async function authorsOf(ctx: ReadingContext, edition: EditionSite) {
  const editionIds = openOnes(ctx.site.editions).map(({ id }) => id);
  const wish = { editionIds, in: edition.id, limit: AUTHORS_AT_ONCE };
  const all: { slug: string; editionIds: string[] }[] = [];
  for (let isMore = true; isMore && all.length < MOST_AUTHORS; ) {
    const after = all.at(-1)?.slug ?? '';
    const some = await readAuthorsOfEditions(ctx.db, { ...wish, after });
    all.push(...some);
    isMore = some.length === AUTHORS_AT_ONCE;
  }
  return all;
}

function absolute(ctx: ReadingContext, alternates: Alternates) {
  const links = Object.entries(alternates).map(([hreflang, path]) => ({
    hreflang,
    url: ctx.site.origin + path,
  }));
  return links.length > 1 ? links : [];
}

async function gather(ctx: ReadingContext, rows: readonly SitemapRow[]) {
  const translations = await readTranslationsOf(ctx.db, [
    ...new Set(rows.map(({ storyId }) => storyId)),
  ]);
  const shelf = await fetchShelf(
    ctx.db,
    rows.map(({ heroMediaId }) => heroMediaId),
    '',
  );
  const byStory = new Map<string, Record<string, string>>();
  for (const { storyId, editionId, slug } of translations) {
    const lang = editionById(ctx.site, editionId)?.lang;
    if (lang) byStory.set(storyId, { ...byStory.get(storyId), [lang]: articlePath(lang, slug) });
  }
  return (row: SitemapRow) => {
    const lang = editionById(ctx.site, row.editionId)?.lang ?? '';
    const media = shelf.get(row.heroMediaId);
    const width = Math.min(media?.width ?? 0, 1600);
    return {
      lang,
      url: ctx.site.origin + articlePath(lang, row.slug),
      alternates: absolute(ctx, byStory.get(row.storyId) ?? {}),
      images:
        media?.state === 'stored' && width > 0
          ? [ctx.site.origin + renditionPath(media, width)]
          : [],
    };
  };
}

async function entriesOf(
  ctx: ReadingContext,
  rows: readonly SitemapRow[],
): Promise<SitemapEntry[]> {
  const describe = await gather(ctx, rows);
  return rows.map((row) => {
    const { url, alternates, images } = describe(row);
    return { url, alternates, images, lastModifiedAt: row.updatedAt ?? row.publishedAt };
  });
}

/** Articles of the last two days in all editions, for news search engines. */
export async function newsSitemap(
  ctx: ReadingContext,
): Promise<{ items: NewsSitemapItem[]; tags: string[] }> {
  const rows = await readNewsSince(ctx.db, ctx.now - NEWS_AGE_MS, NEWS_LIMIT);
  const describe = await gather(ctx, rows);
  return {
    tags: tagsFor(ctx),
    items: rows.map((row) => {
      const { url, lang, alternates, images } = describe(row);
      return {
        url,
        lang,
        alternates,
        images,
        publication: editionByLang(ctx.site, lang)?.title ?? ctx.site.publication.name,
        title: row.headline,
        publishedAt: row.publishedAt,
      };
    }),
  };
}

/**
 * The news sitemap: articles of the last two days, a thousand at most.
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
import type { NewsSitemapItem } from '../../domain/sitemap-models.ts';
import { element, textElement, xmlDocument } from '../xml.ts';
import { ALTERNATE_NAMESPACES, alternatesAndImages } from './sitemap.ts';

export const NEWS_SITEMAP_LIMIT = 1_000;
export const NEWS_SITEMAP_AGE_MS = 2 * 24 * 60 * 60 * 1000;

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  ...ALTERNATE_NAMESPACES,
};

/** @param items newest first; those older than two days, and those beyond the thousandth, are left out. */
export function writeNewsSitemap(items: readonly NewsSitemapItem[], now: number): string {
  const parts = items
    .filter((item) => item.publishedAt <= now && now - item.publishedAt <= NEWS_SITEMAP_AGE_MS)
    .slice(0, NEWS_SITEMAP_LIMIT)
    .map(newsUrl);
  return xmlDocument('urlset', NAMESPACES, parts);
}

function newsUrl(item: NewsSitemapItem): string {
  const publication = element(
    'news:publication',
    {},
    textElement('news:name', item.publication),
    textElement('news:language', newsLanguage(item.lang)),
  );
  return element(
    'url',
    {},
    textElement('loc', item.url),
    element(
      'news:news',
      {},
      publication,
      textElement('news:publication_date', new Date(item.publishedAt).toISOString()),
      textElement('news:title', item.title),
    ),
    alternatesAndImages(item),
  );
}

/** ISO 639 only, save for the two written forms of Chinese that the format names. */
function newsLanguage(lang: string): string {
  const lower = lang.toLowerCase();
  if (/^zh-(hant|tw|hk|mo)/.test(lower)) return 'zh-tw';
  if (/^zh/.test(lower)) return 'zh-cn';
  return lower.split('-')[0] ?? lower;
}

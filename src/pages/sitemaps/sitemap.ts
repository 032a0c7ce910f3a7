/** Sitemaps (sitemaps.org 0.9) with language alternates and pictures, and their index. */
import type { SitemapEntry, SitemapIndexEntry } from '../../domain/sitemap-models.ts';
import { element, textElement, xmlDocument } from '../xml.ts';

/** More than this, and search engines refuse the file. */
export const SITEMAP_LIMIT = 50_000;
/** How many addresses one page of ours holds: small enough to write and fetch in an instant. */
export const SITEMAP_PAGE = 1_000;
const IMAGE_LIMIT = 1_000;

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
export const ALTERNATE_NAMESPACES = {
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

export function writeSitemapIndex(entries: readonly SitemapIndexEntry[]): string {
  refuseOver(entries.length);
  const parts = entries.map(({ url, lastModifiedAt }) =>
    element('sitemap', {}, textElement('loc', url), lastmod(lastModifiedAt)),
  );
  return xmlDocument('sitemapindex', { xmlns: SITEMAP }, parts);
}

export function writeSitemap(entries: readonly SitemapEntry[]): string {
  refuseOver(entries.length);
  const parts = entries.map((entry) =>
    element(
      'url',
      {},
      textElement('loc', entry.url),
      lastmod(entry.lastModifiedAt),
      alternatesAndImages(entry),
    ),
  );
  return xmlDocument('urlset', { xmlns: SITEMAP, ...ALTERNATE_NAMESPACES }, parts);
}

export function alternatesAndImages(entry: {
  alternates: { hreflang: string; url: string }[];
  images: string[];
}): string {
  const links = entry.alternates.map(({ hreflang, url }) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: url }),
  );
  const images = entry.images
    .slice(0, IMAGE_LIMIT)
    .map((url) => element('image:image', {}, textElement('image:loc', url)));
  return [...links, ...images].join('');
}

function lastmod(at: number | null): string {
  return at === null ? '' : textElement('lastmod', new Date(at).toISOString());
}

function refuseOver(count: number): void {
  if (count > SITEMAP_LIMIT) {
    throw new RangeError(`A sitemap holds ${SITEMAP_LIMIT} addresses at most, not ${count}.`);
  }
}

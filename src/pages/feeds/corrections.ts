import { escapeHtml } from '../../std/html-escape.ts';

/** What was corrected, for feed readers: RSS 2.0. */
export function writeCorrectionsRss(feed: {
  origin: string;
  title: string;
  description: string;
  lang: string;
  path: string;
  items: readonly { title: string; text: string; path: string; id: string; at: number }[];
}): string {
  const { origin } = feed;
  const items = feed.items.map(
    (item) =>
      `<item><title>${escapeHtml(item.title)}</title><link>${escapeHtml(origin + item.path)}</link>` +
      `<guid isPermaLink="false">${escapeHtml(item.id)}</guid><pubDate>${new Date(item.at).toUTCString()}</pubDate>` +
      `<description>${escapeHtml(item.text)}</description></item>`,
  );
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>' +
    `<title>${escapeHtml(feed.title)}</title><link>${escapeHtml(origin + feed.path)}</link>` +
    `<description>${escapeHtml(feed.description)}</description><language>${escapeHtml(feed.lang)}</language>` +
    `<atom:link href="${escapeHtml(`${origin}${feed.path}/feed.xml`)}" rel="self" type="application/rss+xml"/>` +
    `${items.join('')}</channel></rss>\n`
  );
}

/** RSS 2.0 with full text (content), authors (dc), pictures (media) and links (atom). */
import type { FeedItem, FeedModel } from '../../domain/feed-models.ts';
import { cdata, element, textElement, xmlDocument, xmlText } from '../xml.ts';
import { itemHtml } from './item-html.ts';

const NAMESPACES = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/**
 * @param styleSheet address of a CSS file for people who open the feed in a browser.
 * @see https://www.rssboard.org/rss-specification and https://www.rssboard.org/rss-profile
 */
export function writeRss(feed: FeedModel, styleSheet?: string): string {
  const channel = [
    textElement('title', feed.title),
    textElement('link', feed.homeUrl),
    element('description', {}, xmlText(feed.description)),
    textElement('language', feed.lang),
    textElement('copyright', feed.rights),
    textElement('lastBuildDate', rfc822(feed.updatedAt)),
    textElement('generator', 'Recto'),
    channelImage(feed),
    ...atomLinks(feed),
    ...feed.items.map((item) => rssItem(feed, item)),
  ];
  const inside = channel.filter((part) => part !== '').join('\n');
  const root = { ...NAMESPACES, 'xml:lang': feed.lang };
  return xmlDocument('rss', root, [element('channel', {}, `\n${inside}\n`)], styleSheet);
}

function channelImage(feed: FeedModel): string {
  if (!feed.icon) return '';
  return element(
    'image',
    {},
    textElement('url', feed.icon),
    textElement('title', feed.title),
    textElement('link', feed.homeUrl),
  );
}

function atomLinks(feed: FeedModel): string[] {
  const links: [rel: string, type: string | null, href: string | null | undefined][] = [
    ['self', 'application/rss+xml', feed.feedUrls.rss],
    ['hub', null, feed.hub],
    ['next', 'application/rss+xml', feed.nextUrls?.rss],
  ];
  return links.flatMap(([rel, type, href]) =>
    href ? [element('atom:link', { rel, type, href })] : [],
  );
}

function rssItem(feed: FeedModel, item: FeedItem): string {
  const html = itemHtml(feed, item);
  const parts = [
    textElement('title', item.title),
    textElement('link', item.url),
    textElement('guid', item.id, { isPermaLink: 'false' }),
    textElement('pubDate', rfc822(item.publishedAt)),
    item.updatedAt > item.publishedAt
      ? textElement('atom:updated', new Date(item.updatedAt).toISOString())
      : '',
    ...item.authors.map((author) => textElement('dc:creator', author.name)),
    ...item.categories.map((name) => textElement('category', name)),
    textElement('description', item.standfirst),
    html === '' ? '' : element('content:encoded', {}, cdata(html)),
    enclosure(item),
    mediaContent(item),
  ];
  return element('item', {}, `\n${parts.filter((part) => part !== '').join('\n')}\n`);
}

function enclosure({ enclosure }: FeedItem): string {
  if (!enclosure) return '';
  return element('enclosure', {
    url: enclosure.url,
    length: enclosure.bytes,
    type: enclosure.type,
  });
}

function mediaContent({ image }: FeedItem): string {
  if (!image) return '';
  const { url, type, width, height } = image;
  return element(
    'media:content',
    { url, type, medium: 'image', width, height },
    textElement('media:description', image.alt, { type: 'plain' }),
  );
}

/** « Fri, 02 Oct 2026 05:00:00 GMT » : RFC 822 with a year of four digits, as RSS asks. */
function rfc822(at: number): string {
  return new Date(at).toUTCString();
}

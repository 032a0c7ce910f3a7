/** Atom 1.0 (RFC 4287) with full text. */
import type { FeedItem, FeedModel, FeedPerson } from '../../domain/feed-models.ts';
import { cdata, element, textElement, xmlDocument, xmlText } from '../xml.ts';
import { itemHtml } from './item-html.ts';

/** @param styleSheet address of a CSS file for people who open the feed in a browser. */
export function writeAtom(feed: FeedModel, styleSheet?: string): string {
  const people = feed.authors.length > 0 ? feed.authors : [{ name: feed.title, url: feed.homeUrl }];
  const parts = [
    textElement('id', feed.id),
    element('title', {}, xmlText(feed.title)),
    textElement('subtitle', feed.description),
    textElement('updated', iso(feed.updatedAt)),
    link('alternate', feed.homeUrl, 'text/html'),
    link('self', feed.feedUrls.atom, 'application/atom+xml'),
    feed.hub ? link('hub', feed.hub, null) : '',
    feed.nextUrls ? link('next', feed.nextUrls.atom, 'application/atom+xml') : '',
    textElement('icon', feed.favicon),
    textElement('logo', feed.icon),
    textElement('rights', feed.rights),
    textElement('generator', 'Recto'),
    ...people.map(person),
    ...feed.items.map((item) => entry(feed, item)),
  ];
  const root = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang };
  return xmlDocument('feed', root, parts, styleSheet);
}

function entry(feed: FeedModel, item: FeedItem): string {
  const html = itemHtml(feed, item);
  const parts = [
    textElement('id', item.id),
    element('title', {}, xmlText(item.title)),
    link('alternate', item.url, 'text/html'),
    textElement('published', iso(item.publishedAt)),
    textElement('updated', iso(item.updatedAt)),
    ...item.authors.map(person),
    ...item.categories.map((term) => element('category', { term })),
    textElement('summary', item.standfirst),
    html === '' ? '' : element('content', { type: 'html' }, cdata(html)),
    enclosure(item),
  ];
  const lang = item.lang === feed.lang ? null : item.lang;
  const inside = parts.filter((part) => part !== '').join('\n');
  return element('entry', { 'xml:lang': lang }, `\n${inside}\n`);
}

function person({ name, url }: FeedPerson): string {
  return element('author', {}, textElement('name', name), textElement('uri', url));
}

function link(rel: string, href: string, type: string | null): string {
  return element('link', { rel, type, href });
}

function enclosure({ enclosure }: FeedItem): string {
  if (!enclosure) return '';
  const { url: href, type, bytes: length } = enclosure;
  return element('link', { rel: 'enclosure', type, length, href });
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

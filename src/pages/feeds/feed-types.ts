/** Media types of feeds, and how pages announce them. */

export type FeedFormat = 'rss' | 'atom' | 'json';

/** For `<link rel="alternate" type>`. */
export const FEED_LINK_TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

export const OPML_TYPE = 'text/x-opml; charset=utf-8';

/**
 * The `Content-Type` of a feed. Feed readers get its own type. People who open the address get plain
 * XML, for browsers show `application/rss+xml` as source or offer to save it, and draw XML with our
 * style sheet. The bytes are the same; send `Vary: Accept`.
 * @param accept the request's `Accept`; only browsers that open a page name `text/html` in it.
 */
export function feedContentType(format: FeedFormat, accept: string | null | undefined): string {
  const isPerson = format !== 'json' && /\btext\/html\b/.test(accept ?? '');
  return `${isPerson ? 'application/xml' : FEED_LINK_TYPES[format]}; charset=utf-8`;
}

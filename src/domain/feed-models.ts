/**
 * What feeds say, as plain data with nothing left to decide: use cases fill these, `pages/feeds`
 * writes them as RSS, Atom and JSON Feed. All addresses are absolute.
 */

export interface FeedPerson {
  name: string;
  /** Their page on this site. Mail addresses never enter a feed. */
  url: string | null;
}

export interface FeedImage {
  url: string;
  width: number;
  height: number;
  /** Media type, such as `image/jpeg`. */
  type: string;
  alt: string;
}

/** Sound or film that a podcast reader may fetch. */
export interface FeedEnclosure {
  url: string;
  type: string;
  bytes: number;
  /** Seconds; null when unknown. */
  duration: number | null;
}

export interface FeedItem {
  /** What readers remember it by; see `permanentId`. It stays when slug, headline or host change. */
  id: string;
  url: string;
  title: string;
  /** Plain text. */
  standfirst: string;
  /**
   * The whole text as HTML with absolute addresses, out of Recto's own renderer; for a gated article
   * only what everybody may read.
   */
  html: string;
  /** Notes on what changed, as HTML: they stand before all else of the text. Empty where there are none. */
  notes: string;
  authors: FeedPerson[];
  /** Section and tags, by name. */
  categories: string[];
  publishedAt: number;
  /** Equal to `publishedAt` until readers got a changed text. */
  updatedAt: number;
  image: FeedImage | null;
  enclosure: FeedEnclosure | null;
  lang: string;
  isGated: boolean;
}

export interface FeedModel {
  /** Permanent, like an item's: `permanentId` of the edition, section, tag or author. */
  id: string;
  title: string;
  description: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The page that shows the same articles. */
  homeUrl: string;
  /** The same feed in its three forms. */
  feedUrls: { rss: string; atom: string; json: string };
  /** Square picture, at least 512 pixels; null if none. */
  icon: string | null;
  /** Small square picture; null if none. */
  favicon: string | null;
  /** When the newest change in it happened. */
  updatedAt: number;
  /** Address of a WebSub hub; null if the publication uses none. */
  hub: string | null;
  authors: FeedPerson[];
  /** « © 2026 Le Jusant »; null for none. */
  rights: string | null;
  /** Feeds of the next page of older items, in the same three forms; null on the last page. */
  nextUrls: { rss: string; atom: string; json: string } | null;
  items: FeedItem[];
}

/** All feeds of all editions, for readers that subscribe to many at once. */
export interface OpmlModel {
  title: string;
  ownerName: string;
  homeUrl: string;
  createdAt: number;
  updatedAt: number;
  groups: {
    /** The edition. */
    title: string;
    feeds: { title: string; description: string; lang: string; xmlUrl: string; htmlUrl: string }[];
  }[];
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The name under which feed readers remember a thing: a ULID written as a `urn:uuid:`, since both are
 * 128 bits. Unlike an address or a `tag:` URI it holds neither slug nor host, so that neither a new
 * headline nor a new domain shows every reader the whole archive again.
 * Ids that are no ULIDs are kept as they are under `urn:recto:`.
 */
export function permanentId(id: string): string {
  const upper = id.toUpperCase();
  if (!/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(upper)) return `urn:recto:${encodeURIComponent(id)}`;
  let bits = 0n;
  for (const letter of upper) bits = bits * 32n + BigInt(CROCKFORD.indexOf(letter));
  const hex = bits.toString(16).padStart(32, '0');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

import type { Redirect } from '../../domain/redirect.ts';

/**
 * What stands below the address of a thing moves along with it: whoever linked to a feed, a verso or a
 * page of comments comes to the same of today, not to the bare thing and not to « not found ».
 */

/** Articles have another side and comments; lists, be they of a section, a tag or a person, have feeds. */
type Kind = 'article' | 'list';

/** `now` says where WordPress's way of writing leads; what is ours is written as ever. */
const TAILS: readonly { on: Kind; below: string; now?: string }[] = [
  { on: 'article', below: '/comments(?:/report)?' },
  { on: 'article', below: '/verso(?:\\.json)?' },
  { on: 'article', below: '/verso/(?:bundle\\.zip|article\\.tlog-proof|annotations\\.json)' },
  { on: 'article', below: '/verso/(?:timemap|timegate|\\d+|diff/[\\w.-]+|copies/\\w+/[\\w.-]+)' },
  { on: 'list', below: '/(?:feed\\.xml|atom\\.xml|feed\\.json)' },
  { on: 'list', below: '/feed(?:/(?:rss2?|rdf))?', now: '/feed.xml' },
  { on: 'list', below: '/feed/atom', now: '/atom.xml' },
  { on: 'list', below: '/feed/json', now: '/feed.json' },
];

const matchers = TAILS.map(({ on, below, now }) => ({
  on,
  now,
  pattern: new RegExp(`^(.+?)(${below})$`),
}));

/** A part of an address that may be an old one, and what stands below it. */
export interface Below {
  prefix: string;
  on: Kind;
  /** What stands there below the present address. */
  tail: string;
}

/** Every way in which an address is a known place below another one. */
export function placesBelow(path: string): Below[] {
  const bare = path.replace(/\/+$/, '');
  return matchers.flatMap(({ on, now, pattern }) => {
    const [, prefix, below] = pattern.exec(bare) ?? [];
    return prefix && below ? [{ prefix, on, tail: now ?? below }] : [];
  });
}

/** `/?cat=3&feed=rss2`: WordPress without permalinks names the feed beside the thing. */
export function feedAsked(query: string): string | null {
  const feed = new URLSearchParams(query).get('feed');
  if (feed === null) return null;
  return feed === 'atom' ? '/atom.xml' : '/feed.xml';
}

/** @param isFront whether an address is the front page of an edition, which has feeds of its own */
export function kindOf(
  target: Redirect['target'],
  isFront: (path: string) => boolean,
): Kind | null {
  if (target.type === 'url') return isFront(target.url) ? 'list' : null;
  if (target.type === 'media') return null;
  return target.type === 'article' ? 'article' : 'list';
}

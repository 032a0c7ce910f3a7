/**
 * Addresses by which other servers know us. They name ids and no slugs: what others remember must not
 * change with a headline or a name.
 */

/** Everything under it is for machines that speak ActivityPub. */
export const FEDIVERSE_ROOT = '/ap';
export const SHARED_INBOX = '/ap/inbox';
export const WEBFINGER_PATH = '/.well-known/webfinger';
export const NODEINFO_WELL_KNOWN = '/.well-known/nodeinfo';
export const NODEINFO_PATH = '/nodeinfo/2.1';

/** @param id of an edition or of an author */
export const actorUrl = (origin: string, id: string) => `${origin}/ap/actors/${id}`;
export const followersUrl = (origin: string, id: string) => `${actorUrl(origin, id)}/followers`;

/**
 * An article as others know it. One that was withdrawn is remembered as gone: published again it is
 * another one, of the next round.
 */
export const objectUrl = (origin: string, articleId: string, round: number) =>
  `${origin}/ap/articles/${articleId}${round > 1 ? `.${round}` : ''}`;

/** An answer of the newsroom under an article, as others know it; with rounds, as articles have them. */
export const answerUrl = (origin: string, commentId: string, round: number) =>
  `${origin}/ap/answers/${commentId}${round > 1 ? `.${round}` : ''}`;

/** Leads to the article of the present round: pages name it, which do not know of rounds. */
export const presentPath = (articleId: string) => `/ap/pages/${articleId}`;

const ID = '[0-9A-Za-z]{1,40}';
const OBJECT = new RegExp(`^/ap/articles/(${ID})(?:\\.(\\d{1,6}))?$`);
const ANSWER = new RegExp(`^/ap/answers/(${ID})(?:\\.(\\d{1,6}))?$`);
const ACTOR = new RegExp(`^/ap/actors/(${ID})$`);

/** Which article of ours, and of which round, an address names; what follows `#` or `/` does not count. */
export function articleOfUrl(
  origin: string,
  url: string,
): { articleId: string; round: number } | null {
  const named = namedBy(OBJECT, origin, url);
  return named && { articleId: named.id, round: named.round };
}

/** Which answer of ours, and of which round, an address names. */
export function answerOfUrl(
  origin: string,
  url: string,
): { commentId: string; round: number } | null {
  const named = namedBy(ANSWER, origin, url);
  return named && { commentId: named.id, round: named.round };
}

/** The id of the edition or author that an address names. */
export function actorOfUrl(origin: string, url: string): string | null {
  return ACTOR.exec(pathOf(origin, url))?.[1] ?? null;
}

function namedBy(shape: RegExp, origin: string, url: string): { id: string; round: number } | null {
  const match = shape.exec(pathOf(origin, url));
  return match?.[1] ? { id: match[1], round: Number(match[2] ?? 1) } : null;
}

function pathOf(origin: string, url: string): string {
  if (!URL.canParse(url) || new URL(url).origin !== new URL(origin).origin) return '';
  return new URL(url).pathname;
}

/** `fr@jusant.example`, as people type it. */
export const addressOfHandle = (origin: string, handle: string) =>
  `${handle}@${new URL(origin).host}`;

/** The handle in `acct:fr@jusant.example`; null for other servers' and for what is none. */
export function handleOfResource(origin: string, resource: string): string | null {
  const match = /^(?:acct:)?@?([^@]+)@([^@/]+)$/.exec(resource);
  if (!match?.[1] || match[2]?.toLowerCase() !== new URL(origin).host) return null;
  try {
    return decodeURIComponent(match[1]).normalize('NFC');
  } catch {
    return null;
  }
}

/**
 * One name for each page, whatever way its address is written. Two requests with the same key get
 * the same bytes, and a key that is used as a request target names itself again.
 */

/**
 * Which part of a query matters on a path: the query written in its one right order (without `?`,
 * empty for none), or `null` where answers on this path are not for the cache at all.
 */
export type CanonicaliseQuery = (path: string, query: string) => string | null;

/** Longer addresses are nobody's page. */
const LONGEST_KEY = 2_048;
/** Needs no work: plain segments, none empty, none beginning with a dot. */
const PLAIN_PATH =
  /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9_~.-]*(?:\/[A-Za-z0-9_~-][A-Za-z0-9_~.-]*)*\/?)?$/;
const VISIBLE_ASCII = /^[\x21-\x7e]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to refuse
const UNSAFE_IN_SEGMENT = /[\u0000-\u001f\u007f/\\]/;

/**
 * The key of a request target (path and query as they came), or `null` where it is malformed,
 * relative, or not for the cache: the framework then says what it thinks of it.
 */
export function pageKey(target: string, canonicaliseQuery: CanonicaliseQuery): string | null {
  if (target.length > LONGEST_KEY || !VISIBLE_ASCII.test(target) || target.includes('#')) {
    return null;
  }
  const mark = target.indexOf('?');
  const path = canonicalPath(mark === -1 ? target : target.slice(0, mark));
  if (path === null) return null;
  const query = canonicaliseQuery(path, mark === -1 ? '' : target.slice(mark + 1));
  if (query === null) return null;
  const key = query === '' ? path : `${path}?${query}`;
  return key.length > LONGEST_KEY ? null : key;
}

/** The key of another form of the same page. No request target contains a space. */
export function variantKey(key: string, variant: string): string {
  return `${key} ${variant}`;
}

/** The path with every letter either plain or percent-encoded as UTF-8 in upper case, or `null`. */
export function canonicalPath(path: string): string | null {
  if (PLAIN_PATH.test(path)) return path;
  if (!path.startsWith('/')) return null;
  const segments: string[] = [];
  for (const segment of path.slice(1).split('/')) {
    const canonical = canonicalSegment(segment);
    if (canonical === null) return null;
    segments.push(canonical);
  }
  if (segments.slice(0, -1).includes('')) return null;
  return `/${segments.join('/')}`;
}

function canonicalSegment(segment: string): string | null {
  const text = decode(segment);
  if (text === null || text === '.' || text === '..' || UNSAFE_IN_SEGMENT.test(text)) return null;
  return encodeURIComponent(text);
}

/**
 * A query reduced to the parameters that a route declares: the first of each, in the declared order,
 * empty ones left out. Whatever else a link carries makes no second copy of a page. `null` where a
 * declared parameter is malformed.
 */
export function declaredQuery(query: string, declared: readonly string[]): string | null {
  if (query === '' || declared.length === 0) return '';
  const found = new Map<string, string>();
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    const name = decodeForm(equals === -1 ? pair : pair.slice(0, equals));
    if (name === null || !declared.includes(name) || found.has(name)) continue;
    const value = decodeForm(equals === -1 ? '' : pair.slice(equals + 1));
    if (value === null) return null;
    found.set(name, value);
  }
  return declared
    .filter((name) => (found.get(name) ?? '') !== '')
    .map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(found.get(name) ?? '')}`)
    .join('&');
}

function decodeForm(text: string): string | null {
  return decode(text.replaceAll('+', ' '));
}

function decode(text: string): string | null {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

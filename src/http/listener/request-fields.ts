/**
 * The few header fields that decide how a page is served, and those that make a request something
 * else than an anonymous reader's. Both doors, the listener and the socket gate, read them here.
 */
export interface RequestFields {
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
  ifModifiedSince: string | undefined;
  /** Cookies none of which makes every answer personal; a reader's may be among them. */
  cookie: string | undefined;
  /** What the program that asks calls itself: for telling readers from machines when they are counted. */
  userAgent: string | undefined;
}

/** Says of a cookie's name whether it makes answers personal. */
export type IsPersonalCookie = (name: string) => boolean;

/**
 * Ours all begin so, with or without the prefixes that browsers guard. A reader's makes only the few
 * answers personal that depend on who reads: the listener looks at it where a page says so.
 */
export const isOurCookie: IsPersonalCookie = (name) =>
  /^(?:__Host-|__Secure-)?recto(?!_reader$)/i.test(name);

export function noFields(): RequestFields {
  return {
    acceptEncoding: undefined,
    ifNoneMatch: undefined,
    ifModifiedSince: undefined,
    cookie: undefined,
    userAgent: undefined,
  };
}

/** Machines that want the article's activity and not its page. */
const WANTS_ACTIVITY = /application\/(?:activity|ld)\+json/i;

/** All names that `takeField` looks at. */
export const FIELD_NAMES = [
  'accept',
  'accept-datetime',
  'accept-encoding',
  'authorization',
  'content-length',
  'cookie',
  'expect',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-unmodified-since',
  'transfer-encoding',
  'upgrade',
  'user-agent',
];

/** Says, from length and first letter alone, whether a name may be one of those. */
export type NameFilter = (length: number, firstLetter: number) => boolean;

/** Most fields of a request are passed over by this, without making a string of them. */
export function createNameFilter(names: readonly string[]): NameFilter {
  const longest = Math.max(...names.map((name) => name.length));
  const table = new Uint8Array((longest + 1) * 32);
  // The last five bits are the same for a capital and a small letter.
  for (const name of names) table[name.length * 32 + (name.charCodeAt(0) & 31)] = 1;
  return (length, firstLetter) => table[length * 32 + (firstLetter & 31)] === 1;
}

const mayMatter = createNameFilter(FIELD_NAMES);

/**
 * Takes one field in. False where it makes the request one for the framework: personal, conditional
 * in another way, with a body, or with the same field twice.
 */
export function takeField(
  fields: RequestFields,
  name: string,
  value: string,
  isPersonalCookie: IsPersonalCookie,
): boolean {
  switch (name.toLowerCase()) {
    case 'accept':
      return !WANTS_ACTIVITY.test(value);
    case 'accept-encoding':
      if (fields.acceptEncoding !== undefined) return false;
      fields.acceptEncoding = value;
      return true;
    case 'if-none-match':
      if (fields.ifNoneMatch !== undefined) return false;
      fields.ifNoneMatch = value;
      return true;
    case 'if-modified-since':
      if (fields.ifModifiedSince !== undefined) return false;
      fields.ifModifiedSince = value;
      return true;
    case 'cookie':
      if (fields.cookie !== undefined) return false;
      fields.cookie = value;
      return !hasPersonalCookie(value, isPersonalCookie);
    case 'user-agent':
      fields.userAgent = value;
      return true;
    case 'content-length':
      return value === '0';
    // Somebody asks what a page said on a day: RFC 7089.
    case 'accept-datetime':
    case 'authorization':
    case 'expect':
    case 'if-match':
    case 'if-unmodified-since':
    case 'transfer-encoding':
    case 'upgrade':
      return false;
    default:
      // `Range` and `If-Range` among them: pages are served whole, as RFC 9110, 14.2 allows.
      return true;
  }
}

/** `rawHeaders` as node:http gives them; `null` where the request is one for the framework. */
export function readFields(
  rawHeaders: readonly string[],
  isPersonalCookie: IsPersonalCookie,
): RequestFields | null {
  const fields = noFields();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (!mayMatter(name.length, name.charCodeAt(0))) continue;
    if (!takeField(fields, name, rawHeaders[at + 1] ?? '', isPersonalCookie)) return null;
  }
  return fields;
}

function hasPersonalCookie(header: string, isPersonalCookie: IsPersonalCookie): boolean {
  return header.split(';').some((pair) => isPersonalCookie(pair.split('=')[0]?.trim() ?? ''));
}

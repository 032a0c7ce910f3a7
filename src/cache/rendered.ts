/** What a renderer hands to the cache, and which of its headers may be kept. */

/**
 * How long an answer may be kept.
 * - `page`: until an event says otherwise.
 * - `short`: some seconds, in a small room of its own; for what a stranger can ask for without end.
 * - `no`: never; it belongs to one request.
 */
export type Keeping = 'page' | 'short' | 'no';

/** One answer, made without looking at who asks: everything it depends on is in its key. */
export interface Rendered {
  status: number;
  headers: readonly (readonly [name: string, value: string])[];
  /** Not encoded: compressing is the cache's affair. */
  body: Uint8Array | string;
  /** What it was made from: `article:ID`, `section:ID`, `list:EDITION`, `chrome` ... */
  tags: readonly string[];
  cache: Keeping;
  /**
   * Instant from which it is out of date although nothing happened, for instance midnight where a
   * page says "yesterday". It is then still served once while a fresh one is made.
   */
  freshUntil?: number;
  /**
   * The page depends on who asks besides its address, and in what way. What is rendered under the plain
   * key is then what everybody may see; others get it from a variant of their own.
   */
  varies?: string;
}

/**
 * Makes the answer for a key. `null` means that the key is not for the cache and that the framework
 * answers each request by itself.
 */
export type Render = (key: string) => Promise<Rendered | null>;

/** Belonging to one connection or one message, or written by the cache itself (RFC 9110, 7.6.1). */
const DROPPED = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'content-length',
  'date',
  'etag',
]);

/** They make an answer somebody's own, or say that it is encoded already. */
const NEVER_KEPT = new Set(['set-cookie', 'content-encoding', 'www-authenticate']);

const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** True where the answer may be given to more than one person. */
export function isShareable(rendered: Rendered): boolean {
  if (rendered.cache === 'no') return false;
  return !rendered.headers.some(([name]) => NEVER_KEPT.has(name.toLowerCase()));
}

/**
 * The headers to keep, names in lower case. A name or value that could begin another header line is
 * a bug of the renderer and throws.
 */
export function keptHeaders(rendered: Rendered): [string, string][] {
  const kept: [string, string][] = [];
  for (const [rawName, rawValue] of rendered.headers) {
    const name = rawName.toLowerCase();
    const value = rawValue.trim();
    if (!NAME.test(name) || !VALUE.test(value)) {
      throw new Error(`A page tried to send a malformed header: ${JSON.stringify(rawName)}`);
    }
    if (!DROPPED.has(name) && !NEVER_KEPT.has(name)) kept.push([name, value]);
  }
  return kept;
}

/** Whether the answer never changes under its address, as files whose name holds a hash. */
export function isForGood({ headers }: Pick<Rendered, 'headers'>): boolean {
  return headers.some(
    ([name, value]) => name.toLowerCase() === 'cache-control' && /\bimmutable\b/.test(value),
  );
}

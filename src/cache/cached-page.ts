/** A page in memory: its bytes in each encoding, ready to be written. */
import { createHash } from 'node:crypto';
import { compressQuickly, type Encoded, isCompressible, unpack } from './compress.ts';
import { keptHeaders, type Rendered } from './rendered.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The whole answer as one HTTP/1.1 message; the socket gate makes it when it first needs it. */
export interface WireMessage {
  bytes: Buffer;
  /** Where the 29 characters of the date stand. */
  dateAt: number;
  /** The second that is written there now. */
  second: number;
  /** How many slow readers are still being sent these bytes: not to be overwritten then. */
  sending: number;
}

export interface Representation {
  encoding: Encoding;
  /** Name, value, name, value ...: what `writeHead` takes without copying. */
  headers: string[];
  body: Buffer;
  wire: WireMessage | null;
}

export interface CachedPage {
  key: string;
  status: number;
  /** Weak, and the same for every encoding: it names the content, not the coding of it. */
  etag: string;
  /** Milliseconds, a whole number of seconds. */
  lastModified: number;
  /** The headers that all forms share. */
  base: string[];
  /** Null where `plainForm` can make it from gzip and hardly anybody asks for it. */
  identity: Representation | null;
  /** Somebody asked for the plain form. */
  isPlainWanted: boolean;
  br: Representation | null;
  gzip: Representation | null;
  /** It has all the encodings that it should have: a page made anew is shown before it is encoded. */
  isEncoded: boolean;
  /** The answer 304 to a conditional request. */
  notModified: Representation;
  tags: readonly string[];
  freshUntil: number;
  /** Depends on who asks, in this way: whoever has a cookie of ours is looked at. Null for most pages. */
  varies: string | null;
  /** Out of date, and still served while a fresh one is made. */
  isStale: boolean;
  hits: number;
  /** Its Brotli form is the best there is. */
  isThorough: boolean;
  bytes: number;
  /** Told when the page takes more memory than before. */
  onGrown: (page: CachedPage) => void;
}

const NOTHING = Buffer.alloc(0);
/** Maps, sets and objects that an entry drags along, measured roughly. */
const OVERHEAD_BYTES = 4_096;
/** What a cache of any kind wants in a 304 (RFC 9110, 15.4.5). */
const IN_NOT_MODIFIED = new Set(['cache-control', 'content-location', 'expires', 'vary']);

/** A page with its encodings, for a reader who waits. */
export async function buildPage(
  key: string,
  rendered: Rendered,
  now: number,
  before?: CachedPage,
): Promise<CachedPage> {
  const page = plainPage(key, rendered, now, before);
  const forms = await encode(page);
  if (forms) takeForms(page, forms);
  page.bytes = weigh(page);
  return page;
}

/**
 * A page from what was rendered, without encodings. Where `before` has the same content its encodings
 * and its date of change are taken over, so that a refill that changes nothing costs no compression and
 * readers keep their copies.
 */
export function plainPage(
  key: string,
  rendered: Rendered,
  now: number,
  before?: CachedPage,
): CachedPage {
  const given = withVary(keptHeaders(rendered));
  const headers = given.filter(([name]) => name !== 'last-modified');
  const body = toBuffer(rendered.body);
  const etag = etagOf(rendered.status, headers, body);
  const fate = {
    key,
    tags: rendered.tags,
    freshUntil: rendered.freshUntil ?? Number.POSITIVE_INFINITY,
    varies: rendered.varies ?? null,
    isStale: false,
    hits: before?.hits ?? 0,
  };
  if (before?.etag === etag) return { ...before, ...fate };

  const lastModified = toSecond(Date.parse(headerValue(given, 'last-modified')) || now);
  const base = [...headers.flat(), 'etag', etag, 'last-modified', httpDate(lastModified)];
  const page: CachedPage = {
    ...fate,
    status: rendered.status,
    etag,
    lastModified,
    base,
    identity: represent('identity', base, body),
    isPlainWanted: false,
    br: null,
    gzip: null,
    isEncoded: !isCompressible(headerValue(headers, 'content-type'), body.length),
    notModified: notModified(headers, etag),
    isThorough: false,
    bytes: 0,
    onGrown: () => undefined,
  };
  page.bytes = weigh(page);
  return page;
}

/** The encodings that the page has not got yet; null where it has them, or none would help. */
export async function encode(page: CachedPage): Promise<Encoded | null> {
  return page.isEncoded || !page.identity ? null : compressQuickly(page.identity.body);
}

/** Puts encodings in; the plain form, which can be made from them, goes. Weighing is the caller's affair. */
export function takeForms(page: CachedPage, { brotli, gzip }: Encoded): void {
  page.br = brotli && represent('br', page.base, brotli);
  page.gzip = gzip && represent('gzip', page.base, gzip);
  page.isEncoded = true;
  if (page.gzip) page.identity = null;
}

/** The Brotli form of a page, to take the place of a quicker one. */
export function brotliForm(page: CachedPage, body: Buffer): Representation {
  return represent('br', page.base, body);
}

/**
 * The plain form. Hardly anybody asks for it and it is most of a page's weight, so that it is made anew
 * from gzip for who does, and kept from the second time on.
 */
export function plainForm(page: CachedPage): Representation {
  if (page.identity) return page.identity;
  const form = represent('identity', page.base, plainBody(page));
  if (page.isPlainWanted) {
    page.identity = form;
    page.onGrown(page);
  }
  page.isPlainWanted = true;
  return form;
}

/** The bytes of the plain form, not kept. */
export function plainBody({ identity, gzip }: CachedPage): Buffer {
  if (identity) return identity.body;
  return gzip ? unpack(gzip.body) : NOTHING;
}

export function weigh(page: CachedPage): number {
  const forms = [page.identity, page.br, page.gzip];
  return forms.reduce((sum, form) => sum + (form?.body.length ?? 0), OVERHEAD_BYTES);
}

export function httpDate(at: number): string {
  return new Date(at).toUTCString();
}

function represent(encoding: Encoding, base: string[], body: Buffer): Representation {
  const coding = encoding === 'identity' ? [] : ['content-encoding', encoding];
  return {
    encoding,
    headers: [...base, ...coding, 'content-length', String(body.length)],
    body,
    wire: null,
  };
}

function notModified(headers: [string, string][], etag: string): Representation {
  const kept = headers.filter(([name]) => IN_NOT_MODIFIED.has(name));
  return {
    encoding: 'identity',
    headers: [...kept.flat(), 'etag', etag],
    body: NOTHING,
    wire: null,
  };
}

/**
 * Content and headers, so that a changed policy or language reaches readers who hold the old page;
 * made from nothing else, so that every node and every restart finds the same.
 */
function etagOf(status: number, headers: [string, string][], body: Buffer): string {
  const hash = createHash('sha256').update(`${status}\n`);
  for (const [name, value] of headers) hash.update(`${name}: ${value}\n`, 'latin1');
  return `W/"${hash.update('\n').update(body).digest('base64url').slice(0, 22)}"`;
}

/** One `vary` that names Accept-Encoding and whatever the renderer negotiated besides. */
function withVary(headers: [string, string][]): [string, string][] {
  const named = headers.filter(([name]) => name === 'vary').flatMap(([, v]) => v.split(','));
  const others = named.map((name) => name.trim()).filter((name) => name !== '');
  const rest = headers.filter(([name]) => name !== 'vary');
  const all = others.some((name) => name.toLowerCase() === 'accept-encoding')
    ? others
    : ['Accept-Encoding', ...others];
  return [...rest, ['vary', all.join(', ')]];
}

function toSecond(at: number): number {
  return at - (at % 1000);
}

function headerValue(headers: [string, string][], wanted: string): string {
  return headers.find(([name]) => name === wanted)?.[1] ?? '';
}

function toBuffer(body: Uint8Array | string): Buffer {
  if (typeof body === 'string') return Buffer.from(body, 'utf8');
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}

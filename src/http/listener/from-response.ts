/**
 * What the framework's handlers tell the cache, and how it is taken off before anything leaves: a
 * handler of a reader page sets these headers on its Response.
 *
 * - `recto-cache`: `page`, `short` or `no`; without it an answer is never kept.
 * - `recto-tags`: what the page was made from, separated by spaces.
 * - `recto-fresh-until`: an instant in milliseconds, where a page goes out of date by itself.
 * - `recto-varies`: on what a page depends besides its address, where it depends on who asks.
 */
import type { Keeping, Rendered } from '../../cache/rendered.ts';

export interface CacheNote {
  cache: Keeping;
  tags?: readonly string[];
  freshUntil?: number | undefined;
  varies?: string | undefined;
}

const CACHE = 'recto-cache';
const TAGS = 'recto-tags';
const FRESH_UNTIL = 'recto-fresh-until';
const VARIES = 'recto-varies';
const INTERNAL = [CACHE, TAGS, FRESH_UNTIL, VARIES];

/** The headers to set for a note, as pairs. Tags are encoded: a slug may be in any script. */
export function noteHeaders({
  cache,
  tags = [],
  freshUntil,
  varies,
}: CacheNote): [string, string][] {
  const headers: [string, string][] = [
    [CACHE, cache],
    [TAGS, [...new Set(tags)].map(encodeURIComponent).join(' ')],
  ];
  if (freshUntil !== undefined) headers.push([FRESH_UNTIL, String(freshUntil)]);
  if (varies !== undefined) headers.push([VARIES, varies]);
  return headers;
}

/** Reads the whole answer. Several cookies stay several headers. */
export async function fromResponse(response: Response): Promise<Rendered> {
  const { cache, tags, freshUntil, varies } = readNote(response.headers);
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => !INTERNAL.includes(name)),
    body: new Uint8Array(await response.arrayBuffer()),
    tags: tags ?? [],
    cache,
    ...(freshUntil === undefined ? {} : { freshUntil }),
    ...(varies === undefined ? {} : { varies }),
  };
}

/**
 * The same answer without the notes: for requests that the framework answers itself. The headers of
 * some responses (`Response.redirect`, a fetched one) are locked; those are copied.
 */
export function withoutNote(response: Response): Response {
  if (!INTERNAL.some((name) => response.headers.has(name))) return response;
  try {
    for (const name of INTERNAL) response.headers.delete(name);
    return response;
  } catch {
    const copy = new Response(response.body, response);
    for (const name of INTERNAL) copy.headers.delete(name);
    return copy;
  }
}

function readNote(headers: Headers): CacheNote {
  const freshUntil = Number(headers.get(FRESH_UNTIL) ?? Number.NaN);
  return {
    cache: readKeeping(headers.get(CACHE)),
    tags: (headers.get(TAGS) ?? '').split(' ').filter(Boolean).map(decodeURIComponent),
    freshUntil: Number.isFinite(freshUntil) ? freshUntil : undefined,
    varies: headers.get(VARIES) ?? undefined,
  };
}

function readKeeping(value: string | null): Keeping {
  return value === 'page' || value === 'short' ? value : 'no';
}

/** Whether a reader's copy is still good, after RFC 9110, 13.1.2 and 13.1.3. */
import type { CachedPage } from '../../cache/cached-page.ts';

/** Any entity tag: weak or strong, quoted. */
const TAG = /(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g;

/** True where 304 is the answer. `If-None-Match` goes before `If-Modified-Since`. */
export function isStillGood(
  page: CachedPage,
  ifNoneMatch: string | undefined,
  ifModifiedSince: string | undefined,
): boolean {
  if (page.status !== 200) return false;
  if (ifNoneMatch !== undefined) return matches(ifNoneMatch, page.etag);
  if (ifModifiedSince === undefined) return false;
  const since = readHttpDate(ifModifiedSince);
  return since !== null && page.lastModified <= since;
}

/** Weak comparison: the opaque parts are the same. */
function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag) return true;
  if (ifNoneMatch.trim() === '*') return true;
  const wanted = etag.slice(etag.indexOf('"') + 1, -1);
  for (const [, opaque] of ifNoneMatch.matchAll(TAG)) {
    if (opaque === wanted) return true;
  }
  return false;
}

const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const IMF_FIXDATE = new RegExp(`^${DAY}, \\d{2} ${MONTH} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$`);

/** Only the form that every client has sent for thirty years; anything else is not a condition. */
function readHttpDate(text: string): number | null {
  if (!IMF_FIXDATE.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

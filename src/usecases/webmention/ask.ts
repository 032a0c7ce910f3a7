import { AppError } from '../../domain/errors.ts';
import { insertJobs } from '../../storage/jobs.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import type { Context } from '../context.ts';
import { takeTry } from '../door/tries.ts';
import { editionByLang, type Site } from '../reading/site.ts';

export const TAKE_WEBMENTION = 'take-webmention';

/** A page elsewhere says that it names one of ours. */
export interface AskedMention {
  source: string;
  target: string;
}

const LONGEST = 2_000;

/**
 * Takes down that a page names one of ours, to be looked at: https://www.w3.org/TR/webmention/. Nothing of
 * it is believed before somebody of ours has read the page.
 * @throws AppError `invalid` / `webmention.bad-source`, `webmention.bad-target`; `too-much` /
 *   `webmention.too-many`
 */
export async function askForMention(
  ctx: Pick<Context, 'db' | 'now'> & { site: Site },
  input: AskedMention & { address: string },
): Promise<void> {
  const { source, target, address } = input;
  if (!isWebAddress(source) || new URL(source).origin === ctx.site.origin)
    throw new AppError('invalid', 'webmention.bad-source');
  if (source === target || !articleAt(ctx.site, target))
    throw new AppError('invalid', 'webmention.bad-target');
  const { isAllowed } = await takeTry(ctx.db, 'webmentionByAddress', address, ctx.now);
  if (!isAllowed) throw new AppError('too-much', 'webmention.too-many');
  // The same page may have changed: a minute later it is looked at anew.
  const minute = Math.floor(ctx.now / 60_000);
  const key = `${TAKE_WEBMENTION}:${sha256(`${source}\n${target}`).slice(0, 32)}:${minute}`;
  const payload: AskedMention = { source, target };
  await insertJobs(ctx.db, [{ key, kind: TAKE_WEBMENTION, payload, runAt: ctx.now }], ctx.now);
}

function isWebAddress(text: string): boolean {
  if (text.length > LONGEST || !URL.canParse(text)) return false;
  return ['http:', 'https:'].includes(new URL(text).protocol);
}

/** Which page of ours an address names; null where it can be no article's. */
export function articleAt(site: Site, url: string): { editionId: string; slug: string } | null {
  if (!isWebAddress(url) || new URL(url).origin !== new URL(site.origin).origin) return null;
  const [, lang = '', slug = '', ...rest] = new URL(url).pathname.split('/');
  const edition = editionByLang(site, lang);
  if (!edition || slug === '' || rest.length > 0) return null;
  try {
    return { editionId: edition.id, slug: decodeURIComponent(slug).normalize('NFC') };
  } catch {
    return null;
  }
}

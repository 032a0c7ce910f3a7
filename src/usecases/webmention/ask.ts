import { AppError } from '../../domain/errors.ts';
import { readPublishedIdBySlug } from '../../storage/fediverse/articles.ts';
import { insertJobs } from '../../storage/jobs.ts';
import { readTarget } from '../../storage/reading/site.ts';
import { findRedirect } from '../../storage/redirects.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import type { Context } from '../context.ts';
import { takeTry } from '../door/tries.ts';
import { oldForms } from '../reading/old-forms.ts';
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
  if (source === target || !isOwn(ctx.site, target))
    throw new AppError('invalid', 'webmention.bad-target');
  const { isAllowed } = await takeTry(ctx.db, 'webmentionByAddress', address, ctx.now);
  if (!isAllowed) throw new AppError('too-much', 'webmention.too-many');
  if (!(await articleAt(ctx, target))) throw new AppError('invalid', 'webmention.bad-target');
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

const isOwn = (site: Site, url: string): boolean =>
  isWebAddress(url) && new URL(url).origin === new URL(site.origin).origin;

/**
 * The published article that an address of ours names: by where it stands, or where it once stood, for
 * other pages name it so and are not written anew when it moves.
 */
export async function articleAt(
  { db, site }: Pick<Context, 'db'> & { site: Site },
  url: string,
): Promise<string | null> {
  if (!isOwn(site, url)) return null;
  const { pathname, search } = new URL(url);
  const path = decoded(pathname.replace(/\/+$/, ''));
  if (path === null) return null;
  const [, lang = '', slug = '', ...rest] = path.split('/');
  const edition = rest.length === 0 && slug !== '' ? editionByLang(site, lang) : null;
  const present = edition && (await readPublishedIdBySlug(db, edition.id, slug));
  if (present) return present;
  const target = (await findRedirect(db, oldForms(path, search.slice(1))))?.target;
  if (target?.type !== 'article') return null;
  const place = await readTarget(db, 'article', target.id);
  return place && !place.isGone ? target.id : null;
}

/** As slugs and old addresses are kept; null for what no address is. */
function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path).normalize('NFC');
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

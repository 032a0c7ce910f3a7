import { isSafeHref } from '../../domain/document/schema.ts';
import { originalPath } from '../../domain/media-urls.ts';
import type { Redirect } from '../../domain/redirect.ts';
import { articlePath, authorPath, frontPath, sectionPath, tagPath } from '../../domain/urls.ts';
import { getMedia } from '../../storage/media.ts';
import { readAuthorSlug, readTarget } from '../../storage/reading/site.ts';
import { findRedirect } from '../../storage/redirects.ts';
import type { ReadingContext } from './context.ts';
import { commonPlace, oldForms } from './old-forms.ts';
import { feedAsked, kindOf, placesBelow } from './old-tails.ts';
import { editionByLang, openOnes } from './site.ts';

export interface Forwarding {
  location: string;
  status: 301 | 302;
}

/**
 * Where an address of the past leads today, in one step. What stands below an old address leads to the
 * same below the present one: feeds to the feed, the verso to the verso; trackbacks and embeds to the
 * thing itself.
 *
 * @param path decoded, as asked
 * @param query without the question mark
 * @returns null when it was never known; `gone` when its thing was withdrawn.
 */
export async function forwardOldAddress(
  ctx: ReadingContext,
  asked: { path: string; query: string },
): Promise<Forwarding | 'gone' | null> {
  const path = asked.path.normalize('NFC');
  const places = placesBelow(path);
  const forms = oldForms(path, asked.query);
  const prefixes = places.map(({ prefix }) => prefix).filter((prefix) => !forms.includes(prefix));
  const redirect = await findRedirect(ctx.db, [...forms, ...prefixes]);
  if (!redirect) {
    const location = commonPlace(path, asked.query, ctx.site.editions[0]?.lang ?? '');
    return location === null ? null : { location, status: 301 };
  }
  if (redirect.status === 410) return 'gone';
  const kind = kindOf(redirect.target, (url) => frontsOf(ctx).includes(url));
  const place = places.find(({ prefix, on }) => prefix === redirect.fromPath && on === kind);
  // A thing of another kind has no such place below it.
  if (!place && prefixes.includes(redirect.fromPath)) return null;
  const found = await presentOf(ctx, redirect, path);
  if (found === null || found === 'gone') return found;
  const feed = kind === 'list' ? feedAsked(asked.query) : null;
  return { location: found + (place?.tail ?? feed ?? ''), status: redirect.status };
}

const frontsOf = ({ site }: ReadingContext) => site.editions.map(({ lang }) => frontPath(lang));

/** Where the thing of a redirect stands today. */
async function presentOf(
  ctx: ReadingContext,
  { target }: Redirect,
  path: string,
): Promise<string | 'gone' | null> {
  if (target.type === 'url') return asLocation(target.url);
  if (target.type === 'author') {
    const slug = await readAuthorSlug(ctx.db, target.id);
    const asked = editionByLang(ctx.site, path.split('/')[1] ?? '');
    const lang = (asked ?? ctx.site.editions[0])?.lang ?? '';
    return slug === null ? null : authorPath(lang, slug);
  }
  if (target.type === 'media') {
    const media = await getMedia(ctx.db, target.id);
    return media?.state === 'stored' ? originalPath(media) : null;
  }
  const found = await readTarget(ctx.db, target.type, target.id);
  if (!found) return null;
  if (found.isGone) return 'gone';
  const pathOf = { article: articlePath, section: sectionPath, tag: tagPath }[target.type];
  return pathOf(found.lang, found.slug);
}

/**
 * What was kept as typed, as a header may carry it (RFC 9110, 10.2.2): visible ASCII only, to the web
 * or to a place of this site.
 */
function asLocation(url: string): string | null {
  if (!isSafeHref(url)) return null;
  if (/^https?:/i.test(url)) return URL.canParse(url) ? new URL(url).href : null;
  if (!url.startsWith('/')) return null;
  return url.toWellFormed().replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}

/** The edition that suits a reader best, by what their browser says of languages (RFC 9110, 12.5.4). */
export function bestEditionPath(ctx: ReadingContext, acceptLanguage: string): string {
  const wishes = acceptLanguage
    .split(',')
    .map((part) => {
      const [range = '', ...rest] = part.trim().split(';');
      const q = Number(/q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1);
      return { lang: range.trim().toLowerCase(), q: Number.isNaN(q) ? 0 : q };
    })
    .filter(({ lang, q }) => lang !== '' && q > 0)
    .sort((a, b) => b.q - a.q);
  const open = openOnes(ctx.site.editions);
  for (const { lang } of wishes) {
    const exact = open.find((edition) => edition.lang === lang);
    const near = open.find((edition) => edition.lang.split('-')[0] === lang.split('-')[0]);
    const found = exact ?? near;
    if (found) return frontPath(found.lang);
  }
  return frontPath(ctx.site.editions[0]?.lang ?? '');
}

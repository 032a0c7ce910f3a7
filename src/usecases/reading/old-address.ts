import { isSafeHref } from '../../domain/document/schema.ts';
import { originalPath } from '../../domain/media-urls.ts';
import { articlePath, authorPath, frontPath, sectionPath, tagPath } from '../../domain/urls.ts';
import { getMedia } from '../../storage/media.ts';
import { readAuthorSlug, readTarget } from '../../storage/reading/site.ts';
import { findRedirect } from '../../storage/redirects.ts';
import type { ReadingContext } from './context.ts';
import { commonPlace, oldForms } from './old-forms.ts';
import { editionByLang, openOnes } from './site.ts';

export interface Forwarding {
  location: string;
  status: 301 | 302;
}

/**
 * Where an address of the past leads today, in one step. Feeds below an old address lead to the feed of
 * the thing; trackbacks and embeds to the thing itself.
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
  const redirect = await findRedirect(ctx.db, oldForms(path, asked.query));
  if (!redirect) {
    const location = commonPlace(path, asked.query, ctx.site.editions[0]?.lang ?? '');
    return location === null ? null : { location, status: 301 };
  }
  if (redirect.status === 410) return 'gone';
  const { target, status } = redirect;
  if (target.type === 'url') {
    const location = asLocation(target.url);
    return location === null ? null : { location, status };
  }
  if (target.type === 'author') {
    const slug = await readAuthorSlug(ctx.db, target.id);
    const asked = editionByLang(ctx.site, path.split('/')[1] ?? '');
    const lang = (asked ?? ctx.site.editions[0])?.lang ?? '';
    return slug === null ? null : { location: authorPath(lang, slug), status };
  }
  if (target.type === 'media') {
    const media = await getMedia(ctx.db, target.id);
    return media?.state === 'stored' ? { location: originalPath(media), status } : null;
  }
  const found = await readTarget(ctx.db, target.type, target.id);
  if (!found) return null;
  if (found.isGone) return 'gone';
  const pathOf = { article: articlePath, section: sectionPath, tag: tagPath }[target.type];
  return { location: pathOf(found.lang, found.slug), status };
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

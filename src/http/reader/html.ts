import type { Keeping } from '../../cache/rendered.ts';
import { embedOrigins } from '../../domain/document/embeds.ts';
import type { AnyPage } from '../../domain/page-models.ts';
import type { Varies, View } from '../../domain/view.ts';
import { nextMidnight } from '../../domain/zones.ts';
import { renderPage } from '../../pages/render.tsx';
import { securityHeaders } from '../../pages/security-headers.ts';
import { editionByLang, type Site } from '../../usecases/reading/site.ts';
import type { Answer } from '../answer.ts';
import { sheetFor } from '../asset-shelf.ts';
import type { HttpDeps } from '../deps.ts';
import type { ReaderRequest } from './request.ts';

/** Browsers may show a page again for a moment without asking; then they ask, mostly to hear « not changed ». */
const PAGE_CACHE_CONTROL = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';

/** How a page that depends on who asks was seen. */
export interface Seen {
  view: View;
  varies: Varies | null;
}

const SHARED: Seen = { view: 'anyone', varies: null };

function cacheControlOf(view: View, varies: Varies | null): string {
  if (varies === null) return PAGE_CACHE_CONTROL;
  if (varies === 'box')
    return view === 'anyone' ? PAGE_CACHE_CONTROL : 'public, max-age=0, must-revalidate';
  // Who signs in must not be shown once more, by their own browser, what was closed to them.
  return view === 'anyone' ? 'public, max-age=0, s-maxage=60' : 'private, no-store';
}

/** A page model as bytes, with everything that a browser is told around it. */
export function htmlAnswer(
  request: ReaderRequest,
  page: AnyPage,
  how: { tags: readonly string[]; status?: number; cache?: Keeping; seen?: Seen },
): Answer {
  const { deps, ctx } = request;
  const { lang } = page.chrome;
  const edition = editionByLang(ctx.site, lang);
  const body = documentOf(deps, ctx.site, page, deps.assets.scriptHref);
  const status = how.status ?? 200;
  const { view, varies } = how.seen ?? SHARED;
  const cacheControl = status === 200 ? cacheControlOf(view, varies) : 'no-cache';
  return {
    status,
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Content-Language', lang],
      ['Cache-Control', cacheControl],
      // A proxy must not give to one what another may read. Being spared a box is no secret.
      ...(varies === null || varies === 'box' ? [] : [['Vary', 'Cookie'] as const]),
      ...securityHeaders({ kind: 'page', isHttps: deps.isHttps, frameOrigins: embedOrigins() }),
    ],
    body,
    tags: how.tags,
    cache: how.cache ?? 'page',
    ...(varies === null ? {} : { varies }),
    ...(edition ? { freshUntil: nextMidnight(ctx.now, edition.timeZone) } : {}),
  };
}

/** The whole document of a page, in the publication's dress. @param scriptHref null for a page without */
export function documentOf(
  deps: Pick<HttpDeps, 'theme' | 'assets'>,
  site: Site,
  page: AnyPage,
  scriptHref: string | null,
): string {
  return renderPage(page, deps.theme, {
    cssHref: sheetFor(
      deps.assets,
      site.publication.settings.theme,
      page.chrome.dir,
      deps.theme.dressOf(page),
    ).href,
    moreCssHref: moreCssOf(deps, page),
    printCssHref: deps.assets.moreCssHref('print'),
    fontHref: (name) => deps.assets.fontHref(name),
    scriptHref,
    manifestHref: `/${page.chrome.lang}/manifest.webmanifest`,
    icons: [
      { rel: 'icon', href: '/icons/32.png', type: 'image/png', sizes: '32x32' },
      { rel: 'apple-touch-icon', href: '/icons/180.png' },
    ],
  });
}

/** A further sheet, where the page needs one. */
function moreCssOf(deps: Pick<HttpDeps, 'theme' | 'assets'>, page: AnyPage): string | null {
  const name = deps.theme.sheetOf(page);
  return name === null ? null : deps.assets.moreCssHref(name);
}

/** Text that machines read: feeds, sitemaps, robots.txt. */
export function textAnswer(
  request: ReaderRequest,
  text: { body: string; type: string; tags: readonly string[]; maxAge?: number },
): Answer {
  return {
    status: 200,
    headers: [
      ['Content-Type', text.type],
      ['Cache-Control', `public, max-age=${text.maxAge ?? 300}`],
      ...securityHeaders({ kind: 'shared', isHttps: request.deps.isHttps }),
    ],
    body: text.body,
    tags: text.tags,
    cache: 'page',
  };
}

/** The real front page drawn with settings that nobody has kept yet, for a frame in the Studio. */
import type { Hono, Context as HonoContext } from 'hono';
import { type SettingsChangeInput, settingsChange } from '../../contract/settings.ts';
import { AppError } from '../../domain/errors.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import { previewSite } from '../../usecases/publication/preview.ts';
import type { Site } from '../../usecases/reading/site.ts';
import type { ApiDeps } from '../api/deps.ts';
import { whoAsks } from '../api/who.ts';
import { statusOf } from '../errors.ts';
import { front } from '../reader/pages.ts';

const ROOT = '/studio/settings-preview';

/**
 * `front?lang=fr&settings={…}` is the page and `sheet.css?script=latin&settings={…}` its style sheet. Both
 * are for the staff, asked by a page of ours, never kept, and change nothing.
 */
export function addSettingsPreview(app: Hono, deps: ApiDeps): void {
  app.get(`${ROOT}/front`, (c) =>
    answer(deps, c, async (site) => {
      const html = await pageOf(deps, c, site);
      const headers = securityHeaders({ kind: 'preview', isHttps: deps.isHttps });
      return { body: html, type: 'text/html; charset=utf-8', headers };
    }),
  );
  app.get(`${ROOT}/sheet.css`, (c) =>
    answer(deps, c, async (site) => {
      const script = c.req.query('script') === 'arabic' ? 'arabic' : 'latin';
      const { theme } = site.publication.settings;
      const body = deps.theme.css(theme, script, (name) => deps.assets.fontHref(name));
      const headers = securityHeaders({ kind: 'asset', isHttps: deps.isHttps });
      return { body, type: 'text/css; charset=utf-8', headers };
    }),
  );
}

interface Drawn {
  body: string;
  type: string;
  headers: [string, string][];
}

async function answer(
  deps: ApiDeps,
  c: HonoContext,
  draw: (site: Site) => Promise<Drawn>,
): Promise<Response> {
  try {
    // A page of another site must not show the staff a paper of its own making under our address.
    if (c.req.header('sec-fetch-site') !== 'same-origin')
      throw new AppError('forbidden', 'api.other-origin');
    const { actor } = await whoAsks(deps, c);
    const site = await deps.site();
    if (!site) throw new AppError('not-found', 'publication.missing');
    const ctx = { db: deps.writeDb, actor, now: deps.clock() };
    const { body, type, headers } = await draw(await previewSite(ctx, site, settingsOf(c)));
    return new Response(body, {
      headers: [['Content-Type', type], ['Cache-Control', 'no-store'], ...headers],
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return c.body(null, statusOf(error) as 400, { 'Cache-Control': 'no-store' });
  }
}

/** @throws AppError `invalid` */
function settingsOf(c: HonoContext): SettingsChangeInput {
  try {
    return settingsChange.parse(JSON.parse(c.req.query('settings') ?? '{}'));
  } catch (cause) {
    throw new AppError('invalid', 'api.not-json', {}, { cause });
  }
}

async function pageOf(deps: ApiDeps, c: HonoContext, site: Site): Promise<string> {
  const lang = c.req.query('lang') ?? site.editions[0]?.lang ?? '';
  const { body } = await front({
    // Sheets of colours that somebody tries must not fill the shelf; the frame runs no script.
    deps: { ...deps, assets: { ...deps.assets, sheets: new Map(), scriptHref: null } },
    ctx: { db: deps.db, site, now: deps.clock() },
    path: `/${lang}`,
    params: { lang },
    query: {},
    headers: c.req.raw.headers,
    viewOf: async () => 'anyone',
    method: 'GET',
  });
  const dir = site.editions.find((edition) => edition.lang === lang)?.dir;
  const query = new URLSearchParams({
    script: dir === 'rtl' ? 'arabic' : 'latin',
    settings: c.req.query('settings') ?? '{}',
  });
  const sheet = `${ROOT}/sheet.css?${query}`.replaceAll('&', '&amp;');
  return (
    String(body)
      .replace(/\/assets\/(latin|arabic)\.\w+\.css/g, () => sheet)
      // Links lead nowhere: the frame may open no window.
      .replace('<head>', '<head>\n<base target="_blank">')
  );
}

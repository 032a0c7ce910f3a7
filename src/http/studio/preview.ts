/** The page that readers would get, shown before they do: to the newsroom, and by a secret link to others. */
import type { Hono } from 'hono';
import { embedOrigins } from '../../domain/document/embeds.ts';
import { AppError } from '../../domain/errors.ts';
import type { AnyPage } from '../../domain/page-models.ts';
import type { Actor } from '../../domain/permissions.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import { articleOfLink } from '../../usecases/preview/links.ts';
import { previewPage } from '../../usecases/preview/page.ts';
import { messagePage } from '../../usecases/reading/message-page.ts';
import type { Site } from '../../usecases/reading/site.ts';
import type { ApiDeps } from '../api/deps.ts';
import { whoAsks } from '../api/who.ts';
import { statusOf } from '../errors.ts';
import { documentOf } from '../reader/html.ts';

/** Whoever holds the link of one article: allowed to see that one, and nothing else. */
const GUEST: Actor = { type: 'system', name: 'preview' };

export function addPreview(app: Hono, deps: ApiDeps): void {
  app.get('/studio/preview/:articleId', async (c) => {
    const { actor } = await whoAsks(deps, c);
    if (actor.type !== 'staff') return c.redirect('/studio/sign-in', 303);
    return show(deps, actor, async () => c.req.param('articleId'));
  });
  app.get('/preview/:token', (c) =>
    show(deps, GUEST, () =>
      articleOfLink({ db: deps.db, now: deps.clock() }, c.req.param('token')),
    ),
  );
}

async function show(deps: ApiDeps, actor: Actor, find: () => Promise<string>): Promise<Response> {
  const site = await deps.site();
  if (!site) return new Response(null, { status: 404 });
  const now = deps.clock();
  const reading = { db: deps.db, site, now };
  try {
    const { sizes } = deps.theme;
    const page = await previewPage(
      reading,
      { ...reading, actor },
      { articleId: await find(), sizes },
    );
    page.head.robots = 'noindex, nofollow, noarchive';
    return answer(deps, site, page, 200);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code } = error;
    const status = statusOf(error);
    const { page } = await messagePage(reading, { lang: null, code, status, errorId: null });
    return answer(deps, site, page, status);
  }
}

function answer(deps: ApiDeps, site: Site, page: AnyPage, status: number): Response {
  return new Response(documentOf(deps, site, page, null), {
    status,
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Content-Language', page.chrome.lang],
      ['Cache-Control', 'private, no-store'],
      ['X-Robots-Tag', 'noindex, nofollow, noarchive'],
      ...securityHeaders({
        kind: 'preview',
        isHttps: deps.isHttps,
        frameOrigins: embedOrigins(),
      }),
    ],
  });
}

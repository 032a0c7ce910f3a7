import { type Context, Hono } from 'hono';
import { type CanonicaliseQuery, declaredQuery } from '../cache/page-key.ts';
import { AppError } from '../domain/errors.ts';
import { type AskedView, grantedView, type Varies, type View, viewFor } from '../domain/view.ts';
import { securityHeaders } from '../pages/security-headers.ts';
import type { ReadingContext } from '../usecases/reading/context.ts';
import { OLD_PARAMETERS } from '../usecases/reading/old-forms.ts';
import { type Answer, redirectTo, toResponse } from './answer.ts';
import { knowAddress } from './client-address.ts';
import type { HttpDeps } from './deps.ts';
import { newErrorId } from './error-id.ts';
import { comeBack, explain, isFault, statusOf } from './errors.ts';
import type { InsideRequest } from './listener/render-through.ts';
import { forwardOld } from './reader/forward-old.ts';
import type { ReaderRequest } from './reader/request.ts';
import { type Route, routes } from './routes.ts';
import { readerCookie } from './studio/cookies.ts';

/**
 * The framework: whatever the cache did not answer. `app.request(path)` is how tests ask.
 * @param addMore doors besides the reader site's, before its routes take what is left.
 */
export function createApp(deps: HttpDeps, addMore: (app: Hono) => void = () => undefined): Hono {
  const app = new Hono({ strict: false });
  // Whatever a door does not say by itself: no answer of any kind runs, frames or is guessed at.
  const usual = securityHeaders({ kind: 'shared', isHttps: deps.isHttps });
  app.use(knowAddress(deps.proxies ?? []));
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of usual) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  });
  addMore(app);
  app.get('/healthz', async (c) => {
    const { isHealthy, details } = await deps.health();
    const { status } = details;
    const said = isFromThisMachine(c) ? details : { status };
    return c.json(said, isHealthy ? 200 : 503, { 'Cache-Control': 'no-store' });
  });
  app.on(['GET', 'HEAD'], '/media/*', async (c) => {
    const { method, headers } = c.req.raw;
    const { pathname } = new URL(c.req.url);
    const file = await deps.serveMedia({ method, path: pathname, headers });
    if (file.status === 404) return answerNotFound(deps, c.req.raw);
    return new Response(file.body as ConstructorParameters<typeof Response>[0], {
      status: file.status,
      headers: file.headers,
    });
  });
  for (const route of routes) {
    app.get(route.path, (c) =>
      respond(deps, c.req.raw, (request) => route.handle(request), {
        route,
        params: c.req.param(),
        asked: askedOf(c),
      }),
    );
  }
  app.notFound((c) => answerNotFound(deps, c.req.raw));
  app.onError((error, c) => {
    const errorId = newErrorId();
    const status = statusOf(error);
    if (isFault(error)) deps.onFault(error, errorId, c.req.path);
    return new Response(`Error ${errorId}\n`, {
      status,
      headers: [
        ['Content-Type', 'text/plain; charset=utf-8'],
        ['Cache-Control', 'no-store'],
        ...comeBack(status),
      ],
    });
  });
  return app;
}

/** Asked without a proxy between: how full the memory is, is for the operator and not for everybody. */
function isFromThisMachine(c: Context): boolean {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  const address = incoming?.socket?.remoteAddress ?? '';
  const isForwarded = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'].some(
    (name) => c.req.header(name) !== undefined,
  );
  return /^(::1|(::ffff:)?127\.)/.test(address) && !isForwarded;
}

/** What the cache wrote beside a request of its own; nothing that comes over the wire can say it. */
function askedOf(c: Context): AskedView | null {
  return (c.env as Partial<InsideRequest> | undefined)?.asked ?? null;
}

/** The view that this request gets of a page that depends on who asks. */
async function viewOf(
  deps: HttpDeps,
  raw: Request,
  asked: AskedView | null,
  varies: Varies | null,
): Promise<View> {
  if (varies === null) return 'anyone';
  if (asked) return grantedView(asked, varies);
  const token = readerCookie(deps.isHttps).find(raw.headers.get('cookie') ?? '');
  return token === '' ? 'anyone' : viewFor(varies, await deps.standingOf(token));
}

function answerNotFound(deps: HttpDeps, raw: Request): Promise<Response> {
  return respond(deps, raw, async () => {
    throw new AppError('not-found', 'page.not-found');
  });
}

async function respond(
  deps: HttpDeps,
  raw: Request,
  handle: (request: ReaderRequest) => Promise<Answer>,
  at: { route?: Route; params?: Record<string, string>; asked?: AskedView | null } = {},
): Promise<Response> {
  const url = new URL(raw.url);
  const site = await deps.site();
  if (!site) return notSetUp(deps);
  const ctx: ReadingContext = {
    db: deps.db,
    site,
    now: deps.clock(),
    head: deps.knownHead?.() ?? null,
  };
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/, '') || '/' : url.pathname;
  const rest = url.search.slice(1);
  const declared = (at.route?.query ?? []).map((name): [string, string | undefined] => [
    name,
    url.searchParams.get(name) ?? undefined,
  ]);
  const request: ReaderRequest = {
    deps,
    ctx,
    path,
    params: at.params ?? {},
    query: { ...Object.fromEntries(declared), rest },
    headers: raw.headers,
    method: raw.method,
    viewOf: (varies) => viewOf(deps, raw, at.asked ?? null, varies),
  };
  // One address for one page: a slash at the end leads to the address without. Addresses of the past
  // mostly end in one; they lead to their thing at once.
  if (path !== url.pathname && at.route) {
    const old = await forwardOld(request);
    return toResponse(old ?? redirectTo(path + url.search, 301));
  }
  try {
    // No address of ours holds a NUL, and PostgreSQL takes none in a text.
    if (/%00/.test(raw.url)) throw new AppError('not-found', 'page.not-found');
    const answer = await handle(request);
    // Made while its gate was another than the key says: nobody's variant.
    const isOther = at.asked && at.asked.varies !== answer.varies;
    return toResponse(isOther ? { ...answer, cache: 'no' } : answer);
  } catch (error) {
    const forwarded = await forward(request, error);
    return toResponse(forwarded ?? (await explain(request, error, newErrorId())));
  }
}

/** Before « not found » is said: was it an address of the past? */
async function forward(request: ReaderRequest, error: unknown): Promise<Answer | null> {
  if (!(error instanceof AppError) || statusOf(error) !== 404) return null;
  return forwardOld(request);
}

function notSetUp(deps: HttpDeps): Response {
  return new Response(
    'This publication is not set up yet. The terminal of recto serve shows the link that does it.\n',
    {
      status: 503,
      headers: [
        ['Content-Type', 'text/plain; charset=utf-8'],
        ['Cache-Control', 'no-store'],
        ...securityHeaders({ kind: 'page', isHttps: deps.isHttps }),
      ],
    },
  );
}

const NEVER_PAGES =
  /^\/(studio|preview|api|hooks|media|log|healthz|ap|nodeinfo|webmention|\.well-known\/(webfinger|nodeinfo))(\/|$)/;
/** What is for one reader, in every edition. */
const OWN_PAGES = /^\/[a-z-]+\/(sign-in|account|support)(\/|$)/;

const LANG = '[a-z]{2,3}(?:-[a-z0-9]{2,8})*';

const matchers = routes.map((route) => {
  const pattern = route.path
    .replace(/[.]/g, '\\.')
    .replace(':lang', LANG)
    .replace(/:[a-z]+/g, '[^/]+');
  return { route, pattern: new RegExp(`^${pattern}$`) };
});

/** Which part of a query counts on a path, for the cache's keys; null where answers are never kept. */
export const canonicaliseQuery: CanonicaliseQuery = (path, query) => {
  if (NEVER_PAGES.test(path) || OWN_PAGES.test(path)) return null;
  const found = matchers.find(({ pattern }) => pattern.test(path));
  if (found?.route.isCacheable === false) return null;
  if (found) return declaredQuery(query, found.route.query ?? []);
  // An address that is not ours may be one of the past, told apart by its parameters; for the rest,
  // « not found » is made once for a while, however often a scanner asks.
  return declaredQuery(query, OLD_PARAMETERS);
};

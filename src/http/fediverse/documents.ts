import type { Context, Hono, Next } from 'hono';
import { isFollowable } from '../../domain/fediverse.ts';
import { NODEINFO_PATH, NODEINFO_WELL_KNOWN, WEBFINGER_PATH } from '../../domain/fediverse-urls.ts';
import {
  type ActorPart,
  type ArticlePart,
  actorDocument,
  answerDocument,
  articleDocument,
  articleStamp,
  type DocumentAnswer,
  type DocumentContext,
  nodeInfo,
  nodeInfoLinks,
  presentObject,
  quoteDocument,
  standsFor,
  webFingerOf,
} from '../../usecases/fediverse/documents.ts';
import type { HttpDeps } from '../deps.ts';
import { keepAnswers } from './kept-answers.ts';

export interface FediverseDeps extends Pick<HttpDeps, 'db' | 'site' | 'clock' | 'sealer'> {
  writeDb: DocumentContext['writeDb'];
  /** Of this software. */
  version: string;
}

/** Who asks for an activity and not for a page. */
const WANTS_ACTIVITY = /application\/(?:activity|ld)\+json/i;

/**
 * What other servers read of the newsroom: who its actors are, and its articles as they know them. All
 * of it is plain JSON that stands in the database; the library that signs is not loaded for it.
 */
export function addFediverse(app: Hono, deps: FediverseDeps): void {
  const kept = keepAnswers<Ready>();
  const answer =
    (make: (c: Context, ctx: DocumentContext) => Promise<DocumentAnswer> | DocumentAnswer) =>
    async (c: Context) => {
      const ctx = await contextOf(deps);
      const made = ctx && isFollowable(ctx.site.origin) ? await make(c, ctx) : null;
      return toResponse(c, readyOf(made));
    };
  /** The same, made once for all who ask at once. */
  const keeping =
    (
      make: (c: Context, ctx: DocumentContext) => Promise<DocumentAnswer>,
      stampOf: (c: Context, ctx: DocumentContext) => Promise<string> = async () => '',
    ) =>
    async (c: Context) => {
      const ctx = await contextOf(deps);
      if (!ctx || !isFollowable(ctx.site.origin)) return toResponse(c, null);
      const { pathname, search } = new URL(c.req.url);
      const from = { site: ctx.site, stamp: await stampOf(c, ctx), now: ctx.now };
      const ready = kept(pathname + search, from, async () => readyOf(await make(c, ctx)));
      return toResponse(c, await ready);
    };
  // RFC 7033, 4.2: who asks for nobody is told so.
  app.get(WEBFINGER_PATH, (c, next) =>
    c.req.query('resource')
      ? next()
      : Promise.resolve(
          c.text('Add ?resource=acct:name@host.\n', 400, { 'Cache-Control': 'no-store' }),
        ),
  );
  app.get(
    WEBFINGER_PATH,
    keeping((c, ctx) => webFingerOf(ctx, c.req.query('resource') ?? '')),
  );
  app.get(
    NODEINFO_WELL_KNOWN,
    answer((_c, ctx) => nodeInfoLinks(ctx)),
  );
  app.get(
    NODEINFO_PATH,
    answer((_c, ctx) => nodeInfo(ctx, deps.version)),
  );
  app.get(
    '/ap/actors/:id',
    keeping((c, ctx) => actorDocument(ctx, c.req.param('id') ?? '', 'self', {})),
  );
  for (const part of ['outbox', 'followers', 'following'] satisfies ActorPart[])
    app.get(
      `/ap/actors/:id/${part}`,
      answer((c, ctx) => {
        const { page, before } = c.req.query();
        return actorDocument(ctx, c.req.param('id') ?? '', part, { page, before });
      }),
    );
  app.get(
    '/ap/articles/:name',
    keeping(
      (c, ctx) => articleDocument(ctx, c.req.param('name') ?? '', 'self'),
      (c, ctx) => articleStamp(ctx, c.req.param('name') ?? ''),
    ),
  );
  for (const part of ['likes', 'shares'] satisfies ArticlePart[])
    app.get(
      `/ap/articles/:name/${part}`,
      answer((c, ctx) => articleDocument(ctx, c.req.param('name') ?? '', part)),
    );
  app.get(
    '/ap/answers/:name',
    answer((c, ctx) => answerDocument(ctx, c.req.param('name') ?? '')),
  );
  app.get(
    '/ap/quotes/:name/:encoded',
    answer((c, ctx) => quoteDocument(ctx, c.req.param('name') ?? '', c.req.param('encoded') ?? '')),
  );
  addNegotiation(app, deps);
}

/**
 * A page's own address, asked for by a machine, leads to what stands for it: people paste addresses of
 * pages into their servers' search. The cache lets such requests through, see `listener/request-fields.ts`.
 */
function addNegotiation(app: Hono, deps: FediverseDeps): void {
  app.get('/ap/pages/:id', async (c) => {
    const ctx = await contextOf(deps);
    const found = ctx && (await presentObject(ctx, c.req.param('id')));
    return found ? leadTo(c, found) : toResponse(c, null);
  });
  const lead = (isAuthor: boolean) => async (c: Context, next: Next) => {
    if (!WANTS_ACTIVITY.test(c.req.header('accept') ?? '')) return next();
    const ctx = await contextOf(deps);
    const { lang = '', slug } = c.req.param();
    const found = ctx && (await standsFor(ctx, { lang, slug, isAuthor }));
    if (!found) return next();
    return leadTo(c, found);
  };
  app.get('/:lang{[a-z-]+}', lead(false));
  app.get('/:lang{[a-z-]+}/:slug', lead(false));
  app.get('/:lang{[a-z-]+}/author/:slug', lead(true));
}

const leadTo = (c: Context, url: string): Response =>
  c.body(null, 302, { Location: url, Vary: 'Accept', 'Cache-Control': 'no-store' });

async function contextOf(deps: FediverseDeps): Promise<DocumentContext | null> {
  const site = await deps.site();
  if (!site) return null;
  const { db, writeDb, sealer } = deps;
  return { db, writeDb, sealer, site, now: deps.clock() };
}

/** Others may keep it for a few minutes: when an article comes out, hundreds of servers ask at once. */
const KEPT = 'public, max-age=180';

/** A document as it is sent. */
type Ready = { text: string; type: string } | 'gone' | null;

function readyOf(made: DocumentAnswer): Ready {
  if (made === null || made === 'gone') return made;
  const type = made.type.includes(';') ? made.type : `${made.type}; charset=utf-8`;
  return { text: JSON.stringify(made.json), type };
}

function toResponse(c: Context, ready: Ready): Response {
  if (ready === null) return c.text('Not found.\n', 404, { 'Cache-Control': 'no-store' });
  if (ready === 'gone') return c.text('Gone.\n', 410, { 'Cache-Control': 'no-store' });
  return c.body(ready.text, 200, {
    'Content-Type': ready.type,
    'Cache-Control': KEPT,
    'Access-Control-Allow-Origin': '*',
  });
}

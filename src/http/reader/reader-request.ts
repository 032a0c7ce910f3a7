import type { Context as HonoContext } from 'hono';
import { AppError } from '../../domain/errors.ts';
import type { AnyPage } from '../../domain/page-models.ts';
import type { Reader } from '../../domain/reader.ts';
import { message } from '../../domain/words/messages.ts';
import { supportWords } from '../../domain/words/support/index.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import type { Context } from '../../usecases/context.ts';
import { openReaderSession } from '../../usecases/reader/session.ts';
import type { ReaderDoorContext } from '../../usecases/reader/sign-in.ts';
import type { ReadingContext } from '../../usecases/reading/context.ts';
import { type EditionSite, editionByLang } from '../../usecases/reading/site.ts';
import { type Answer, toResponse } from '../answer.ts';
import type { HttpDeps } from '../deps.ts';
import { newErrorId } from '../error-id.ts';
import { explain } from '../errors.ts';
import { readerCookie } from '../studio/cookies.ts';
import { isFromOwnPage } from '../studio/origin.ts';
import { htmlAnswer } from './html.ts';
import type { ReaderRequest } from './request.ts';

export interface ReaderDoorDeps extends HttpDeps {
  writeDb: Context['db'];
  /** `https://host` */
  origin: string;
}

/** A request to the pages around a reader: never kept, answered for one. */
export interface OwnRequest {
  deps: ReaderDoorDeps;
  c: HonoContext;
  request: ReaderRequest;
  reading: ReadingContext;
  edition: EditionSite;
  /** What use cases that write are given. */
  write: ReaderDoorContext;
  /** Who is signed in; null for nobody. */
  reader: Reader | null;
  token: string;
}

type Handle = (own: OwnRequest) => Promise<Answer | Response>;

/** Ties a handler to its door: edition, reader, refusals in words, and for forms their origin. */
export function ownDoor(deps: ReaderDoorDeps, handle: Handle) {
  return async (c: HonoContext): Promise<Response> => {
    const site = await deps.site();
    if (!site) return c.notFound() as Response;
    const now = deps.clock();
    const reading: ReadingContext = { db: deps.db, site, now, head: deps.knownHead?.() ?? null };
    const request: ReaderRequest = {
      deps,
      ctx: reading,
      path: c.req.path,
      params: c.req.param(),
      query: {},
      headers: c.req.raw.headers,
      method: c.req.method,
      viewOf: async () => 'anyone',
    };
    const edition = editionByLang(site, c.req.param('lang') ?? '');
    try {
      if (!edition) throw new AppError('not-found', 'page.not-found');
      if (c.req.method === 'POST' && !isFromOwnPage(deps, c)) {
        const words = supportWords(edition.lang);
        return new Response(`${words.otherPage}\n`, {
          status: 403,
          headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
        });
      }
      const write = { db: deps.writeDb, now, sealer: deps.sealer, origin: deps.origin };
      const token = readerCookie(deps.isHttps).read(c);
      const found = token === '' ? null : await openReaderSession(write, token);
      const reader = found?.reader ?? null;
      const own = { deps, c, request, reading, edition, write, reader, token };
      const answer = await handle(own);
      return answer instanceof Response ? answer : toResponse(answer);
    } catch (error) {
      return toResponse(await explain(request, error, newErrorId()));
    }
  };
}

/** A page that is for this one reader and kept nowhere. */
export function ownAnswer({ request, deps }: OwnRequest, page: AnyPage, status = 200): Answer {
  const answer = htmlAnswer(request, page, { tags: [], status, cache: 'no' });
  const others = answer.headers.filter(
    ([name]) => !['Cache-Control', 'Content-Security-Policy', 'Referrer-Policy'].includes(name),
  );
  const policy = securityHeaders({
    kind: 'page',
    isHttps: deps.isHttps,
    // A form that ends on another site is stopped by browsers unless its page said so before.
    formOrigins: deps.formOrigins ?? [],
  }).filter(([name]) => name === 'Content-Security-Policy');
  return {
    ...answer,
    headers: [
      ...others,
      ...policy,
      ['Cache-Control', 'private, no-store'],
      // A link's secret stands in its address.
      ['Referrer-Policy', 'same-origin'],
    ],
  };
}

export function goTo(location: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'no-store' },
  });
}

/** What a refusal says to a reader: Arabic readers get theirs from the words of the page. */
export function readerMessage(error: AppError, lang: string): string {
  if (error.key === 'reader.bad-mail') return supportWords(lang).badMail;
  return message(error.key, error.args, lang);
}

import type { Hono, Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../../domain/errors.ts';
import { type Answer, toResponse } from '../answer.ts';
import type { HttpDeps } from '../deps.ts';
import { newErrorId } from '../error-id.ts';
import { explain, statusOf } from '../errors.ts';
import { forwardOld } from './forward-old.ts';
import type { ReaderRequest } from './request.ts';

/**
 * A door for a form of the reader site that needs no script and no account. Nobody is signed in for it,
 * and what goes wrong is said as on any other page.
 *
 * @param at.largest bytes
 */
export function addPlainForm(
  app: Hono,
  deps: HttpDeps,
  at: { path: string; largest: number },
  take: (request: ReaderRequest, c: HonoContext) => Promise<Answer>,
): void {
  const withRequest = async (
    c: HonoContext,
    answer: (request: ReaderRequest) => Promise<Answer>,
  ): Promise<Response> => {
    const site = await deps.site();
    if (!site) return c.notFound();
    const request: ReaderRequest = {
      deps,
      ctx: { db: deps.db, site, now: deps.clock() },
      path: c.req.path,
      params: c.req.param(),
      query: {},
      headers: c.req.raw.headers,
      method: 'POST',
      viewOf: async () => 'anyone',
    };
    try {
      return toResponse(await answer(request));
    } catch (error) {
      // The page that was open in a browser may have moved since.
      const moved = statusOf(error) === 404 ? await forwardOld(request) : null;
      return toResponse(moved ?? (await explain(request, error, newErrorId())));
    }
  };
  const tooLong = (c: HonoContext) =>
    withRequest(c, () => Promise.reject(new AppError('too-much', 'api.too-large')));
  const limit = bodyLimit({ maxSize: at.largest, onError: tooLong });
  app.post(at.path, limit, (c) => withRequest(c, (request) => take(request, c)));
}

import type { Hono, Context as HonoContext } from 'hono';
import { AppError } from '../../domain/errors.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import { networkOf } from '../../std/network.ts';
import { makeChallenge } from '../../usecases/comment/proof.ts';
import type { Answer } from '../answer.ts';
import { addressOf } from '../client-address.ts';
import type { HttpDeps } from '../deps.ts';
import { countPerMinute } from '../per-minute.ts';
import { isFromOwnPage, type OriginDeps } from '../studio/origin.ts';
import { addPlainForm } from './plain-form.ts';
import type { ReaderRequest } from './request.ts';

/** Challenges a minute for one network: a school may write, a program is slowed down. */
const PER_MINUTE = 60;

/**
 * What the script of a comment form asks: something for the browser to work out. Asked by POST, for each
 * is for one comment: no cache on the way keeps one and no program that follows links makes any.
 */
export function addCommentProof(app: Hono, deps: HttpDeps & OriginDeps): void {
  const count = countPerMinute();
  const at = { path: '/:lang/:slug/comments/proof', largest: 1_024 };
  addPlainForm(app, deps, at, async (request: ReaderRequest, c: HonoContext): Promise<Answer> => {
    const { ctx } = request;
    if (!ctx.site.publication.settings.comments.asksProof || !isFromOwnPage(deps, c))
      throw new AppError('not-found', 'page.not-found');
    if (count(networkOf(addressOf(c)), ctx.now) > PER_MINUTE)
      throw new AppError('too-much', 'comment.too-many');
    return {
      status: 200,
      headers: [
        ['Content-Type', 'application/json'],
        ['Cache-Control', 'no-store'],
        ...securityHeaders({ kind: 'asset', isHttps: deps.isHttps }),
      ],
      body: JSON.stringify(await makeChallenge(deps.sealer, ctx.now)),
      tags: [],
      cache: 'no',
    };
  });
}

import { diffPage } from '../../usecases/reading/verso/diff-page.ts';
import { versoPage } from '../../usecases/reading/verso/verso-page.ts';
import type { Answer } from '../answer.ts';
import { htmlAnswer } from './html.ts';
import { param, type ReaderRequest } from './request.ts';

/** Handlers of an article's other side. */

/** Witnesses sign when they can: the page shows it after a while. */
const KEEPS_MS = 3_600_000;

/** `/{lang}/{slug}/verso` */
export async function verso(request: ReaderRequest): Promise<Answer> {
  const { page, tags } = await versoPage(request.ctx, {
    lang: param(request, 'lang'),
    slug: param(request, 'slug'),
    headOf: request.deps.currentHead,
  });
  const answer = htmlAnswer(request, page, { tags });
  const until = request.ctx.now + KEEPS_MS;
  return { ...answer, freshUntil: Math.min(answer.freshUntil ?? until, until) };
}

/** `/{lang}/{slug}/verso/diff/1..3` */
export async function diff(request: ReaderRequest): Promise<Answer> {
  const { page, tags } = await diffPage(request.ctx, {
    lang: param(request, 'lang'),
    slug: param(request, 'slug'),
    pair: param(request, 'pair'),
  });
  return htmlAnswer(request, page, { tags, cache: 'short' });
}

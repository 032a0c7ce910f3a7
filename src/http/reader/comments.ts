import type { Talk } from '../../domain/page-models.ts';
import { formTime } from '../../usecases/comment/form-time.ts';
import {
  commentsPage,
  talkedArticle,
  taskPage,
} from '../../usecases/reading/talk/comments-page.ts';
import { reportTask } from '../../usecases/reading/talk/tasks.ts';
import type { Answer } from '../answer.ts';
import type { HttpDeps } from '../deps.ts';
import { htmlAnswer } from './html.ts';
import { param, type ReaderRequest } from './request.ts';

/** Parameters of the page of comments. */
export const TALK_PARAMETERS = ['before', 'reply', 'report'] as const;

/** `/{lang}/{slug}/comments` */
export async function comments(request: ReaderRequest): Promise<Answer> {
  const { ctx, query } = request;
  const asked = { lang: param(request, 'lang'), slug: param(request, 'slug') };
  if (query.report) {
    const of = await talkedArticle(ctx, asked);
    const { page, tags } = taskPage(of, of.words.reportTitle, await reportTask(of, query.report));
    return htmlAnswer(request, page, { tags, cache: 'short' });
  }
  const { page, tags, articleId } = await commentsPage(ctx, { ...asked, ...query });
  dressTalk(request.deps, page.talk, articleId, ctx.now);
  const isPlain = !query.before && !query.reply;
  return htmlAnswer(request, page, { tags, cache: isPlain ? 'page' : 'short' });
}

/** What only the door knows: the signed time of the form, and where its style sheet and script are. */
export function dressTalk(
  deps: Pick<HttpDeps, 'sealer' | 'assets'>,
  talk: Talk | null,
  articleId: string,
  now: number,
): void {
  if (!talk) return;
  talk.sheetHref = deps.assets.moreCssHref('talk') ?? '';
  if (!talk.form) return;
  talk.form.time = formTime(deps.sealer, articleId, now);
  if (talk.form.proof) talk.form.proof.scriptHref = deps.assets.moreScriptHref('proof') ?? '';
}

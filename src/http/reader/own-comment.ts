import { openCommentKey } from '../../usecases/comment/comment-keys.ts';
import { commentOfKey } from '../../usecases/comment/edit.ts';
import { saidAbout, talkedArticle, taskPage } from '../../usecases/reading/talk/comments-page.ts';
import type { TalkOf } from '../../usecases/reading/talk/talk.ts';
import { editTask, stopTask } from '../../usecases/reading/talk/tasks.ts';
import type { Answer } from '../answer.ts';
import { htmlAnswer } from './html.ts';
import { param, type ReaderRequest } from './request.ts';

/** Where links in mails about comments lead: pages with a button, for programs open links too. */

const asked = (request: ReaderRequest) => ({
  lang: param(request, 'lang'),
  slug: param(request, 'slug'),
});

/** `/{lang}/{slug}/comments/mine?key=` */
export async function mine(request: ReaderRequest): Promise<Answer> {
  const of = await talkedArticle(request.ctx, asked(request));
  const key = request.query.key ?? '';
  const context = { db: request.ctx.db, sealer: request.deps.sealer };
  const comment = await commentOfKey(context, key);
  if (comment?.articleId !== of.source.article.id) return badLink(request, of);
  const task = editTask(of, { comment, key, body: comment.body, error: null });
  const { page, tags } = taskPage(of, of.words.editTitle, task);
  return htmlAnswer(request, page, { tags, cache: 'no' });
}

/** `/{lang}/{slug}/comments/stop?key=` */
export async function stop(request: ReaderRequest): Promise<Answer> {
  const of = await talkedArticle(request.ctx, asked(request));
  const key = request.query.key ?? '';
  if (!openCommentKey(request.deps.sealer, key, 'stop')) return badLink(request, of);
  const { page, tags } = taskPage(of, of.words.stopTitle, stopTask(of, key));
  return htmlAnswer(request, page, { tags, cache: 'no' });
}

export const badLink = (request: ReaderRequest, of: TalkOf): Answer =>
  sayAbout(request, of, of.words.comments, of.words.badLink, 404);

/** A page that says one thing. */
export function sayAbout(
  request: ReaderRequest,
  of: TalkOf,
  heading: string,
  text: string,
  status: number,
): Answer {
  const { page, tags } = saidAbout(of, heading, text);
  return htmlAnswer(request, page, { tags, status, cache: 'no' });
}

import type { TalkTask } from '../../domain/talk-models.ts';
import { openCommentKey } from '../../usecases/comment/comment-keys.ts';
import { commentOfKey } from '../../usecases/comment/edit.ts';
import { saidAbout } from '../../usecases/reading/talk/comments-page.ts';
import { type OwnPlace, ownPage, ownPlace } from '../../usecases/reading/talk/own-page.ts';
import type { TalkOf } from '../../usecases/reading/talk/talk.ts';
import { editTask, stopTask } from '../../usecases/reading/talk/tasks.ts';
import type { Answer } from '../answer.ts';
import { htmlAnswer } from './html.ts';
import { param, type ReaderRequest } from './request.ts';

/**
 * Where links in mails about comments lead: pages with a button, for programs open links too. They ask
 * for no article, which may have moved or gone since; links of former mails name one all the same.
 */

/** `/{lang}/comments/mine?key=`, and `/{lang}/{slug}/comments/mine?key=` */
export async function mine(request: ReaderRequest): Promise<Answer> {
  const key = request.query.key ?? '';
  const context = { db: request.ctx.db, sealer: request.deps.sealer };
  const comment = await commentOfKey(context, key);
  const of = await placeOf(request, comment?.articleId ?? null);
  if (!comment) return badLink(request, of);
  const task = editTask(of, { comment, key, body: comment.body, error: null });
  return ownAnswer(request, of, { heading: of.words.editTitle, task });
}

/** `/{lang}/comments/stop?key=`, and `/{lang}/{slug}/comments/stop?key=` */
export async function stop(request: ReaderRequest): Promise<Answer> {
  const of = await placeOf(request, null);
  const key = request.query.key ?? '';
  if (!openCommentKey(request.deps.sealer, key, 'stop')) return badLink(request, of);
  return ownAnswer(request, of, { heading: of.words.stopTitle, task: stopTask(of, key) });
}

export const placeOf = (request: ReaderRequest, articleId: string | null): Promise<OwnPlace> =>
  ownPlace(request.ctx, { lang: param(request, 'lang'), articleId });

export const badLink = (request: ReaderRequest, of: OwnPlace): Answer =>
  ownAnswer(request, of, { heading: of.words.comments, said: of.words.badLink }, 404);

export function ownAnswer(
  request: ReaderRequest,
  of: OwnPlace,
  shown: Parameters<typeof ownPage>[1],
  status = 200,
): Answer {
  const { page, tags } = ownPage(of, shown);
  return htmlAnswer(request, page, { tags, status, cache: 'no' });
}

/** A page that says one thing about an article's comments. */
export function sayAbout(
  request: ReaderRequest,
  of: TalkOf,
  heading: string,
  text: string,
  status: number,
  task: TalkTask | null = null,
): Answer {
  const { page, tags } = saidAbout(of, heading, text, task);
  return htmlAnswer(request, page, { tags, status, cache: 'no' });
}

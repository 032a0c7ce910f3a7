import { tidyBody } from '../../domain/comment-body.ts';
import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import { getAuthorOfStaff, signsArticle } from '../../storage/comment-desk.ts';
import { getComment, insertComment } from '../../storage/comments.ts';
import type { Db } from '../../storage/schema.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { askToAnswerAbroad } from '../fediverse/ask-answer.ts';
import { changeThreads } from './keep-threads.ts';
import { decideComments } from './moderate.ts';
import { askToTell } from './tell-writers.ts';

/** Who signs an answer: a person of the staff, under the name by which readers know them. */
export interface Answering {
  commentId: string;
  body: string;
}

/**
 * Answers a comment from the newsroom, publishing it where it was not. Whoever signed the article is
 * shown as its author, others as the newsroom.
 * @throws AppError `forbidden`; `not-found` / `comment.not-found`; `invalid` / `comment.no-text`
 */
export async function answerComment(ctx: Context, input: Answering): Promise<{ id: string }> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  if (ctx.actor.type !== 'staff') throw new AppError('forbidden', 'permission.missing');
  const body = tidyBody(input.body);
  if (body === '') throw new AppError('invalid', 'comment.no-text', { field: 'body' });
  const comment = await getComment(ctx.db, input.commentId);
  if (!comment) throw new AppError('not-found', 'comment.not-found');
  if (comment.state !== 'approved')
    await decideComments(ctx, { to: [{ id: comment.id, state: 'approved' }] });
  const { id: staffId, name } = ctx.actor;
  return ctx.db.transaction().execute(async (trx) => {
    const author = await getAuthorOfStaff(trx, staffId);
    return writeAnswer(trx, {
      ctx,
      comment,
      body,
      name: author?.name ?? name,
      authorId: author?.id,
    });
  });
}

/** The answer itself, in a transaction. */
export async function writeAnswer(
  trx: Db,
  answer: {
    ctx: Pick<Context, 'now' | 'actor'>;
    comment: { id: string; rootId: string | null; articleId: string };
    body: string;
    name: string;
    authorId?: string | undefined;
  },
): Promise<{ id: string }> {
  const { comment, authorId, ctx } = answer;
  const { articleId } = comment;
  const isAuthor = authorId !== undefined && (await signsArticle(trx, { authorId, articleId }));
  const id = newId();
  await insertComment(trx, {
    id,
    articleId,
    parentId: comment.id,
    rootId: comment.rootId ?? comment.id,
    authorName: answer.name,
    authorMail: null,
    authorSite: null,
    body: answer.body,
    state: 'approved',
    origin: 'studio',
    badge: isAuthor ? 'author' : 'staff',
    externalId: null,
    addressMark: null,
    bodyMark: null,
    wantsNotices: false,
    signals: [],
    createdAt: ctx.now,
    decidedBy: ctx.actor.type === 'staff' ? `staff:${ctx.actor.id}` : 'system:house',
  });
  await changeThreads(trx, articleId, ctx.now);
  await askToTell(trx, { id, parentId: comment.id, wantsNotices: false }, ctx.now);
  const abroad = { id, parentId: comment.id, articleId, authorId: authorId ?? null };
  await askToAnswerAbroad(trx, abroad, ctx.now);
  return { id };
}

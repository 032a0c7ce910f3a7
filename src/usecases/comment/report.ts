import { tidyLine } from '../../domain/comment-body.ts';
import { AppError } from '../../domain/errors.ts';
import { getComment, insertCommentReport } from '../../storage/comments.ts';
import { takeTry } from '../door/tries.ts';
import type { CommentContext } from './submit.ts';
import { addressMarkOf } from './writer-marks.ts';

const LONGEST_REASON = 500;

/**
 * Notes that somebody finds a comment out of place. It stays where it is until a person has looked:
 * otherwise a crowd could silence whom it likes.
 * @throws AppError `too-much` / `comment.too-many`; `not-found` / `comment.not-found`
 */
export async function reportComment(
  ctx: CommentContext,
  input: { articleId: string; commentId: string; reason: string; address: string },
): Promise<void> {
  const { address, commentId } = input;
  const { isAllowed } = await takeTry(ctx.db, 'commentReportByAddress', address, ctx.now);
  if (!isAllowed) throw new AppError('too-much', 'comment.too-many');
  const comment = await getComment(ctx.db, commentId);
  if (comment?.articleId !== input.articleId || comment.state !== 'approved')
    throw new AppError('not-found', 'comment.not-found');
  await insertCommentReport(ctx.db, {
    commentId,
    addressMark: addressMarkOf(ctx.sealer, address),
    reason: [...tidyLine(input.reason)].slice(0, LONGEST_REASON).join(''),
    at: ctx.now,
  });
}

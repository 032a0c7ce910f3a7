import type { CommentSettings, CommentState } from '../../domain/comment.ts';
import { tidyBody } from '../../domain/comment-body.ts';
import { LONGEST_BODY } from '../../domain/comment-check.ts';
import type { CommentSignal } from '../../domain/comment-signals.ts';
import { getComment, type KeptComment, updateComment } from '../../storage/comments.ts';
import { openCommentKey } from './comment-keys.ts';
import { changeThreads } from './keep-threads.ts';
import { rewriteComment } from './rewrite.ts';
import type { CommentContext } from './submit.ts';
import { weighComment } from './weigh-comment.ts';
import { mailMarkOf } from './writer-marks.ts';

/** How long a comment can be corrected by who wrote it; taking it back is always possible. */
export const EDIT_MS = 7 * 24 * 3_600_000;
/** When more than this part of the letters is new, it is another comment and is read again. */
const MUCH = 0.5;

/** The comment that a mailed link opens, or null. */
export async function commentOfKey(
  ctx: Pick<CommentContext, 'db' | 'sealer'>,
  text: string,
): Promise<KeptComment | null> {
  const key = openCommentKey(ctx.sealer, text, 'edit');
  const comment = key ? await getComment(ctx.db, key.commentId) : null;
  return comment && comment.state !== 'removed' && comment.state !== 'spam' ? comment : null;
}

export type Edited = { state: CommentState } | { problem: 'body-missing' | 'body-long' | 'over' };

/** Corrects a comment. What changed much, or looks like spam now, is read before readers see it. */
export async function editComment(
  ctx: CommentContext,
  input: { comment: KeptComment; body: string; rules: CommentSettings },
): Promise<Edited> {
  const { comment } = input;
  const body = tidyBody(input.body);
  if (body === '') return { problem: 'body-missing' };
  if ([...body].length > LONGEST_BODY) return { problem: 'body-long' };
  if (ctx.now > comment.createdAt + EDIT_MS) return { problem: 'over' };
  if (body === comment.body) return { state: comment.state };
  const draft = {
    name: comment.authorName,
    mail: comment.authorMail ?? '',
    site: comment.authorSite ?? '',
    body,
  };
  const { addressMark } = comment;
  const found = await weighComment(ctx.db, draft, {
    mailMark: mailMarkOf(ctx.sealer, draft.mail),
    addressMarks: addressMark ? [addressMark] : [],
    maxLinks: input.rules.maxLinks,
  });
  const signals: CommentSignal[] = [
    ...found,
    ...(shareOfNew(comment.body, body) > MUCH ? [{ name: 'edited' } as const] : []),
  ];
  const state = await ctx.db
    .transaction()
    .execute((trx) => rewriteComment(trx, comment, { body, signals, now: ctx.now }));
  return { state: state ?? 'removed' };
}

/** Takes a comment back: its words are gone for good, its place stays while answers stand under it. */
export async function withdrawComment(
  ctx: Pick<CommentContext, 'db' | 'now'>,
  comment: KeptComment,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await updateComment(trx, comment.id, {
      body: '',
      state: 'removed',
      decidedBy: 'writer',
      decidedAt: ctx.now,
    });
    if (comment.state === 'approved') await changeThreads(trx, comment.articleId, ctx.now);
  });
}

/** How much of the new text stood not in the old one, by words. */
function shareOfNew(was: string, is: string): number {
  const old = new Set(was.toLowerCase().split(/\s+/));
  const words = is.toLowerCase().split(/\s+/);
  return words.filter((word) => !old.has(word)).length / words.length;
}

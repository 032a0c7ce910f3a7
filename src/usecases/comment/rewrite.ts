import type { CommentState } from '../../domain/comment.ts';
import { type CommentSignal, decide } from '../../domain/comment-signals.ts';
import { lockComments, updateComment } from '../../storage/comments.ts';
import type { Db } from '../../storage/schema.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import { changeThreads } from './keep-threads.ts';
import { learnAnew } from './learn.ts';

/** By which the same words are known again, however they are set. */
export const bodyMarkOf = (body: string): string =>
  sha256(body.toLowerCase().replace(/\s+/g, ' ')).slice(0, 32);

/**
 * Puts other words in the place of a comment's, within a transaction. What readers have before them is
 * decided about anew, as the signals say, and so is what its writer had taken back; what the newsroom
 * decided otherwise stays so. The filter forgets the words that are gone.
 *
 * @returns the state it is in now; null where the comment is no more
 */
export async function rewriteComment(
  trx: Db,
  comment: { id: string },
  to: { body: string; signals: CommentSignal[]; now: number },
): Promise<CommentState | null> {
  const { body, signals, now } = to;
  const [present] = await lockComments(trx, [comment.id]);
  if (!present) return null;
  const isBack = present.state === 'removed' && present.decidedBy === 'writer';
  if (present.state === 'removed' && !isBack) return present.state;
  const state = present.state === 'approved' || isBack ? decide(signals) : present.state;
  // Held anew, it is nothing that anybody has decided about.
  const learntAs = state === present.state ? present.learntAs : null;
  await learnAnew(trx, present, { body, as: learntAs });
  await updateComment(trx, present.id, {
    body,
    bodyMark: bodyMarkOf(body),
    state,
    learntAs,
    editedAt: now,
    ...(signals.length > 0 ? { signals } : {}),
  });
  if (present.state === 'approved' || state === 'approved')
    await changeThreads(trx, present.articleId, now);
  return state;
}

import {
  getFederatedAnswer,
  getStranger,
  insertFederatedAnswer,
} from '../../storage/fediverse/answers.ts';
import { insertJobs } from '../../storage/jobs.ts';
import type { Db } from '../../storage/schema.ts';

export const FEDERATE_ANSWER = 'federate-answer';

/**
 * Has an answer of the newsroom brought to the server on which the comment was written, in the transaction
 * that wrote it; for a comment that was written here, nothing is asked.
 */
export async function askToAnswerAbroad(
  trx: Db,
  answer: { id: string; parentId: string; articleId: string; authorId: string | null },
  now: number,
): Promise<void> {
  if (!(await getStranger(trx, answer.parentId))) return;
  const { id: commentId, articleId, authorId: actorId } = answer;
  await insertFederatedAnswer(trx, { commentId, articleId, actorId, now });
  await askToFederate(trx, [commentId], now);
}

/** Somebody decided otherwise about an answer: those who have it are told. */
export async function askToFollowAbroad(trx: Db, commentId: string, now: number): Promise<void> {
  if (await getFederatedAnswer(trx, commentId)) await askToFederate(trx, [commentId], now);
}

/** Doing it twice is doing it once. */
export async function askToFederate(
  trx: Db,
  commentIds: readonly string[],
  now: number,
): Promise<void> {
  const jobs = commentIds.map((commentId) => ({
    key: `${FEDERATE_ANSWER}:${commentId}:${now}`,
    kind: FEDERATE_ANSWER,
    payload: { commentId },
    runAt: now,
  }));
  await insertJobs(trx, jobs, now);
}

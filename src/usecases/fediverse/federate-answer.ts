import { answerUrl } from '../../domain/fediverse-urls.ts';
import { getComment } from '../../storage/comments.ts';
import {
  type CommentStranger,
  type FederatedAnswer,
  getStranger,
  lockFederatedAnswer,
  setFederatedAnswer,
} from '../../storage/fediverse/answers.ts';
import { readSigners } from '../../storage/fediverse/articles.ts';
import type { JsonObject } from '../../storage/fediverse/outbox.ts';
import type { Db } from '../../storage/schema.ts';
import { editionById } from '../reading/site.ts';
import { createOfAnswer, deleteOf } from './activities.ts';
import { publicAnswer } from './answer-object.ts';
import { followable } from './context.ts';
import type { HearingContext } from './follow.ts';
import { sayToFollowers } from './say.ts';

/**
 * Has whoever wrote to us from another server, and those who follow who answers, know the answer: said once
 * it stands under the article, taken back when it does no more. It compares what they were told with what
 * is, so that it may be asked any number of times.
 */
export async function federateAnswer(ctx: HearingContext, commentId: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const known = await lockFederatedAnswer(trx, commentId);
    if (!known) return;
    const answer = await publicAnswer({ ...ctx, db: trx }, known);
    if (answer && known.state !== 'out') {
      const { actorId, to, object } = answer;
      const { round } = known;
      await setFederatedAnswer(trx, commentId, { state: 'out', round, actorId, now: ctx.now });
      await say(trx, ctx, known, { actorId, to, activity: createOfAnswer(object) });
    }
    if (!answer && known.state === 'out') await takeBack(trx, ctx, known);
  });
}

async function takeBack(trx: Db, ctx: HearingContext, known: FederatedAnswer): Promise<void> {
  const { commentId, articleId, round } = known;
  const of = await readSigners(trx, articleId);
  const edition = of ? editionById(ctx.site, of.editionId) : null;
  // An edition that keeps to itself says nothing, not even good-bye.
  if (!edition || !followable(ctx.site).includes(edition)) return;
  const actorId = known.actorId ?? edition.id;
  const comment = await getComment(trx, commentId);
  const to = comment?.parentId ? await getStranger(trx, comment.parentId) : null;
  const activity = deleteOf(ctx.site.origin, actorId, answerUrl(ctx.site.origin, commentId, round));
  const gone = { state: 'withdrawn', round: round + 1, actorId, now: ctx.now } as const;
  await setFederatedAnswer(trx, commentId, gone);
  await say(trx, ctx, known, { actorId, to, activity });
}

async function say(
  trx: Db,
  { now }: HearingContext,
  { articleId }: FederatedAnswer,
  said: { actorId: string; to: CommentStranger | null; activity: JsonObject },
): Promise<void> {
  const { actorId, to, activity } = said;
  const besides = to ? [to.inbox] : [];
  await sayToFollowers(trx, { actorId, articleId, activity, to: [actorId], besides, now });
}

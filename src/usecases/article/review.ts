import type { ArticleState } from '../../domain/article.ts';
import { AppError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/permissions.ts';
import { updateArticle } from '../../storage/articles.ts';
import { idsThatExist } from '../../storage/desk/details.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { settleDraft } from '../draft/settle.ts';
import { noteStep, takeOnDesk } from './on-desk.ts';

/** The way of a text between the hands of a newsroom. Each act is written down with who did it. */

const MAY_BE_SUBMITTED: readonly ArticleState[] = ['draft', 'unpublished'];

/**
 * Asks for it to be read by another.
 * @param input.reviewerId in whose hands it goes; absent: whoever reads first
 * @throws AppError `forbidden`; `not-found`; `conflict` / `article.wrong-state`; `invalid` / `staff.nobody`
 */
export async function submitForReview(
  ctx: Context,
  input: { articleId: string; reviewerId?: string | null; word?: string | null },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { article } = await takeOnDesk(trx, ctx, 'article:write', input.articleId);
    if (article.state === 'in-review') return;
    if (!MAY_BE_SUBMITTED.includes(article.state)) throw wrongState(article.state);
    const reviewerId = input.reviewerId ?? null;
    if (reviewerId && !(await idsThatExist(trx, 'staff', [reviewerId])).has(reviewerId))
      throw new AppError('invalid', 'staff.nobody');
    await updateArticle(trx, article.id, {
      state: 'in-review',
      assignee_id: reviewerId,
      touched_at: ctx.now,
    });
    const { articleId, word } = input;
    await noteStep(ctx, trx, {
      articleId,
      step: 'submitted',
      about: reviewerId,
      word: word ?? null,
    });
  });
}

/** Takes it back before anybody read it; also what undoes `submitForReview`. */
export async function withdrawFromReview(
  ctx: Context,
  input: { articleId: string; assigneeId?: string | null },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { article } = await takeOnDesk(trx, ctx, 'article:write', input.articleId);
    if (article.state !== 'in-review') throw wrongState(article.state);
    const { assigneeId } = input;
    // To give it to another is not theirs to do who may only take it back.
    if (assigneeId && assigneeId !== article.makerId && assigneeId !== idOf(ctx.actor))
      mustBeAllowed(ctx.actor, 'article:assign');
    await updateArticle(trx, article.id, {
      state: 'draft',
      // Whose hands it was in had it to read.
      assignee_id: input.assigneeId ?? article.makerId,
      touched_at: ctx.now,
    });
    await noteStep(ctx, trx, { articleId: article.id, step: 'withdrawn' });
  });
}

/**
 * Answers for the text as it stands now. The name and the hour are kept with the revision and go with
 * it when it is published; a change to the text asks for a new reading.
 * @throws AppError `forbidden`; `not-found`; `conflict` / `article.changed-since`
 */
export async function approveArticle(
  ctx: Context,
  input: { articleId: string; revisionId: string },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'article:review');
  // What is answered for is what stands there now, to the last letter.
  await settleDraft(ctx, input.articleId);
  await ctx.db.transaction().execute(async (trx) => {
    const { article } = await takeOnDesk(trx, ctx, 'article:review', input.articleId);
    if (article.headRevisionId !== input.revisionId)
      throw new AppError('conflict', 'article.changed-since', {
        head: article.headRevisionId ?? '',
      });
    await updateArticle(trx, article.id, {
      reviewed_revision_id: input.revisionId,
      reviewed_by: actorName(ctx.actor),
      reviewed_at: ctx.now,
      touched_at: ctx.now,
    });
    await noteStep(ctx, trx, { articleId: article.id, step: 'approved', about: input.revisionId });
  });
}

/** Takes an approval back; undoes `approveArticle`. */
export async function unapproveArticle(ctx: Context, input: { articleId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'article:review');
  await ctx.db.transaction().execute(async (trx) => {
    const { article } = await takeOnDesk(trx, ctx, 'article:review', input.articleId);
    await updateArticle(trx, article.id, {
      reviewed_revision_id: null,
      reviewed_by: null,
      reviewed_at: null,
    });
    await noteStep(ctx, trx, { articleId: article.id, step: 'withdrawn', about: 'approval' });
  });
}

/**
 * Gives it back to whoever wrote it, with a word that says why.
 * @throws AppError `forbidden`; `not-found`; `conflict` / `article.wrong-state`; `invalid` / `article.no-word`
 */
export async function sendBack(
  ctx: Context,
  input: { articleId: string; word: string },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'article:review');
  if (input.word.trim() === '') throw new AppError('invalid', 'article.no-word');
  await ctx.db.transaction().execute(async (trx) => {
    const { article } = await takeOnDesk(trx, ctx, 'article:review', input.articleId);
    if (article.state !== 'in-review') throw wrongState(article.state);
    const writerId = article.makerId;
    await updateArticle(trx, article.id, {
      state: 'draft',
      assignee_id: writerId,
      touched_at: ctx.now,
    });
    const { articleId, word } = input;
    await noteStep(ctx, trx, { articleId, step: 'sent-back', word, about: writerId });
  });
}

const idOf = (actor: Actor): string | null => (actor.type === 'staff' ? actor.id : null);

export const wrongState = (state: ArticleState) =>
  new AppError('conflict', 'article.wrong-state', { state });

import { AppError, type ErrorArgs } from '../../domain/errors.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { assignArticle } from './assign.ts';
import { changeDetails } from './change-details.ts';
import { submitForReview, withdrawFromReview } from './review.ts';
import { restoreArticle, trashArticle } from './trash.ts';
import { unpublishArticle } from './unpublish.ts';

export const MOST_AT_ONCE = 200;

/** What can be done with many articles at once. */
export type BulkAct =
  | { do: 'assign'; staffId: string | null }
  | { do: 'section'; sectionId: string | null }
  | { do: 'tag'; name: string }
  | { do: 'untag'; tagId: string }
  | { do: 'submit' }
  | { do: 'withdraw' }
  | { do: 'unpublish'; reason: string }
  | { do: 'trash' }
  | { do: 'restore' };

export interface BulkResult {
  articleId: string;
  /** Null when it was done. */
  refusal: { key: string; args: ErrorArgs } | null;
}

/**
 * Does the same with each, one after the other; what is refused for one is done for the others.
 * @throws AppError `too-much` / `bulk.too-many`
 */
export async function doWithMany(
  ctx: Context,
  input: { articleIds: readonly string[]; act: BulkAct },
): Promise<BulkResult[]> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  if (input.articleIds.length > MOST_AT_ONCE)
    throw new AppError('too-much', 'bulk.too-many', { most: MOST_AT_ONCE });
  const results: BulkResult[] = [];
  for (const articleId of new Set(input.articleIds)) {
    try {
      await doWithOne(ctx, articleId, input.act);
      results.push({ articleId, refusal: null });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      results.push({ articleId, refusal: { key: error.key, args: error.args } });
    }
  }
  return results;
}

async function doWithOne(ctx: Context, articleId: string, act: BulkAct): Promise<unknown> {
  switch (act.do) {
    case 'assign':
      return assignArticle(ctx, { articleId, staffId: act.staffId });
    case 'section':
      return changeDetails(ctx, { articleId, sectionId: act.sectionId });
    case 'tag':
      return changeDetails(ctx, { articleId, tags: (now) => [...now, { name: act.name }] });
    case 'untag':
      return changeDetails(ctx, {
        articleId,
        tags: (now) => now.filter(({ id }) => id !== act.tagId),
      });
    case 'submit':
      return submitForReview(ctx, { articleId });
    case 'withdraw':
      return withdrawFromReview(ctx, { articleId });
    case 'unpublish':
      return unpublishArticle(ctx, { articleId, reason: act.reason });
    case 'trash':
      return trashArticle(ctx, { articleId });
    case 'restore':
      return restoreArticle(ctx, { articleId });
  }
}

import { AppError } from '../../domain/errors.ts';
import { updateArticle } from '../../storage/articles.ts';
import { listTrashed, lockOnDesk } from '../../storage/desk/article-desk.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { noteStep, takeOnDesk } from './on-desk.ts';
import { mustBeAllowedOnArticle } from './own.ts';
import { wrongState } from './review.ts';

const SHOWN = 200;

/**
 * Throws a draft away; it can be taken out again. What readers once had stays in the newsroom's
 * memory and is unpublished instead.
 * @throws AppError `forbidden`; `not-found`; `conflict` / `article.was-published`, `article.wrong-state`
 */
export async function trashArticle(ctx: Context, input: { articleId: string }): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const { article } = await takeOnDesk(trx, ctx, 'article:write', input.articleId);
    if (article.publishedRevisionId !== null)
      throw new AppError('conflict', 'article.was-published');
    if (article.state === 'scheduled') throw wrongState(article.state);
    await updateArticle(trx, article.id, { trashed_at: ctx.now });
    await noteStep(ctx, trx, { articleId: article.id, step: 'trashed' });
  });
}

/** Takes a draft out of the trash again, as it was. */
export async function restoreArticle(ctx: Context, input: { articleId: string }): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const found = await lockOnDesk(trx, input.articleId);
    if (!found) throw new AppError('not-found', 'article.not-found', { id: input.articleId });
    await mustBeAllowedOnArticle(trx, ctx.actor, 'article:write', input.articleId);
    if (found.desk.trashedAt === null) return;
    await updateArticle(trx, input.articleId, { trashed_at: null, touched_at: ctx.now });
    await noteStep(ctx, trx, { articleId: input.articleId, step: 'restored' });
  });
}

/** What lies in the trash, the last thrown away first. */
export function listTrash(ctx: Context) {
  mustBeAllowed(ctx.actor, 'article:write');
  return listTrashed(ctx.db, SHOWN);
}

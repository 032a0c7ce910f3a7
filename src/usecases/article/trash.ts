import { AppError } from '../../domain/errors.ts';
import { updateArticle } from '../../storage/articles.ts';
import { listTrashed, lockOnDesk } from '../../storage/desk/article-desk.ts';
import { deleteDraft, listForgettable } from '../../storage/desk/forgotten.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { noteStep, takeOnDesk } from './on-desk.ts';
import { mustBeAllowedOnArticle } from './own.ts';
import { wrongState } from './review.ts';

const SHOWN = 200;
const DAY_MS = 24 * 3600 * 1000;
/** How long a draft can be taken out of the trash again. */
const KEPT_MS = 30 * DAY_MS;
const AT_ONCE = 200;

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

/**
 * Empties the trash of what has lain in it for a month; by the clock.
 * @returns how many went
 */
export async function forgetTrash(ctx: Context): Promise<number> {
  mustBeAllowed(ctx.actor, 'article:write');
  const ids = await listForgettable(ctx.db, ctx.now - KEPT_MS, AT_ONCE);
  for (const articleId of ids) {
    await ctx.db.transaction().execute(async (trx) => {
      const found = await lockOnDesk(trx, articleId);
      // Somebody may have taken it out meanwhile.
      if (!found || found.desk.trashedAt === null) return;
      await deleteDraft(trx, articleId);
      const { headline } = found.article;
      await audit(trx, ctx, 'article.forgotten', `article:${articleId}`, { headline });
    });
  }
  return ids.length;
}

import { AppError } from '../../domain/errors.ts';
import { lockArticle, mirrorPublishedAt, updateArticle } from '../../storage/articles.ts';
import { insertEvent } from '../../storage/events.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { logWithdrawal } from '../log/log-article.ts';
import { noteStep } from './on-desk.ts';
import { mustBeAllowedOnArticle } from './own.ts';

/**
 * Takes an article away from readers; its address then says that it was withdrawn.
 * @param input.reason why, for the newsroom's own memory
 */
export async function unpublishArticle(
  ctx: Context,
  input: { articleId: string; reason?: string | null },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'article:publish');
  await ctx.db.transaction().execute(async (trx) => {
    const locked = await lockArticle(trx, input.articleId);
    if (!locked) throw new AppError('not-found', 'article.not-found', { id: input.articleId });
    await mustBeAllowedOnArticle(trx, ctx.actor, 'article:publish', input.articleId);
    if (locked.article.state !== 'published') return;
    await updateArticle(trx, input.articleId, { state: 'unpublished', touched_at: ctx.now });
    await mirrorPublishedAt(trx, input.articleId, null);
    await insertEvent(trx, 'article.unpublished', { articleId: input.articleId }, ctx.now);
    const { id: articleId, publishedRevisionId: revisionId } = locked.article;
    const step = { articleId, step: 'unpublished', word: input.reason ?? null } as const;
    await noteStep(ctx, trx, step);
    await audit(trx, ctx, 'article.unpublished', `article:${articleId}`, {
      reason: input.reason ?? null,
    });
    if (revisionId) await logWithdrawal(trx, { articleId, revisionId, at: ctx.now });
  });
}

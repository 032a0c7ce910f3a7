import { AppError } from '../../domain/errors.ts';
import { listDue, updateArticle } from '../../storage/articles.ts';
import type { Context } from '../context.ts';
import { noteStep } from './on-desk.ts';
import { publishArticle } from './publish.ts';

const BATCH = 50;

/**
 * Publishes scheduled articles whose hour has come. Each is a transaction of its own: one that cannot
 * be published does not hold up the others. Why it could not is kept with it, and it waits for somebody
 * to give it another hour.
 */
export async function publishDue(
  ctx: Context,
  onRefusal: (articleId: string, error: unknown) => void = () => undefined,
): Promise<number> {
  const due = await listDue(ctx.db, ctx.now, BATCH);
  for (const article of due) {
    // The date that was promised, even when the house slept through it.
    const publishedAt = article.publishedAt ?? article.scheduledAt ?? ctx.now;
    try {
      await publishArticle(ctx, { articleId: article.id, publishedAt, isDue: true });
    } catch (error) {
      if (error instanceof AppError) await holdBack(ctx, article.id, error.key);
      onRefusal(article.id, error);
    }
  }
  return due.length;
}

async function holdBack(ctx: Context, articleId: string, problem: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await updateArticle(trx, articleId, { schedule_problem: problem });
    await noteStep(ctx, trx, { articleId, step: 'not-published', about: problem });
  });
}

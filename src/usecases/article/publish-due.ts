import { listDue } from '../../storage/articles.ts';
import type { Context } from '../context.ts';
import { publishArticle } from './publish.ts';

const BATCH = 50;

/**
 * Publishes scheduled articles whose hour has come. Each is a transaction of its own: one that cannot
 * be published does not hold up the others.
 */
export async function publishDue(
  ctx: Context,
  onRefusal: (articleId: string, error: unknown) => void = () => undefined,
): Promise<number> {
  const due = await listDue(ctx.db, ctx.now, BATCH);
  for (const article of due) {
    // The date that was promised, even when the house slept through it.
    const publishedAt = article.publishedAt ?? article.scheduledAt ?? ctx.now;
    await publishArticle(ctx, { articleId: article.id, publishedAt }).catch((error) =>
      onRefusal(article.id, error),
    );
  }
  return due.length;
}

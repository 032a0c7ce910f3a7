import { indexArticle } from '../storage/search/write.ts';
import type { Context } from './context.ts';

/** Brings the search up to date with one article. */
export async function indexOne(ctx: Pick<Context, 'db'>, articleId: string): Promise<void> {
  await ctx.db.transaction().execute((trx) => indexArticle(trx, articleId));
}

import { indexArticle, indexArticles, listUnindexed } from '../storage/search/write.ts';
import type { Context } from './context.ts';

const BATCH = 50;

/** Brings the search up to date with one article. */
export async function indexOne(ctx: Pick<Context, 'db'>, articleId: string): Promise<void> {
  await ctx.db.transaction().execute((trx) => indexArticle(trx, articleId));
}

/**
 * Brings into the search what an import brought, some articles at a time, so that readers and writers
 * get their turns in between.
 */
export async function indexAllNew(ctx: Pick<Context, 'db'>): Promise<number> {
  let after = '';
  let count = 0;
  for (;;) {
    const ids = await listUnindexed(ctx.db, after, BATCH);
    if (ids.length === 0) return count;
    await ctx.db.transaction().execute((trx) => indexArticles(trx, ids));
    count += ids.length;
    after = ids[ids.length - 1] ?? after;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

import { indexArticle, indexArticles, listUnindexed } from '../storage/search/write.ts';
import type { Context } from './context.ts';

/** How many ids are looked at, and how many articles taken in, before others get their turn. */
const WINDOW = 500;
const BATCH = 10;

/** Brings the search up to date with one article. */
export async function indexOne(ctx: Pick<Context, 'db'>, articleId: string): Promise<void> {
  await ctx.db.transaction().execute((trx) => indexArticle(trx, articleId));
}

/**
 * Brings into the search what an import brought, some articles at a time, so that readers and writers
 * get their turns in between.
 */
export async function indexAllNew(ctx: Pick<Context, 'db'>): Promise<number> {
  let count = 0;
  for (let after: string | null = ''; after !== null; ) {
    const { ids, last } = await listUnindexed(ctx.db, after, WINDOW);
    for (let at = 0; at < ids.length; at += BATCH) {
      const some = ids.slice(at, at + BATCH);
      await ctx.db.transaction().execute((trx) => indexArticles(trx, some));
      await new Promise((resolve) => setImmediate(resolve));
    }
    count += ids.length;
    after = last;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return count;
}

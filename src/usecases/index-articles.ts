import { listArticleIdsIn } from '../storage/article-lists.ts';
import { indexArticle, indexArticles } from '../storage/search/write.ts';
import type { Context } from './context.ts';

const BATCH = 25;

/** Brings the search up to date with one article. */
export async function indexOne(ctx: Pick<Context, 'db'>, articleId: string): Promise<void> {
  await ctx.db.transaction().execute((trx) => indexArticle(trx, articleId));
}

/** The same for all articles of a section, a tag or an author, some at a time. */
export async function indexList(
  ctx: Pick<Context, 'db'>,
  list: { type: 'section' | 'tag' | 'author'; id: string },
): Promise<void> {
  for (let after = ''; ; ) {
    const ids = await listArticleIdsIn(ctx.db, list, { after, limit: BATCH });
    await ctx.db.transaction().execute((trx) => indexArticles(trx, ids));
    const last = ids.at(-1);
    if (!last || ids.length < BATCH) return;
    after = last;
  }
}

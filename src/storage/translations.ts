import type { Db } from './schema.ts';

/** The article that this one translates; null for one that was written as it is. */
export async function sourceOf(db: Db, articleId: string): Promise<string | null> {
  const row = await db
    .selectFrom('translations')
    .select('source_article_id')
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  return row?.source_article_id ?? null;
}

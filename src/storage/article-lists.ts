import type { Db } from './schema.ts';

export type ArticleListName = 'section' | 'tag' | 'author';

/** Ids of all articles of a section, a tag or an author, in their own order, walked by key. */
export async function listArticleIdsIn(
  db: Db,
  list: { type: ArticleListName; id: string },
  page: { after: string; limit: number },
): Promise<string[]> {
  if (list.type === 'section') {
    const rows = await db
      .selectFrom('articles')
      .select('id')
      .where('section_id', '=', list.id)
      .where('id', '>', page.after)
      .orderBy('id')
      .limit(page.limit)
      .execute();
    return rows.map(({ id }) => id);
  }
  const rows =
    list.type === 'tag'
      ? await db
          .selectFrom('article_tags')
          .select('article_id')
          .where('tag_id', '=', list.id)
          .where('article_id', '>', page.after)
          .orderBy('article_id')
          .limit(page.limit)
          .execute()
      : await db
          .selectFrom('article_authors')
          .select('article_id')
          .distinct()
          .where('author_id', '=', list.id)
          .where('article_id', '>', page.after)
          .orderBy('article_id')
          .limit(page.limit)
          .execute();
  return rows.map(({ article_id }) => article_id);
}

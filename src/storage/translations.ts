import type { ArticleState } from '../domain/article.ts';
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

export async function insertTranslation(
  db: Db,
  translation: { articleId: string; sourceArticleId: string },
): Promise<void> {
  await db
    .insertInto('translations')
    .values({
      article_id: translation.articleId,
      source_article_id: translation.sourceArticleId,
    })
    .execute();
}

/** Every article of a story, the one written first at the head. */
export async function listOfStory(db: Db, storyId: string) {
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'edition_id', 'state', 'headline'])
    .where('story_id', '=', storyId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    editionId: row.edition_id,
    state: row.state as ArticleState,
    headline: row.headline,
  }));
}

/** What the source said when each block was last said to be up to date. */
export async function listTranslatedBlocks(
  db: Db,
  articleId: string,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('translation_blocks')
    .select(['block_id', 'source'])
    .where('article_id', '=', articleId)
    .execute();
  return new Map(rows.map(({ block_id, source }) => [block_id, source]));
}

export async function setTranslatedBlocks(
  db: Db,
  marked: { articleId: string; by: string; at: number; blocks: { id: string; source: string }[] },
): Promise<void> {
  const { articleId, by, at, blocks } = marked;
  for (const { id, source } of blocks) {
    await db
      .insertInto('translation_blocks')
      .values({ article_id: articleId, block_id: id, source, marked_by: by, marked_at: at })
      .onConflict((conflict) =>
        conflict
          .columns(['article_id', 'block_id'])
          .doUpdateSet({ source, marked_by: by, marked_at: at }),
      )
      .execute();
  }
}

/** Articles that become translations of one another, or no longer are. */
import type { Story } from '../domain/article.ts';
import { isPostgres } from './dialects/which.ts';
import type { Db } from './schema.ts';
import { setStoryKind } from './stories.ts';

/**
 * All that belongs to a story belongs to another one from now on: its articles, and the evidence behind
 * them. To be called in a transaction; no edition may have an article in both.
 */
export async function joinStories(
  db: Db,
  stories: { from: string; to: string; kind: Story['kind'] },
): Promise<void> {
  const { from, to, kind } = stories;
  // Whoever records a claim or a source for it meanwhile holds its row: nothing recorded goes with it.
  if (isPostgres(db))
    await db
      .selectFrom('stories')
      .select('id')
      .where('id', 'in', [from, to])
      .orderBy('id')
      .forUpdate()
      .execute();
  for (const table of ['articles', 'claims', 'sources'] as const)
    await db.updateTable(table).set({ story_id: to }).where('story_id', '=', from).execute();
  await db.deleteFrom('stories').where('id', '=', from).execute();
  await setStoryKind(db, to, kind);
}

/** Whether words of an article stand for claims of its story. */
export async function hasClaims(db: Db, articleId: string): Promise<boolean> {
  const row = await db
    .selectFrom('claim_places')
    .select('claim_id')
    .where('article_id', '=', articleId)
    .where('is_present', '=', 1)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Nothing says any longer what an article was made from, nor what was made from it. */
export async function forgetTranslations(db: Db, articleId: string): Promise<void> {
  await db.deleteFrom('translations').where('source_article_id', '=', articleId).execute();
  await db.deleteFrom('translation_blocks').where('article_id', '=', articleId).execute();
  await db.deleteFrom('translations').where('article_id', '=', articleId).execute();
}

import type { Story } from '../domain/article.ts';
import type { Db } from './schema.ts';

export async function insertStory(db: Db, story: Story): Promise<void> {
  await db
    .insertInto('stories')
    .values({ id: story.id, kind: story.kind, created_at: story.createdAt })
    .execute();
}

/** A story is of one kind in all its editions. */
export async function setStoryKind(db: Db, storyId: string, kind: Story['kind']): Promise<void> {
  await db.updateTable('stories').set({ kind }).where('id', '=', storyId).execute();
  await db.updateTable('articles').set({ kind }).where('story_id', '=', storyId).execute();
}

/** The articles of a story, in all languages. */
export async function listArticleIds(db: Db, storyId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('articles')
    .select('id')
    .where('story_id', '=', storyId)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

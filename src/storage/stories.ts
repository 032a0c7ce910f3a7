import type { Story } from '../domain/article.ts';
import type { Db } from './schema.ts';

export async function insertStory(db: Db, story: Story): Promise<void> {
  await db
    .insertInto('stories')
    .values({ id: story.id, kind: story.kind, created_at: story.createdAt })
    .execute();
}

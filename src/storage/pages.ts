import { sql } from 'kysely';
import type { ArticleState } from '../domain/article.ts';
import type { Db } from './schema.ts';

/** A standing page as the list of them shows it. */
export interface PageRow {
  id: string;
  storyId: string;
  editionId: string;
  headline: string;
  slug: string;
  state: ArticleState;
  parentId: string | null;
  position: number;
}

/** Standing pages of an edition in their order. */
export async function listPages(db: Db, editionId: string, limit: number): Promise<PageRow[]> {
  const { rows } = await sql<PageRow>`
    select id, story_id as "storyId", edition_id as "editionId", headline, slug, state,
      parent_id as "parentId", position
    from articles where kind = 'page' and edition_id = ${editionId}
    order by position, id limit ${limit}`.execute(db);
  return rows;
}

export async function placePage(
  db: Db,
  id: string,
  place: { parentId: string | null; position: number },
): Promise<void> {
  await db
    .updateTable('articles')
    .set({ parent_id: place.parentId, position: place.position })
    .where('id', '=', id)
    .execute();
}

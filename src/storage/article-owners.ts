import { sql } from 'kysely';
import type { Db } from './schema.ts';

/**
 * Whether this person made the article, has it in hand to write, or stands in its byline. In review it is
 * in hand to be read: the text stays with those who wrote it.
 */
export async function isArticleOfStaff(
  db: Db,
  articleId: string,
  staffId: string,
): Promise<boolean> {
  const { rows } = await sql`select 1 from articles as a where a.id = ${articleId}
    and (a.maker_id = ${staffId}
      or (a.assignee_id = ${staffId} and a.state <> 'in-review') or exists (
      select 1 from article_authors as b join authors on authors.id = b.author_id
      where b.article_id = a.id and authors.staff_id = ${staffId}))`.execute(db);
  return rows.length > 0;
}

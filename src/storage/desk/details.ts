import type { BylineRole } from '../../domain/article.ts';
import type { Db } from '../schema.ts';

/** What hangs on an article, for the panel that changes it. */

export async function listTagsOfArticle(
  db: Db,
  articleId: string,
): Promise<{ id: string; name: string; slug: string }[]> {
  return db
    .selectFrom('article_tags as l')
    .innerJoin('tags as t', 't.id', 'l.tag_id')
    .select(['t.id', 't.name', 't.slug'])
    .where('l.article_id', '=', articleId)
    .orderBy('l.position')
    .execute();
}

export async function listBylineOfArticle(
  db: Db,
  articleId: string,
): Promise<{ authorId: string; name: string; role: BylineRole }[]> {
  const rows = await db
    .selectFrom('article_authors as l')
    .innerJoin('authors as t', 't.id', 'l.author_id')
    .select(['t.id', 't.name', 'l.role'])
    .where('l.article_id', '=', articleId)
    .orderBy('l.position')
    .execute();
  return rows.map((row) => ({ authorId: row.id, name: row.name, role: row.role as BylineRole }));
}

/** Who signed it, in order, by the names that readers of its edition see. */
export async function listShownByline(
  db: Db,
  of: { id: string; editionId: string },
): Promise<{ name: string; role: BylineRole }[]> {
  const rows = await db
    .selectFrom('article_authors as l')
    .innerJoin('authors as t', 't.id', 'l.author_id')
    .leftJoin('author_profiles as p', (on) =>
      on.onRef('p.author_id', '=', 't.id').on('p.edition_id', '=', of.editionId),
    )
    .select(['t.name', 'p.name as shown', 'l.role'])
    .where('l.article_id', '=', of.id)
    .orderBy('l.position')
    .execute();
  return rows.map(({ name, shown, role }) => ({ name: shown ?? name, role: role as BylineRole }));
}

/** Which of these ids are there, in one question. */
export async function idsThatExist(
  db: Db,
  table: 'authors' | 'tags' | 'sections' | 'media' | 'staff',
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom(table as 'media')
    .select('id')
    .where('id', 'in', [...ids])
    .execute();
  return new Set(rows.map(({ id }) => id));
}

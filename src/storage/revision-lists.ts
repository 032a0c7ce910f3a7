import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** A revision as a list shows it: without its words. */
export interface RevisionRow {
  id: string;
  seq: number | null;
  parentId: string | null;
  headline: string;
  createdBy: string;
  createdAt: number;
  publishedAt: number | null;
  note: string | null;
  name: string | null;
  /** Everybody who wrote in it; empty for revisions made in one go. */
  authors: string[];
}

/** Newest first. @param before id of the last one on the page before */
export async function listRevisions(
  db: Db,
  articleId: string,
  page: { before: string | null; limit: number },
): Promise<RevisionRow[]> {
  let query = db
    .selectFrom('revisions')
    .leftJoin('revision_names', 'revision_names.revision_id', 'revisions.id')
    .select([
      'revisions.id',
      'seq',
      'parent_id',
      'headline',
      'created_by',
      'created_at',
      'published_at',
      'note',
      'name',
    ])
    .where('article_id', '=', articleId)
    .orderBy('revisions.id', 'desc')
    .limit(page.limit);
  if (page.before !== null) query = query.where('revisions.id', '<', page.before);
  const rows = await query.execute();
  const authors = await authorsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    seq: row.seq,
    parentId: row.parent_id,
    headline: row.headline,
    createdBy: row.created_by,
    createdAt: row.created_at,
    publishedAt: row.published_at,
    note: row.note,
    name: row.name,
    authors: authors.get(row.id) ?? [],
  }));
}

async function authorsOf(db: Db, ids: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('revision_authors')
    .selectAll()
    .where('revision_id', 'in', ids)
    .orderBy('actor')
    .execute();
  for (const { revision_id: id, actor } of rows) found.set(id, [...(found.get(id) ?? []), actor]);
  return found;
}

/**
 * Takes out steps on the way that nobody will look for: older than `before`, neither published nor
 * named nor the newest of their day, nor the head of anything.
 * @returns how many
 */
export async function deleteSteps(db: Db, before: number, limit: number): Promise<number> {
  const old = await db
    .selectFrom('revisions')
    .leftJoin('revision_names', 'revision_names.revision_id', 'revisions.id')
    .innerJoin('articles', 'articles.id', 'revisions.article_id')
    .select(['revisions.id', 'revisions.article_id', 'revisions.created_at'])
    .where('revisions.created_at', '<', before)
    .where('revisions.seq', 'is', null)
    .where('revision_names.name', 'is', null)
    .where('revisions.note', 'is', null)
    .whereRef('revisions.id', '<>', 'articles.head_revision_id')
    // The first one is what the article began as.
    .where('revisions.parent_id', 'is not', null)
    .where((e) =>
      e.exists(
        e
          .selectFrom('revisions as later')
          .select('later.id')
          .whereRef('later.article_id', '=', 'revisions.article_id')
          .whereRef('later.id', '>', 'revisions.id')
          .where(sql<boolean>`later.created_at / 86400000 = revisions.created_at / 86400000`),
      ),
    )
    .orderBy('revisions.created_at')
    .limit(limit)
    .execute();
  const ids = old.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await db.deleteFrom('revision_authors').where('revision_id', 'in', ids).execute();
  await db.deleteFrom('revisions').where('id', 'in', ids).execute();
  return ids.length;
}

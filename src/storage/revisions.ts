import type { Revision } from '../domain/article.ts';
import type { DocumentJson } from '../domain/document/types.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, NewRow, Row } from './schema.ts';

export function toRevision(row: Row<'revisions'>): Revision {
  return {
    id: row.id,
    articleId: row.article_id,
    seq: row.seq,
    parentId: row.parent_id,
    headline: row.headline,
    standfirst: row.standfirst,
    doc: fromJson<DocumentJson>(row.doc, 'revisions.doc'),
    contentHash: row.content_hash,
    createdBy: row.created_by,
    createdAt: row.created_at,
    publishedAt: row.published_at,
    note: row.note,
  };
}

export function fromRevision(revision: Revision): NewRow<'revisions'> {
  return {
    id: revision.id,
    article_id: revision.articleId,
    seq: revision.seq,
    parent_id: revision.parentId,
    headline: revision.headline,
    standfirst: revision.standfirst,
    doc: toJson(revision.doc),
    content_hash: revision.contentHash,
    created_by: revision.createdBy,
    created_at: revision.createdAt,
    published_at: revision.publishedAt,
    note: revision.note,
  };
}

export async function insertRevision(db: Db, revision: Revision): Promise<void> {
  await db.insertInto('revisions').values(fromRevision(revision)).execute();
}

export async function getRevision(db: Db, id: string): Promise<Revision | null> {
  const row = await db.selectFrom('revisions').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toRevision(row) : null;
}

/** Several at once, by their ids. */
export async function listRevisions(db: Db, ids: string[]): Promise<Map<string, Revision>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('revisions').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, toRevision(row)]));
}

/** Who answered for what was published, and who published it. */
export interface Responsibility {
  reviewedBy: string | null;
  reviewedAt: number | null;
  publishedBy: string;
}

/** Gives a revision its number. From then on the database refuses to change it. */
export async function freezeRevision(
  db: Db,
  id: string,
  published: { seq: number; publishedAt: number } & Responsibility,
): Promise<void> {
  await db
    .updateTable('revisions')
    .set({
      seq: published.seq,
      published_at: published.publishedAt,
      reviewed_by: published.reviewedBy,
      reviewed_at: published.reviewedAt,
      published_by: published.publishedBy,
    })
    .where('id', '=', id)
    .execute();
}

/** Null when it was never published. */
export async function getResponsibility(db: Db, id: string): Promise<Responsibility | null> {
  const row = await db
    .selectFrom('revisions')
    .select(['reviewed_by', 'reviewed_at', 'published_by'])
    .where('id', '=', id)
    .where('seq', 'is not', null)
    .executeTakeFirst();
  if (!row) return null;
  return {
    reviewedBy: row.reviewed_by,
    reviewedAt: row.reviewed_at,
    publishedBy: row.published_by ?? '',
  };
}

/** The numbers of an article's published revisions, by id. */
export async function listPublishedSeqs(db: Db, articleId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('revisions')
    .select(['id', 'seq'])
    .where('article_id', '=', articleId)
    .where('seq', 'is not', null)
    .execute();
  return new Map(rows.flatMap(({ id, seq }) => (seq === null ? [] : [[id, seq] as const])));
}

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

/** Gives a revision its number. From then on the database refuses to change it. */
export async function freezeRevision(
  db: Db,
  id: string,
  published: { seq: number; publishedAt: number },
): Promise<void> {
  await db
    .updateTable('revisions')
    .set({ seq: published.seq, published_at: published.publishedAt })
    .where('id', '=', id)
    .execute();
}

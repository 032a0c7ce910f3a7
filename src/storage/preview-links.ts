import type { Db } from './schema.ts';

export interface PreviewLink {
  id: string;
  articleId: string;
  createdBy: string;
  createdAt: number;
  expiresAt: number;
}

export async function insertPreviewLink(
  db: Db,
  link: PreviewLink & { tokenHash: string },
): Promise<void> {
  await db
    .insertInto('preview_links')
    .values({
      token_hash: link.tokenHash,
      id: link.id,
      article_id: link.articleId,
      created_by: link.createdBy,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
    })
    .execute();
}

/** @returns the article that a link shows; null when it has expired, was taken back, or never was. */
export async function articleOfPreview(
  db: Db,
  tokenHash: string,
  now: number,
): Promise<string | null> {
  const row = await db
    .selectFrom('preview_links')
    .select('article_id')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.article_id ?? null;
}

/** Links that work still. */
export async function listPreviewLinks(
  db: Db,
  articleId: string,
  now: number,
): Promise<PreviewLink[]> {
  const rows = await db
    .selectFrom('preview_links')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('expires_at', '>', now)
    .orderBy('created_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    articleId: row.article_id,
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }));
}

export async function deletePreviewLink(
  db: Db,
  link: { articleId: string; id: string },
): Promise<void> {
  await db
    .deleteFrom('preview_links')
    .where('article_id', '=', link.articleId)
    .where('id', '=', link.id)
    .execute();
}

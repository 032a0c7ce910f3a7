import type { DocumentJson } from '../../domain/document/types.ts';
import { fromJson } from '../json.ts';
import type { Db } from '../schema.ts';

export interface VersionRow {
  seq: number;
  publishedAt: number;
}

/** The published versions of an article, newest first. */
export async function listVersions(db: Db, articleId: string): Promise<VersionRow[]> {
  const rows = await db
    .selectFrom('revisions')
    .select(['seq', 'published_at as publishedAt', 'created_at'])
    .where('article_id', '=', articleId)
    .where('seq', 'is not', null)
    .orderBy('seq', 'desc')
    .execute();
  return rows.flatMap(({ seq, publishedAt, created_at }) =>
    seq === null ? [] : [{ seq, publishedAt: publishedAt ?? created_at }],
  );
}

export interface VersionText extends VersionRow {
  headline: string;
  standfirst: string;
  doc: DocumentJson;
}

/** The words of some published versions, oldest first. */
export async function readVersionTexts(
  db: Db,
  articleId: string,
  seqs: readonly number[],
): Promise<VersionText[]> {
  if (seqs.length === 0) return [];
  const rows = await db
    .selectFrom('revisions')
    .select(['seq', 'published_at', 'created_at', 'headline', 'standfirst', 'doc'])
    .where('article_id', '=', articleId)
    .where('seq', 'in', [...seqs])
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    seq: row.seq ?? 0,
    publishedAt: row.published_at ?? row.created_at,
    headline: row.headline,
    standfirst: row.standfirst,
    doc: fromJson<DocumentJson>(row.doc, 'revisions.doc'),
  }));
}

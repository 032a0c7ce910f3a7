import { sql } from 'kysely';
import type { DocumentJson } from '../../domain/document/types.ts';
import type { Role } from '../../domain/permissions.ts';
import type { PublicCheck } from '../../domain/public-verso.ts';
import { fromJson } from '../json.ts';
import type { Db } from '../schema.ts';

export interface VersionRow {
  seq: number;
  publishedAt: number;
  /** Who of the newsroom read exactly these words over before they went out. */
  reviewed?: PublicCheck | null;
}

/** The published versions of an article, newest first. */
export async function listVersions(db: Db, articleId: string): Promise<VersionRow[]> {
  const rows = await db
    .selectFrom('revisions as r')
    // The key of staff is looked up: an actor is kept as `staff:` and its id.
    .leftJoin('staff as s', (join) =>
      join.on(sql<boolean>`s.id = substr(r.reviewed_by, ${sql.lit('staff:'.length + 1)})`),
    )
    .select(['r.seq', 'r.published_at as publishedAt', 'r.created_at', 'r.reviewed_at'])
    .select(['s.name', 's.role'])
    .where('r.article_id', '=', articleId)
    .where('r.seq', 'is not', null)
    .orderBy('r.seq', 'desc')
    .execute();
  return rows.flatMap(({ seq, publishedAt, created_at, reviewed_at, name, role }) => {
    const isReviewed = name !== null && reviewed_at !== null;
    const reviewed = isReviewed ? { by: name, role: role as Role | null, at: reviewed_at } : null;
    return seq === null ? [] : [{ seq, publishedAt: publishedAt ?? created_at, reviewed }];
  });
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

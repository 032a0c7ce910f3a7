import { sql } from 'kysely';
import type { CorrectionKind, CorrectionReporter, ErrorSeverity } from '../../domain/correction.ts';
import type { Db } from '../schema.ts';

/** A public note with the article that it is about. */
export interface CorrectionRow {
  id: string;
  kind: CorrectionKind;
  was: string;
  isNow: string;
  why: string;
  severity: ErrorSeverity;
  reportedBy: CorrectionReporter | null;
  publishedAt: number;
  toSeq: number;
  slug: string;
  headline: string;
}

/**
 * The public notes of an edition, newest first; of articles that readers have. Where part of an article
 * is for supporters its words are not repeated here.
 */
export async function readCorrections(
  db: Db,
  of: { editionId: string; limit: number; before?: number },
): Promise<CorrectionRow[]> {
  const before = of.before === undefined ? sql`` : sql`and c.published_at < ${of.before}`;
  const { rows } = await sql<CorrectionRow>`
    select c.id, c.kind, ${openWords('was')} as was, ${openWords('is_now')} as "isNow", c.why, c.severity,
      c.reported_by as "reportedBy", c.published_at as "publishedAt", r.seq as "toSeq",
      a.slug, a.headline
    from corrections as c join articles as a on a.id = c.article_id
      join revisions as r on r.id = c.to_revision_id
      join revisions as p on p.id = a.published_revision_id
    where a.edition_id = ${of.editionId} and a.state = 'published' and a.access = 'public'
      and c.published_at is not null ${before}
    order by c.published_at desc, c.id desc limit ${of.limit}`.execute(db);
  return rows;
}

const openWords = (column: 'was' | 'is_now') =>
  sql`case when p.doc like '%"supportersDivider"%' then '' else ${sql.ref(`c.${column}`)} end`;

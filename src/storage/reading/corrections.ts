import { sql } from 'kysely';
import { readableByAll } from '../../domain/access.ts';
import type { Access } from '../../domain/article.ts';
import type { CorrectionKind, CorrectionReporter, ErrorSeverity } from '../../domain/correction.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import { openCorrection } from '../../domain/open-verso.ts';
import { fromJson } from '../json.ts';
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
 * The public notes of an edition, newest first; of articles that readers have. Of an article that is not
 * wholly for everybody only that is told which the article tells.
 */
export async function readCorrections(
  db: Db,
  of: { editionId: string; limit: number; before?: number },
): Promise<CorrectionRow[]> {
  const before = of.before === undefined ? sql`` : sql`and c.published_at < ${of.before}`;
  const { rows } = await sql<CorrectionRow & Closed>`
    select c.id, c.kind, c.was, c.is_now as "isNow", c.why, c.severity,
      c.reported_by as "reportedBy", c.published_at as "publishedAt", r.seq as "toSeq",
      a.slug, a.headline, a.standfirst, a.access, a.teaser_blocks as "teaserBlocks",
      case when a.access <> 'public' or p.doc like '%"supportersDivider"%' then p.doc end as doc
    from corrections as c join articles as a on a.id = c.article_id
      join revisions as r on r.id = c.to_revision_id
      join revisions as p on p.id = a.published_revision_id
    where a.edition_id = ${of.editionId} and a.state = 'published'
      and c.published_at is not null ${before}
    order by c.published_at desc, c.id desc limit ${of.limit}`.execute(db);
  return rows.map(openPart);
}

/** What says who reads an article; `doc` only where that is not everybody. */
interface Closed {
  standfirst: string;
  access: Access;
  teaserBlocks: number;
  doc: string | null;
}

function openPart({ standfirst, access, teaserBlocks, ...row }: CorrectionRow & Closed) {
  const { doc: text, ...note } = row;
  if (text === null) return note;
  const doc = fromJson<DocumentJson>(text, 'revisions.doc');
  const open = readableByAll(doc, { access, teaserBlocks });
  return openCorrection(note, { headline: note.headline, standfirst, doc, open });
}

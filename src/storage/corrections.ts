import type {
  Correction,
  CorrectionKind,
  CorrectionReporter,
  ErrorSeverity,
} from '../domain/correction.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, NewRow, Row } from './schema.ts';

export function toCorrection(row: Row<'corrections'>): Correction {
  return {
    id: row.id,
    articleId: row.article_id,
    kind: row.kind as CorrectionKind,
    fromRevisionId: row.from_revision_id,
    toRevisionId: row.to_revision_id,
    claimIds: fromJson(row.claim_ids, 'corrections.claim_ids'),
    was: row.was,
    isNow: row.is_now,
    why: row.why,
    reportedBy: row.reported_by as CorrectionReporter | null,
    severity: row.severity as ErrorSeverity,
    shownAt: row.shown_at === 'top' ? 'top' : 'bottom',
    createdBy: row.created_by,
    createdAt: row.created_at,
    publishedAt: row.published_at,
  };
}

function fromCorrection(correction: Correction): NewRow<'corrections'> {
  return {
    id: correction.id,
    article_id: correction.articleId,
    kind: correction.kind,
    from_revision_id: correction.fromRevisionId,
    to_revision_id: correction.toRevisionId,
    claim_ids: toJson(correction.claimIds),
    was: correction.was,
    is_now: correction.isNow,
    why: correction.why,
    reported_by: correction.reportedBy,
    severity: correction.severity,
    shown_at: correction.shownAt,
    created_by: correction.createdBy,
    created_at: correction.createdAt,
    published_at: correction.publishedAt,
  };
}

export async function insertCorrection(db: Db, correction: Correction): Promise<void> {
  await db.insertInto('corrections').values(fromCorrection(correction)).execute();
}

/** The database refuses to change a published one. */
export async function updateCorrection(db: Db, correction: Correction): Promise<void> {
  const { id, ...rest } = fromCorrection(correction);
  await db.updateTable('corrections').set(rest).where('id', '=', id).execute();
}

export async function deleteCorrection(db: Db, id: string): Promise<void> {
  await db.deleteFrom('corrections').where('id', '=', id).execute();
}

export async function getCorrection(db: Db, id: string): Promise<Correction | null> {
  const row = await db
    .selectFrom('corrections')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toCorrection(row) : null;
}

/** All notes on an article, waiting ones too, in the order they were written. */
export async function listCorrections(db: Db, articleId: string): Promise<Correction[]> {
  const rows = await db
    .selectFrom('corrections')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('id')
    .execute();
  return rows.map(toCorrection);
}

/** Binds the notes that wait to the revision that is being published. */
export async function publishCorrections(
  db: Db,
  articleId: string,
  to: { revisionId: string; at: number },
): Promise<void> {
  await db
    .updateTable('corrections')
    .set({ to_revision_id: to.revisionId, published_at: to.at })
    .where('article_id', '=', articleId)
    .where('published_at', 'is', null)
    .execute();
}

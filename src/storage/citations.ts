import type { Citation, Relation } from '../domain/citation.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, NewRow, Row } from './schema.ts';

function toCitation(row: Row<'citations'>): Citation {
  return {
    id: row.id,
    claimId: row.claim_id,
    sourceId: row.source_id,
    relation: row.relation as Relation,
    passage: row.passage,
    locator: row.locator,
    snapshotId: row.snapshot_id,
    isFound: row.is_found === null ? null : row.is_found === 1,
    around: row.around === null ? null : fromJson(row.around, 'citations.around'),
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}

function fromCitation(citation: Citation): NewRow<'citations'> {
  return {
    id: citation.id,
    claim_id: citation.claimId,
    source_id: citation.sourceId,
    relation: citation.relation,
    passage: citation.passage,
    locator: citation.locator,
    snapshot_id: citation.snapshotId,
    is_found: citation.isFound === null ? null : citation.isFound ? 1 : 0,
    around: citation.around === null ? null : toJson(citation.around),
    created_by: citation.createdBy,
    created_at: citation.createdAt,
  };
}

export async function insertCitation(db: Db, citation: Citation): Promise<void> {
  await db.insertInto('citations').values(fromCitation(citation)).execute();
}

export async function updateCitation(db: Db, citation: Citation): Promise<void> {
  const { id, ...rest } = fromCitation(citation);
  await db.updateTable('citations').set(rest).where('id', '=', id).execute();
}

export async function deleteCitation(db: Db, id: string): Promise<void> {
  await db.deleteFrom('citations').where('id', '=', id).execute();
}

export async function getCitation(db: Db, id: string): Promise<Citation | null> {
  const row = await db.selectFrom('citations').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toCitation(row) : null;
}

export async function listCitations(db: Db, storyId: string): Promise<Citation[]> {
  const rows = await db
    .selectFrom('citations')
    .innerJoin('claims', 'claims.id', 'citations.claim_id')
    .selectAll('citations')
    .where('claims.story_id', '=', storyId)
    .orderBy('citations.id')
    .execute();
  return rows.map(toCitation);
}

export async function listCitationsOf(db: Db, sourceId: string): Promise<Citation[]> {
  const rows = await db
    .selectFrom('citations')
    .selectAll()
    .where('source_id', '=', sourceId)
    .orderBy('id')
    .execute();
  return rows.map(toCitation);
}

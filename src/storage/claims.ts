import type { Claim, ClaimKind, Importance, Modality } from '../domain/claim.ts';
import { isPostgres } from './dialects/which.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, NewRow, Row } from './schema.ts';

function toClaim(row: Row<'claims'>): Claim {
  return {
    id: row.id,
    storyId: row.story_id,
    kind: row.kind as ClaimKind,
    texts: fromJson(row.texts, 'claims.texts'),
    modality: row.modality as Modality,
    basis: fromJson(row.basis, 'claims.basis'),
    importance: row.importance as Importance,
    persons: fromJson(row.persons, 'claims.persons'),
    harmsReputation: row.harms_reputation === 1,
    eventDate: row.event_date,
    place: row.place,
    number: row.quantity === null ? null : fromJson(row.quantity, 'claims.quantity'),
    supersedes: row.supersedes,
    contradicts: fromJson(row.contradicts, 'claims.contradicts'),
    withdrawnAt: row.withdrawn_at,
    withdrawnBecause: row.withdrawn_because,
    createdBy: row.created_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function fromClaim(claim: Claim): NewRow<'claims'> {
  return {
    id: claim.id,
    story_id: claim.storyId,
    kind: claim.kind,
    texts: toJson(claim.texts),
    modality: claim.modality,
    basis: toJson(claim.basis),
    importance: claim.importance,
    persons: toJson(claim.persons),
    harms_reputation: claim.harmsReputation ? 1 : 0,
    event_date: claim.eventDate,
    place: claim.place,
    quantity: claim.number === null ? null : toJson(claim.number),
    supersedes: claim.supersedes,
    contradicts: toJson(claim.contradicts),
    withdrawn_at: claim.withdrawnAt,
    withdrawn_because: claim.withdrawnBecause,
    created_by: claim.createdBy,
    created_at: claim.createdAt,
    updated_at: claim.updatedAt,
  };
}

export async function insertClaim(db: Db, claim: Claim): Promise<void> {
  await db.insertInto('claims').values(fromClaim(claim)).execute();
}

export async function updateClaim(db: Db, claim: Claim): Promise<void> {
  const { id, ...rest } = fromClaim(claim);
  await db.updateTable('claims').set(rest).where('id', '=', id).execute();
}

/** Reads a claim and, on PostgreSQL, keeps others from changing it until the transaction ends. */
export async function lockClaim(db: Db, id: string): Promise<Claim | null> {
  let query = db.selectFrom('claims').selectAll().where('id', '=', id);
  if (isPostgres(db)) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? toClaim(row) : null;
}

/** All claims of a story, withdrawn ones too, in the order they were made. */
export async function listClaims(db: Db, storyId: string): Promise<Claim[]> {
  const rows = await db
    .selectFrom('claims')
    .selectAll()
    .where('story_id', '=', storyId)
    .orderBy('id')
    .execute();
  return rows.map(toClaim);
}

/** Which of these ids are claims of the story. */
export async function knownClaimIds(
  db: Db,
  storyId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('claims')
    .select('id')
    .where('story_id', '=', storyId)
    .where('id', 'in', ids)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

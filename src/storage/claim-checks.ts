import type { ClaimCheck, ClaimPlace } from '../domain/claim.ts';
import type { Role } from '../domain/permissions.ts';
import type { Db, NewRow, Row } from './schema.ts';

/** Where claims stand in the newest text of an article, and who looked at those words. */

function toPlace(row: Row<'claim_places'>): ClaimPlace {
  return {
    claimId: row.claim_id,
    articleId: row.article_id,
    isPresent: row.is_present === 1,
    words: row.words,
    textHash: row.text_hash,
  };
}

export async function listPlaces(db: Db, articleId: string): Promise<ClaimPlace[]> {
  const rows = await db
    .selectFrom('claim_places')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('claim_id')
    .execute();
  return rows.map(toPlace);
}

export async function getPlace(
  db: Db,
  articleId: string,
  claimId: string,
): Promise<ClaimPlace | null> {
  const row = await db
    .selectFrom('claim_places')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('claim_id', '=', claimId)
    .executeTakeFirst();
  return row ? toPlace(row) : null;
}

export async function putPlace(db: Db, place: ClaimPlace): Promise<void> {
  const row: NewRow<'claim_places'> = {
    article_id: place.articleId,
    claim_id: place.claimId,
    is_present: place.isPresent ? 1 : 0,
    words: place.words,
    text_hash: place.textHash,
  };
  const { is_present, words, text_hash } = row;
  await db
    .insertInto('claim_places')
    .values(row)
    .onConflict((oc) =>
      oc.columns(['article_id', 'claim_id']).doUpdateSet({ is_present, words, text_hash }),
    )
    .execute();
}

function toCheck(row: Row<'claim_checks'>): ClaimCheck {
  return {
    claimId: row.claim_id,
    articleId: row.article_id,
    words: row.words,
    textHash: row.text_hash,
    by: row.checked_by,
    byName: row.checked_by_name,
    byRole: row.checked_by_role as Role | null,
    at: row.checked_at,
    secondBy: row.second_by,
    secondByName: row.second_by_name,
    secondByRole: row.second_by_role as Role | null,
    secondAt: row.second_at,
  };
}

export async function listChecks(db: Db, articleId: string): Promise<ClaimCheck[]> {
  const rows = await db
    .selectFrom('claim_checks')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('claim_id')
    .execute();
  return rows.map(toCheck);
}

export async function getCheck(
  db: Db,
  articleId: string,
  claimId: string,
): Promise<ClaimCheck | null> {
  const row = await db
    .selectFrom('claim_checks')
    .selectAll()
    .where('article_id', '=', articleId)
    .where('claim_id', '=', claimId)
    .executeTakeFirst();
  return row ? toCheck(row) : null;
}

export async function putCheck(db: Db, check: ClaimCheck): Promise<void> {
  const rest = {
    words: check.words,
    text_hash: check.textHash,
    checked_by: check.by,
    checked_by_name: check.byName,
    checked_by_role: check.byRole,
    checked_at: check.at,
    second_by: check.secondBy,
    second_by_name: check.secondByName,
    second_by_role: check.secondByRole,
    second_at: check.secondAt,
  };
  await db
    .insertInto('claim_checks')
    .values({ article_id: check.articleId, claim_id: check.claimId, ...rest })
    .onConflict((oc) => oc.columns(['article_id', 'claim_id']).doUpdateSet(rest))
    .execute();
}

/** What was checked no longer holds, in any language: the record itself changed. */
export async function deleteChecks(db: Db, claimId: string): Promise<void> {
  await db.deleteFrom('claim_checks').where('claim_id', '=', claimId).execute();
}

import type { FindingOverride } from '../domain/finding-override.ts';
import type { Db, Row } from './schema.ts';

function toOverride(row: Row<'finding_overrides'>): FindingOverride {
  return {
    id: row.id,
    articleId: row.article_id,
    fingerprint: row.fingerprint,
    rule: row.rule,
    severity: row.severity as FindingOverride['severity'],
    words: row.words,
    reason: row.reason,
    isNoFault: row.is_no_fault === 1,
    isPublic: row.is_public === 1,
    by: row.made_by,
    byName: row.made_by_name,
    at: row.made_at,
  };
}

/** Keeps a reason; a second one for the same finding takes the place of the first. */
export async function putOverride(db: Db, override: FindingOverride): Promise<void> {
  const rest = {
    severity: override.severity,
    words: override.words,
    reason: override.reason,
    is_no_fault: override.isNoFault ? 1 : 0,
    is_public: override.isPublic ? 1 : 0,
    made_by: override.by,
    made_by_name: override.byName,
    made_at: override.at,
  };
  await db
    .insertInto('finding_overrides')
    .values({
      id: override.id,
      article_id: override.articleId,
      fingerprint: override.fingerprint,
      rule: override.rule,
      ...rest,
    })
    .onConflict((oc) => oc.columns(['article_id', 'fingerprint']).doUpdateSet(rest))
    .execute();
}

export async function listOverrides(db: Db, articleId: string): Promise<FindingOverride[]> {
  const rows = await db
    .selectFrom('finding_overrides')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('id')
    .execute();
  return rows.map(toOverride);
}

export async function deleteOverride(db: Db, articleId: string, fingerprint: string) {
  await db
    .deleteFrom('finding_overrides')
    .where('article_id', '=', articleId)
    .where('fingerprint', '=', fingerprint)
    .execute();
}

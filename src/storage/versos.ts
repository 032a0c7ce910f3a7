import type { FindingOverride } from '../domain/finding-override.ts';
import type { PublicAnchor, PublicVerso } from '../domain/public-verso.ts';
import type { VersoNotes } from '../domain/verso-notes.ts';
import { fromJson, toJson } from './json.ts';
import type { Db } from './schema.ts';

/** What the newsroom says of its own evidence, and what was frozen with published revisions. */

export async function getVersoNotes(db: Db, articleId: string): Promise<VersoNotes | null> {
  const row = await db
    .selectFrom('verso_notes')
    .selectAll()
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  if (!row) return null;
  const { brief, backstory } = row;
  return { brief, backstory, unknowns: fromJson(row.unknowns, 'verso_notes.unknowns') };
}

export async function putVersoNotes(db: Db, articleId: string, notes: VersoNotes): Promise<void> {
  const rest = {
    brief: notes.brief,
    backstory: notes.backstory,
    unknowns: toJson(notes.unknowns),
  };
  await db
    .insertInto('verso_notes')
    .values({ article_id: articleId, ...rest })
    .onConflict((oc) => oc.column('article_id').doUpdateSet(rest))
    .execute();
}

/** What is frozen with a published revision. Only `verso` is for readers. */
export interface RevisionEvidence {
  revisionId: string;
  articleId: string;
  verso: PublicVerso;
  /** By claim; of claims that readers do not learn of too. */
  anchors: Readonly<Record<string, readonly PublicAnchor[]>>;
  /** All reasons in force, for readers or not. */
  overrides: readonly FindingOverride[];
}

export async function insertRevisionEvidence(db: Db, evidence: RevisionEvidence): Promise<void> {
  await db
    .insertInto('revision_evidence')
    .values({
      revision_id: evidence.revisionId,
      article_id: evidence.articleId,
      verso: toJson(evidence.verso),
      anchors: toJson(evidence.anchors),
      overrides: toJson(evidence.overrides),
    })
    .execute();
}

export async function getRevisionEvidence(
  db: Db,
  revisionId: string,
): Promise<RevisionEvidence | null> {
  const row = await db
    .selectFrom('revision_evidence')
    .selectAll()
    .where('revision_id', '=', revisionId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    revisionId: row.revision_id,
    articleId: row.article_id,
    verso: fromJson(row.verso, 'revision_evidence.verso'),
    anchors: fromJson(row.anchors, 'revision_evidence.anchors'),
    overrides: fromJson(row.overrides, 'revision_evidence.overrides'),
  };
}

import { fromJson } from './json.ts';
import type { Db } from './schema.ts';

export interface ErrorReport {
  id: string;
  articleId: string;
  /** Of the claim that the reader means; null for anything else. */
  claimId: string | null;
  seq: number;
  words: string;
  mail: string | null;
  createdAt: number;
  settledAt: number | null;
}

export async function insertErrorReport(
  db: Db,
  report: Omit<ErrorReport, 'settledAt'>,
): Promise<void> {
  await db
    .insertInto('error_reports')
    .values({
      id: report.id,
      article_id: report.articleId,
      claim_id: report.claimId,
      seq: report.seq,
      words: report.words,
      mail: report.mail,
      created_at: report.createdAt,
      settled_at: null,
      settled_by: null,
    })
    .execute();
}

/** With the headline of the article, and the words of the claim in its language. */
export interface OpenReport extends ErrorReport {
  headline: string;
  claim: string | null;
}

/** Those that nobody settled, newest first. */
export async function listOpenReports(db: Db, limit: number): Promise<OpenReport[]> {
  const rows = await db
    .selectFrom('error_reports as r')
    .innerJoin('articles as a', 'a.id', 'r.article_id')
    .innerJoin('editions as e', 'e.id', 'a.edition_id')
    .leftJoin('claims as c', 'c.id', 'r.claim_id')
    .selectAll('r')
    .select(['a.headline', 'e.lang', 'c.texts'])
    .where('r.settled_at', 'is', null)
    .orderBy('r.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    articleId: row.article_id,
    claimId: row.claim_id,
    seq: row.seq,
    words: row.words,
    mail: row.mail,
    createdAt: row.created_at,
    settledAt: row.settled_at,
    headline: row.headline,
    claim: row.texts && inLanguage(fromJson(row.texts, 'claims.texts'), row.lang),
  }));
}

const inLanguage = (texts: Record<string, string>, lang: string): string | null =>
  texts[lang] ?? Object.values(texts)[0] ?? null;

/** The article that an open report is about; null when there is none. */
export async function articleOfReport(db: Db, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('error_reports')
    .select('article_id')
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  return row?.article_id ?? null;
}

/** Who wrote it is forgotten; what was wrong stays. */
export async function forgetReportWriters(db: Db, settledBefore: number): Promise<void> {
  await db
    .updateTable('error_reports')
    .set({ mail: null })
    .where('settled_at', '<', settledBefore)
    .where('mail', 'is not', null)
    .execute();
}

/** @returns false when there is none that is open. */
export async function settleReport(
  db: Db,
  id: string,
  settled: { at: number; by: string },
): Promise<boolean> {
  const result = await db
    .updateTable('error_reports')
    .set({ settled_at: settled.at, settled_by: settled.by })
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

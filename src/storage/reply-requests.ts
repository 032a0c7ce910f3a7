import type { ReplyRequest, ReplyStanding } from '../domain/reply-request.ts';
import type { Db } from './schema.ts';

export async function insertReplyRequest(db: Db, request: ReplyRequest): Promise<void> {
  const { articleId: article_id, createdAt: created_at, ...rest } = request;
  await db
    .insertInto('reply_requests')
    .values({ ...rest, article_id, created_at, settled_at: null, settled_by: null })
    .execute();
}

/** With the headline of the article, and its address. */
export interface OpenReplyRequest extends ReplyRequest {
  headline: string;
  lang: string;
  slug: string;
}

/** Those that nobody settled, longest waiting first. */
export async function listOpenReplyRequests(db: Db, limit: number): Promise<OpenReplyRequest[]> {
  const rows = await db
    .selectFrom('reply_requests as r')
    .innerJoin('articles as a', 'a.id', 'r.article_id')
    .innerJoin('editions as e', 'e.id', 'a.edition_id')
    .selectAll('r')
    .select(['a.headline', 'a.slug', 'e.lang'])
    .where('r.settled_at', 'is', null)
    .orderBy('r.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, articleId: row.article_id, seq: row.seq, name: row.name, mail: row.mail },
    ...{ address: row.address, standing: row.standing as ReplyStanding },
    ...{ passage: row.passage, words: row.words, createdAt: row.created_at },
    ...{ headline: row.headline, lang: row.lang, slug: row.slug },
  }));
}

/** @returns false when there is none that is open. */
export async function settleReplyRequest(
  db: Db,
  id: string,
  settled: { at: number; by: string },
): Promise<boolean> {
  const result = await db
    .updateTable('reply_requests')
    .set({ settled_at: settled.at, settled_by: settled.by })
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Who wrote it is forgotten; that somebody asked, about what, and what became of it stays. */
export async function forgetReplyWriters(db: Db, settledBefore: number): Promise<void> {
  await db
    .updateTable('reply_requests')
    .set({ name: '', mail: '', address: '' })
    .where('settled_at', '<', settledBefore)
    .where('mail', '<>', '')
    .execute();
}

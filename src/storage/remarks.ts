/** What colleagues remark on a passage. Nothing outside the Studio reads these tables. */
import type { Db } from './schema.ts';

export interface RemarkRow {
  id: string;
  articleId: string;
  quote: string;
  createdBy: string;
  createdAt: number;
  resolvedBy: string | null;
  resolvedAt: number | null;
}

export interface RemarkMessageRow {
  id: string;
  remarkId: string;
  staffId: string;
  body: string;
  at: number;
  mentions: string[];
}

export async function insertRemark(
  db: Db,
  remark: Pick<RemarkRow, 'id' | 'articleId' | 'quote' | 'createdBy' | 'createdAt'>,
): Promise<void> {
  await db
    .insertInto('remarks')
    .values({
      id: remark.id,
      article_id: remark.articleId,
      quote: remark.quote,
      created_by: remark.createdBy,
      created_at: remark.createdAt,
      resolved_by: null,
      resolved_at: null,
    })
    .execute();
}

export async function getRemark(db: Db, id: string): Promise<RemarkRow | null> {
  const row = await db.selectFrom('remarks').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toRemark(row) : null;
}

function toRemark(row: {
  id: string;
  article_id: string;
  quote: string;
  created_by: string;
  created_at: number;
  resolved_by: string | null;
  resolved_at: number | null;
}): RemarkRow {
  return {
    id: row.id,
    articleId: row.article_id,
    quote: row.quote,
    createdBy: row.created_by,
    createdAt: row.created_at,
    resolvedBy: row.resolved_by,
    resolvedAt: row.resolved_at,
  };
}

export async function resolveRemark(
  db: Db,
  id: string,
  resolved: { by: string; at: number } | null,
): Promise<void> {
  await db
    .updateTable('remarks')
    .set({ resolved_by: resolved?.by ?? null, resolved_at: resolved?.at ?? null })
    .where('id', '=', id)
    .execute();
}

export async function insertRemarkMessage(db: Db, message: RemarkMessageRow): Promise<void> {
  const { id, remarkId, staffId, body, at, mentions } = message;
  await db
    .insertInto('remark_messages')
    .values({ id, remark_id: remarkId, staff_id: staffId, body, at })
    .execute();
  if (mentions.length === 0) return;
  await db
    .insertInto('remark_mentions')
    .values(mentions.map((staff_id) => ({ message_id: id, staff_id, seen_at: null })))
    .execute();
}

/** Oldest first. */
export async function listRemarksOf(
  db: Db,
  articleId: string,
): Promise<{ remarks: RemarkRow[]; messages: RemarkMessageRow[] }> {
  const remarks = await db
    .selectFrom('remarks')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('id')
    .execute();
  const ids = remarks.map(({ id }) => id);
  if (ids.length === 0) return { remarks: [], messages: [] };
  const messages = await db
    .selectFrom('remark_messages')
    .selectAll()
    .where('remark_id', 'in', ids)
    .orderBy('id')
    .execute();
  const mentions = await db
    .selectFrom('remark_mentions')
    .innerJoin('remark_messages', 'remark_messages.id', 'remark_mentions.message_id')
    .select(['message_id', 'remark_mentions.staff_id'])
    .where('remark_id', 'in', ids)
    .execute();
  return {
    remarks: remarks.map(toRemark),
    messages: messages.map((row) => ({
      id: row.id,
      remarkId: row.remark_id,
      staffId: row.staff_id,
      body: row.body,
      at: row.at,
      mentions: mentions
        .filter(({ message_id }) => message_id === row.id)
        .map(({ staff_id }) => staff_id),
    })),
  };
}

/** Where somebody is spoken to and has not looked yet, newest first. */
export async function listUnseenMentions(db: Db, staffId: string, limit: number) {
  const rows = await db
    .selectFrom('remark_mentions')
    .innerJoin('remark_messages', 'remark_messages.id', 'remark_mentions.message_id')
    .innerJoin('remarks', 'remarks.id', 'remark_messages.remark_id')
    .innerJoin('articles', 'articles.id', 'remarks.article_id')
    .select([
      'remark_messages.id',
      'remarks.id as remark_id',
      'articles.id as article_id',
      'articles.headline',
      'remark_messages.staff_id',
      'remark_messages.body',
      'remark_messages.at',
    ])
    .where('remark_mentions.staff_id', '=', staffId)
    .where('remark_mentions.seen_at', 'is', null)
    .orderBy('remark_messages.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    remarkId: row.remark_id,
    articleId: row.article_id,
    headline: row.headline,
    staffId: row.staff_id,
    body: row.body,
    at: row.at,
  }));
}

export async function markMentionsSeen(
  db: Db,
  seen: { staffId: string; remarkId: string; at: number },
): Promise<void> {
  await db
    .updateTable('remark_mentions')
    .set({ seen_at: seen.at })
    .where('staff_id', '=', seen.staffId)
    .where('seen_at', 'is', null)
    .where('message_id', 'in', (e) =>
      e.selectFrom('remark_messages').select('id').where('remark_id', '=', seen.remarkId),
    )
    .execute();
}

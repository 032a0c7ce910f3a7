import type { ReplyRecord, ReplyState } from '../domain/right-of-reply.ts';
import type { Db, NewRow, Row } from './schema.ts';

function toReply(row: Row<'replies'>): ReplyRecord {
  return {
    id: row.id,
    claimId: row.claim_id,
    person: row.person,
    askedAt: row.asked_at,
    channel: row.channel,
    state: row.state as ReplyState,
    answeredAt: row.answered_at,
    answer: row.answer,
    note: row.note,
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}

function fromReply(reply: ReplyRecord): NewRow<'replies'> {
  return {
    id: reply.id,
    claim_id: reply.claimId,
    person: reply.person,
    asked_at: reply.askedAt,
    channel: reply.channel,
    state: reply.state,
    answered_at: reply.answeredAt,
    answer: reply.answer,
    note: reply.note,
    created_by: reply.createdBy,
    created_at: reply.createdAt,
  };
}

export async function insertReply(db: Db, reply: ReplyRecord): Promise<void> {
  await db.insertInto('replies').values(fromReply(reply)).execute();
}

export async function getReply(db: Db, id: string): Promise<ReplyRecord | null> {
  const row = await db.selectFrom('replies').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toReply(row) : null;
}

export async function updateReply(db: Db, reply: ReplyRecord): Promise<void> {
  const { id, ...rest } = fromReply(reply);
  await db.updateTable('replies').set(rest).where('id', '=', id).execute();
}

export async function listReplies(db: Db, storyId: string): Promise<ReplyRecord[]> {
  const rows = await db
    .selectFrom('replies')
    .innerJoin('claims', 'claims.id', 'replies.claim_id')
    .selectAll('replies')
    .where('claims.story_id', '=', storyId)
    .orderBy('replies.asked_at')
    .orderBy('replies.id')
    .execute();
  return rows.map(toReply);
}

import { type Selectable, sql } from 'kysely';
import type { Comment, CommentState } from '../domain/comment.ts';
import type { CommentSignal } from '../domain/comment-signals.ts';
import { isPostgres } from './dialects/which.ts';
import { fromJson, toJson } from './json.ts';
import type { CommentTable } from './schema/comments.ts';
import type { Db } from './schema.ts';

/** A comment with all that the desk keeps of it. */
export interface KeptComment extends Comment {
  rootId: string | null;
  badge: 'author' | 'staff' | null;
  externalId: string | null;
  addressMark: string | null;
  bodyMark: string | null;
  wantsNotices: boolean;
  signals: CommentSignal[];
  learntAs: 'spam' | 'ham' | null;
  note: string | null;
  reports: number;
  decidedBy: string | null;
  decidedAt: number | null;
  editedAt: number | null;
  toldAt: number | null;
}

export function toComment(row: Selectable<CommentTable>): KeptComment {
  return {
    id: row.id,
    articleId: row.article_id,
    parentId: row.parent_id,
    rootId: row.root_id,
    authorName: row.author_name,
    authorMail: row.author_mail,
    authorSite: row.author_site,
    body: row.body,
    state: row.state as CommentState,
    origin: row.origin,
    badge: row.badge as KeptComment['badge'],
    externalId: row.external_id,
    addressMark: row.address_mark,
    bodyMark: row.body_mark,
    wantsNotices: row.wants_notices === 1,
    signals: fromJson(row.signals, 'comments.signals'),
    learntAs: row.learnt_as as KeptComment['learntAs'],
    note: row.note,
    reports: row.reports,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    editedAt: row.edited_at,
    toldAt: row.told_at,
    createdAt: row.created_at,
  };
}

export type NewComment = Omit<
  KeptComment,
  'learntAs' | 'note' | 'reports' | 'editedAt' | 'toldAt' | 'decidedBy' | 'decidedAt'
> & { decidedBy?: string };

/** @returns false when it came in already under this article, by the address it has elsewhere. */
export async function insertComment(db: Db, comment: NewComment): Promise<boolean> {
  const result = await db
    .insertInto('comments')
    .values({
      id: comment.id,
      article_id: comment.articleId,
      parent_id: comment.parentId,
      root_id: comment.rootId,
      author_name: comment.authorName,
      author_mail: comment.authorMail,
      author_site: comment.authorSite,
      body: comment.body,
      state: comment.state,
      origin: comment.origin,
      badge: comment.badge,
      external_id: comment.externalId,
      address_mark: comment.addressMark,
      body_mark: comment.bodyMark,
      wants_notices: comment.wantsNotices ? 1 : 0,
      signals: toJson(comment.signals),
      decided_by: comment.decidedBy ?? null,
      decided_at: comment.decidedBy ? comment.createdAt : null,
      created_at: comment.createdAt,
    })
    .onConflict((conflict) => conflict.columns(['external_id', 'article_id']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function getComment(db: Db, id: string): Promise<KeptComment | null> {
  return (await getComments(db, [id]))[0] ?? null;
}

export async function getComments(db: Db, ids: readonly string[]): Promise<KeptComment[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('comments').selectAll().where('id', 'in', ids).execute();
  return rows.map(toComment);
}

/** The same, and keeps others from changing them until the transaction ends; in one order. */
export async function lockComments(trx: Db, ids: readonly string[]): Promise<KeptComment[]> {
  if (ids.length === 0) return [];
  let query = trx.selectFrom('comments').selectAll().where('id', 'in', ids).orderBy('id');
  if (isPostgres(trx)) query = query.forUpdate();
  return (await query.execute()).map(toComment);
}

/** @param articleId a page elsewhere may stand under several; what is written in answer stands under one */
export async function getCommentByExternalId(
  db: Db,
  id: string,
  articleId?: string,
): Promise<KeptComment | null> {
  let query = db.selectFrom('comments').selectAll().where('external_id', '=', id);
  if (articleId !== undefined) query = query.where('article_id', '=', articleId);
  const row = await query.orderBy('article_id').executeTakeFirst();
  return row ? toComment(row) : null;
}

export interface CommentChange {
  state?: CommentState;
  body?: string;
  bodyMark?: string;
  signals?: CommentSignal[];
  note?: string | null;
  learntAs?: 'spam' | 'ham' | null;
  reports?: number;
  decidedBy?: string;
  decidedAt?: number;
  editedAt?: number;
  toldAt?: number;
}

export async function updateComment(db: Db, id: string, change: CommentChange): Promise<void> {
  const { signals, ...rest } = change;
  await db
    .updateTable('comments')
    .set({
      ...(rest.state === undefined ? {} : { state: rest.state }),
      ...(rest.body === undefined ? {} : { body: rest.body }),
      ...(rest.bodyMark === undefined ? {} : { body_mark: rest.bodyMark }),
      ...(signals === undefined ? {} : { signals: toJson(signals) }),
      ...(rest.note === undefined ? {} : { note: rest.note }),
      ...(rest.learntAs === undefined ? {} : { learnt_as: rest.learntAs }),
      ...(rest.reports === undefined ? {} : { reports: rest.reports }),
      ...(rest.decidedBy === undefined ? {} : { decided_by: rest.decidedBy }),
      ...(rest.decidedAt === undefined ? {} : { decided_at: rest.decidedAt }),
      ...(rest.editedAt === undefined ? {} : { edited_at: rest.editedAt }),
      ...(rest.toldAt === undefined ? {} : { told_at: rest.toldAt }),
    })
    .where('id', '=', id)
    .execute();
}

/** How many comments of a mailbox stand in each state. */
export async function countByMailbox(
  db: Db,
  mail: string,
): Promise<Partial<Record<CommentState, number>>> {
  const rows = await db
    .selectFrom('comments')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .where('author_mail', '=', mail)
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
}

/** Comments with the same words since an instant, newest first. */
export async function listSameWords(
  db: Db,
  same: { bodyMark: string; since: number },
): Promise<{ id: string; articleId: string; authorMail: string | null; state: CommentState }[]> {
  const rows = await db
    .selectFrom('comments')
    .select(['id', 'article_id', 'author_mail', 'state'])
    .where('body_mark', '=', same.bodyMark)
    .where('created_at', '>=', same.since)
    .orderBy('created_at', 'desc')
    .limit(10)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    articleId: row.article_id,
    authorMail: row.author_mail,
    state: row.state as CommentState,
  }));
}

/** No more notices for anything that this mailbox wrote. */
export async function stopNotices(db: Db, mail: string): Promise<void> {
  await db
    .updateTable('comments')
    .set({ wants_notices: 0 })
    .where('author_mail', '=', mail)
    .where('wants_notices', '=', 1)
    .execute();
}

/** Notes that somebody finds a comment out of place. @returns false when they said so before. */
export async function insertCommentReport(
  db: Db,
  report: { commentId: string; addressMark: string; reason: string; at: number },
): Promise<boolean> {
  const result = await db
    .insertInto('comment_reports')
    .values({
      comment_id: report.commentId,
      address_mark: report.addressMark,
      reason: report.reason,
      at: report.at,
    })
    .onConflict((conflict) => conflict.columns(['comment_id', 'address_mark']).doNothing())
    .executeTakeFirst();
  const isNew = (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
  if (isNew)
    await db
      .updateTable('comments')
      .set((eb) => ({ reports: eb('reports', '+', 1) }))
      .where('id', '=', report.commentId)
      .execute();
  return isNew;
}

/** By the clock: network addresses are forgotten, and spam that nobody asked for is let go of. */
export async function sweepComments(
  db: Db,
  before: { marks: number; spam: number },
): Promise<void> {
  await sql`update comments set address_mark = null
    where address_mark is not null and created_at < ${before.marks}`.execute(db);
  await sql`delete from comment_reports where at < ${before.marks}`.execute(db);
  await sql`delete from comments where state = 'spam' and created_at < ${before.spam}
    and not exists (select 1 from comments as c where c.parent_id = comments.id)
    and not exists (select 1 from comments as c where c.root_id = comments.id and c.id <> comments.id)
    and not exists (select 1 from comment_reports as r where r.comment_id = comments.id)`.execute(
    db,
  );
}

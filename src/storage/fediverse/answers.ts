/** Who wrote to us from elsewhere, and what became abroad of what we answered. */
import { isPostgres } from '../dialects/which.ts';
import type { Db } from '../schema.ts';

/** Who wrote a comment on another server. */
export interface CommentStranger {
  commentId: string;
  /** Their address. */
  actor: string;
  /** Of the door that takes what is for them. */
  inbox: string;
  /** `@nora@mer.example`, as people write it. */
  handle: string;
  /** The page where people find them. */
  page: string;
}

export async function insertStranger(db: Db, stranger: CommentStranger): Promise<void> {
  const { commentId: comment_id, ...rest } = stranger;
  await db
    .insertInto('comment_strangers')
    .values({ comment_id, ...rest })
    .execute();
}

export async function getStranger(db: Db, commentId: string): Promise<CommentStranger | null> {
  const row = await db
    .selectFrom('comment_strangers')
    .select(['comment_id as commentId', 'actor', 'inbox', 'handle', 'page'])
    .where('comment_id', '=', commentId)
    .executeTakeFirst();
  return row ?? null;
}

/** Everything that somebody wrote here. */
export async function listCommentsOf(db: Db, actor: string): Promise<string[]> {
  const rows = await db
    .selectFrom('comment_strangers')
    .select('comment_id')
    .where('actor', '=', actor)
    .execute();
  return rows.map(({ comment_id }) => comment_id);
}

export async function forgetStrangerOf(db: Db, actor: string): Promise<void> {
  await db.deleteFrom('comment_strangers').where('actor', '=', actor).execute();
}

/** What became of an answer abroad. */
export interface FederatedAnswer {
  commentId: string;
  articleId: string;
  /** The author or edition that speaks there; null: the edition, before anybody did. */
  actorId: string | null;
  state: 'new' | 'out' | 'withdrawn';
  /** One that was withdrawn is another one when it is said again. */
  round: number;
}

export async function insertFederatedAnswer(
  db: Db,
  answer: Pick<FederatedAnswer, 'commentId' | 'articleId' | 'actorId'> & { now: number },
): Promise<void> {
  await db
    .insertInto('federated_answers')
    .values({
      comment_id: answer.commentId,
      article_id: answer.articleId,
      actor_id: answer.actorId,
      state: 'new',
      round: 1,
      changed_at: answer.now,
    })
    .execute();
}

export async function getFederatedAnswer(
  db: Db,
  commentId: string,
): Promise<FederatedAnswer | null> {
  return readAnswer(db, commentId, false);
}

/** Keeps others from deciding about the same answer until the transaction ends. */
export async function lockFederatedAnswer(
  db: Db,
  commentId: string,
): Promise<FederatedAnswer | null> {
  return readAnswer(db, commentId, isPostgres(db));
}

async function readAnswer(
  db: Db,
  commentId: string,
  isLocked: boolean,
): Promise<FederatedAnswer | null> {
  let query = db
    .selectFrom('federated_answers')
    .select([
      'comment_id as commentId',
      'article_id as articleId',
      'actor_id as actorId',
      'state',
      'round',
    ])
    .where('comment_id', '=', commentId);
  if (isLocked) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? { ...row, state: row.state as FederatedAnswer['state'] } : null;
}

export async function setFederatedAnswer(
  db: Db,
  commentId: string,
  change: Pick<FederatedAnswer, 'state' | 'round' | 'actorId'> & { now: number },
): Promise<void> {
  const { state, round, actorId: actor_id, now: changed_at } = change;
  await db
    .updateTable('federated_answers')
    .set({ state, round, actor_id, changed_at })
    .where('comment_id', '=', commentId)
    .execute();
}

/** Answers under an article that stand abroad. */
export async function listAnswersOut(db: Db, articleId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('federated_answers')
    .select('comment_id')
    .where('article_id', '=', articleId)
    .where('state', '=', 'out')
    .execute();
  return rows.map(({ comment_id }) => comment_id);
}

import { sql } from 'kysely';
import { isPostgres } from './dialects/which.ts';
import type { Db, Row } from './schema.ts';

/** The channel on which PostgreSQL tells every node that somebody wrote. */
export const LIVE_CHANNEL = 'recto_live';

/** The draft of an article as the database has it. Everything in it is a Yjs update. */
export interface LiveDraft {
  articleId: string;
  epoch: string;
  state: Uint8Array;
  stateSeq: number;
  lastSeq: number;
  settledSeq: number;
  problem: string | null;
}

export interface LiveUpdate {
  seq: number;
  data: Uint8Array;
  actor: string;
}

function toDraft(row: Row<'live_drafts'>): LiveDraft {
  return {
    articleId: row.article_id,
    epoch: row.epoch,
    state: row.state,
    stateSeq: row.state_seq,
    lastSeq: row.last_seq,
    settledSeq: row.settled_seq,
    problem: row.problem,
  };
}

export async function getLiveDraft(
  db: Db,
  articleId: string,
  options: { lock?: boolean } = {},
): Promise<LiveDraft | null> {
  let query = db.selectFrom('live_drafts').selectAll().where('article_id', '=', articleId);
  if (options.lock && isPostgres(db)) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? toDraft(row) : null;
}

/** How far a draft has come, without its bytes; null where nobody has written yet. */
export async function getLivePlace(
  db: Db,
  articleId: string,
): Promise<{ lastSeq: number; settledSeq: number; stateSeq: number } | null> {
  const row = await db
    .selectFrom('live_drafts')
    .select(['last_seq', 'settled_seq', 'state_seq'])
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  return row
    ? { lastSeq: row.last_seq, settledSeq: row.settled_seq, stateSeq: row.state_seq }
    : null;
}

/** Whether something was written that becomes a revision by itself; what cannot be one does not count. */
export async function isSettling(db: Db, articleId: string): Promise<boolean> {
  const row = await db
    .selectFrom('live_drafts')
    .select('article_id')
    .where('article_id', '=', articleId)
    .whereRef('settled_seq', '<', 'last_seq')
    .where('problem', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Which of these drafts hold more than was seen of them, or have another beginning by now: a draft in
 * which nobody has written yet begins as the head, which an import may replace.
 */
export async function listMovedDrafts(
  db: Db,
  seen: ReadonlyMap<string, { seq: number; epoch: string }>,
  epochOf: (revisionId: string) => string,
): Promise<{ articleId: string; epoch: string }[]> {
  if (seen.size === 0) return [];
  const rows = await db
    .selectFrom('articles')
    .leftJoin('live_drafts', 'live_drafts.article_id', 'articles.id')
    .select([
      'articles.id',
      'articles.head_revision_id',
      'live_drafts.epoch',
      'live_drafts.last_seq',
    ])
    .where('articles.id', 'in', [...seen.keys()])
    .execute();
  return rows
    .map((row) => ({
      articleId: row.id,
      epoch: row.epoch ?? epochOf(row.head_revision_id ?? ''),
      seq: row.last_seq ?? 0,
    }))
    .filter(({ articleId, epoch, seq }) => {
      const before = seen.get(articleId);
      return before !== undefined && (seq > before.seq || epoch !== before.epoch);
    });
}

/** Drafts that were left unsettled: their node ended, or what they held could not be a revision. */
export async function listUnsettledDrafts(
  db: Db,
  before: number,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('live_drafts')
    .select('article_id')
    .whereRef('settled_seq', '<', 'last_seq')
    .where('changed_at', '<', before)
    .where('problem', 'is', null)
    .orderBy('changed_at')
    .limit(limit)
    .execute();
  return rows.map((row) => row.article_id);
}

export async function insertLiveDraft(
  db: Db,
  draft: { articleId: string; epoch: string; state: Uint8Array; at: number },
): Promise<void> {
  await db
    .insertInto('live_drafts')
    .values({
      article_id: draft.articleId,
      epoch: draft.epoch,
      state: Buffer.from(draft.state),
      state_seq: 0,
      last_seq: 0,
      settled_seq: 0,
      problem: null,
      changed_at: draft.at,
    })
    .execute();
}

/**
 * Adds an update to a draft that has a row, within a transaction. Numbers are given in the order of
 * commits, on every node, so that whoever has seen one has seen all before it.
 * @returns its number; null where there is no such draft of this epoch.
 */
export async function insertLiveUpdate(
  db: Db,
  update: { articleId: string; epoch: string; data: Uint8Array; actor: string; at: number },
): Promise<number | null> {
  const row = await db
    .updateTable('live_drafts')
    .set({ last_seq: sql`last_seq + 1`, changed_at: update.at, problem: null })
    .where('article_id', '=', update.articleId)
    .where('epoch', '=', update.epoch)
    .returning('last_seq')
    .executeTakeFirst();
  if (!row) return null;
  await db
    .insertInto('live_updates')
    .values({
      article_id: update.articleId,
      seq: row.last_seq,
      data: Buffer.from(update.data),
      actor: update.actor,
      at: update.at,
    })
    .execute();
  if (isPostgres(db)) await sql`select pg_notify(${LIVE_CHANNEL}, '')`.execute(db);
  return row.last_seq;
}

export async function listLiveUpdates(
  db: Db,
  articleId: string,
  after: number,
): Promise<LiveUpdate[]> {
  return db
    .selectFrom('live_updates')
    .select(['seq', 'data', 'actor'])
    .where('article_id', '=', articleId)
    .where('seq', '>', after)
    .orderBy('seq')
    .execute();
}

export async function markSettled(
  db: Db,
  articleId: string,
  settled: { seq: number } | { problem: string },
): Promise<void> {
  const change =
    'seq' in settled ? { settled_seq: settled.seq, problem: null } : { problem: settled.problem };
  await db.updateTable('live_drafts').set(change).where('article_id', '=', articleId).execute();
}

/** Puts the whole state in the place of the updates that made it. */
export async function compactDraft(
  db: Db,
  articleId: string,
  whole: { state: Uint8Array; seq: number },
): Promise<void> {
  await db
    .updateTable('live_drafts')
    .set({ state: Buffer.from(whole.state), state_seq: whole.seq })
    .where('article_id', '=', articleId)
    .execute();
  await db
    .deleteFrom('live_updates')
    .where('article_id', '=', articleId)
    .where('seq', '<=', whole.seq)
    .execute();
}

import { sql } from 'kysely';
import type {
  ArticleTalkRule,
  CommentMode,
  PublicComment,
  PublicThread,
} from '../domain/comment.ts';
import { fromJson, toJson } from './json.ts';
import type { Db } from './schema.ts';

/** What an article's page shows of its conversation. */
export interface CommentThreads extends ArticleTalkRule {
  /** How many comments are published in all. */
  approved: number;
  /** The newest threads. */
  threads: PublicThread[];
  /** Where older ones begin; null when these are all. */
  older: string | null;
}

interface Kept {
  threads: PublicThread[];
  older: string | null;
}

export function readKeptThreads(row: {
  mode: string | null;
  close_after_days: number | null;
  approved: number | null;
  threads: string | null;
}): CommentThreads {
  const kept = row.threads
    ? fromJson<Kept>(row.threads, 'comment_threads.threads')
    : { threads: [], older: null };
  return { ...toRule(row), approved: Number(row.approved ?? 0), ...kept };
}

const toRule = (row: {
  mode: string | null;
  close_after_days: number | null;
}): ArticleTalkRule => ({
  mode: row.mode as CommentMode | null,
  closeAfterDays: row.close_after_days === null ? null : Number(row.close_after_days),
});

/** Locks the row of an article, which it makes at need, so that two who decide come one after another. */
export async function lockThreads(db: Db, articleId: string, now: number): Promise<void> {
  await db
    .insertInto('comment_threads')
    .values({
      article_id: articleId,
      mode: null,
      approved: 0,
      threads: toJson({ threads: [], older: null } satisfies Kept),
      changed_at: now,
    })
    .onConflict((conflict) =>
      conflict.column('article_id').doUpdateSet((eb) => ({
        changed_at: eb.ref('comment_threads.changed_at'),
      })),
    )
    .execute();
}

export async function setThreads(
  db: Db,
  articleId: string,
  kept: Kept & { approved: number },
  now: number,
): Promise<void> {
  const { threads, older, approved } = kept;
  await db
    .updateTable('comment_threads')
    .set({ threads: toJson({ threads, older } satisfies Kept), approved, changed_at: now })
    .where('article_id', '=', articleId)
    .execute();
}

export async function setTalkRule(
  db: Db,
  articleId: string,
  { mode, closeAfterDays }: ArticleTalkRule,
): Promise<void> {
  await db
    .updateTable('comment_threads')
    .set({ mode, close_after_days: closeAfterDays })
    .where('article_id', '=', articleId)
    .execute();
}

export async function getTalkRule(db: Db, articleId: string): Promise<ArticleTalkRule> {
  const row = await db
    .selectFrom('comment_threads')
    .select(['mode', 'close_after_days'])
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  return row ? toRule(row) : { mode: null, closeAfterDays: null };
}

export async function countApproved(db: Db, articleId: string): Promise<number> {
  const row = await db
    .selectFrom('comments')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('article_id', '=', articleId)
    .where('state', '=', 'approved')
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

interface PublicRow {
  id: string;
  root_id: string;
  author_name: string;
  author_site: string | null;
  body: string;
  state: string;
  origin: string;
  badge: string | null;
  external_id: string | null;
  note: string | null;
  created_at: number;
  edited_at: number | null;
}

/** The columns that readers may see. No address is among them, and nothing else reads for a page. */
const publicColumns = sql.raw(
  'c.id, c.root_id, c.author_name, c.author_site, c.body, c.state, c.origin, c.badge, c.external_id, c.note, c.created_at, c.edited_at',
);

function toPublic(row: PublicRow): PublicComment {
  const isRemoved = row.state === 'removed';
  return {
    id: row.id,
    name: isRemoved ? '' : row.author_name,
    site: isRemoved ? null : row.author_site,
    body: isRemoved ? '' : row.body,
    badge: isRemoved ? null : (row.badge as PublicComment['badge']),
    elsewhere: isRemoved ? null : row.external_id,
    note: row.note,
    createdAt: row.created_at,
    editedAt: row.edited_at,
    isRemoved,
  };
}

/**
 * Threads of an article, newest first, each with its answers in the order they were written; by a walk
 * of one index from where the last page ended.
 * @param before `created_at.id` of the last thread seen
 */
export async function listThreads(
  db: Db,
  articleId: string,
  page: { before: { at: number; id: string } | null; limit: number },
): Promise<{ threads: PublicThread[]; hasMore: boolean }> {
  const older = page.before
    ? sql`and (c.created_at, c.id) < (${page.before.at}, ${page.before.id})`
    : sql``;
  const { rows: roots } = await sql<PublicRow>`
    select ${publicColumns} from comments as c
    where c.article_id = ${articleId} and c.root_id = c.id and c.state in ('approved', 'removed')
      and (c.state = 'approved' or exists (
        select 1 from comments as r where r.root_id = c.id and r.state = 'approved'))
      ${older}
    order by c.created_at desc, c.id desc limit ${page.limit + 1}`.execute(db);
  const shown = roots.slice(0, page.limit);
  const replies = await listReplies(
    db,
    shown.map(({ id }) => id),
  );
  return {
    threads: shown.map((root) => ({
      ...toPublic(root),
      replies: replies.filter(({ root_id }) => root_id === root.id).map(toPublic),
    })),
    hasMore: roots.length > page.limit,
  };
}

async function listReplies(db: Db, rootIds: readonly string[]): Promise<PublicRow[]> {
  if (rootIds.length === 0) return [];
  const { rows } = await sql<PublicRow>`
    select ${publicColumns} from comments as c
    where c.root_id in (${sql.join([...rootIds])}) and c.root_id <> c.id and c.state = 'approved'
    order by c.root_id, c.created_at, c.id`.execute(db);
  return rows;
}

/** One comment that readers can see, of one article. */
export async function getPublicComment(
  db: Db,
  of: { id: string; articleId: string },
): Promise<PublicComment | null> {
  const { rows } = await sql<PublicRow>`
    select ${publicColumns} from comments as c
    where c.id = ${of.id} and c.article_id = ${of.articleId} and c.state = 'approved'`.execute(db);
  return rows[0] ? toPublic(rows[0]) : null;
}

/** Articles with published comments whose page has no row yet: what came before there was one. */
export async function listUnkept(db: Db, limit: number): Promise<string[]> {
  const { rows } = await sql<{ article_id: string }>`
    select distinct c.article_id from comments as c
    where c.state = 'approved' and not exists (
      select 1 from comment_threads as t where t.article_id = c.article_id)
    limit ${limit}`.execute(db);
  return rows.map(({ article_id }) => article_id);
}

/** What an import brought leads to the heads of its threads, as in migration 0018. */
export async function settleRoots(db: Db, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  const ours = sql`article_id in (${sql.join([...articleIds])})`;
  await sql`update comments set root_id = id where root_id is null and ${ours} and (
    parent_id is null or not exists (
      select 1 from comments as p where p.id = comments.parent_id and p.state = 'approved'))`.execute(
    db,
  );
  for (let changed = 1n; changed > 0n; ) {
    const { numAffectedRows } = await sql`update comments set root_id = (
        select p.root_id from comments as p where p.id = comments.parent_id)
      where root_id is null and ${ours} and exists (
        select 1 from comments as p where p.id = comments.parent_id and p.root_id is not null)`.execute(
      db,
    );
    changed = numAffectedRows ?? 0n;
  }
}

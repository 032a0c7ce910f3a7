import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * What a conversation needs besides the comments that imports brought: threads two deep, what decides a
 * comment's fate, and one row an article from which its page shows the newest of them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = sql.raw(isPostgres(db) ? 'text collate "C"' : 'text');
  for (const column of [
    sql`root_id ${text}`,
    sql`badge ${text}`,
    sql`external_id ${text}`,
    sql`address_mark ${text}`,
    sql`body_mark ${text}`,
    sql`wants_notices bigint not null default 0`,
    sql`signals ${text} not null default '[]'`,
    sql`learnt_as ${text}`,
    sql`note ${text}`,
    sql`reports bigint not null default 0`,
    sql`decided_by ${text}`,
    sql`decided_at bigint`,
    sql`edited_at bigint`,
    sql`told_at bigint`,
  ])
    await sql`alter table comments add column ${column}`.execute(db);
  await newTables(db, text);
  await settleThreads(db);
  for (const index of [
    "comments_roots on comments (article_id, created_at, id) where root_id = id and state in ('approved', 'removed')",
    'comments_thread on comments (root_id, created_at, id)',
    'comments_desk on comments (state, created_at, id)',
    "comments_reported on comments (created_at, id) where reports > 0 and state = 'approved'",
    'comments_mail on comments (author_mail, state)',
    'comments_body on comments (body_mark, created_at)',
  ])
    await sql.raw(`create index ${index}`).execute(db);
  await sql`create unique index comments_external on comments (external_id)`.execute(db);
}

async function newTables(db: Kysely<unknown>, text: ReturnType<typeof sql.raw>): Promise<void> {
  // What the article's page shows, ready: public fields only. `mode` is the article's own rule.
  await sql`create table comment_threads (
    article_id ${text} not null primary key references articles (id),
    mode ${text}, approved bigint not null, threads ${text} not null, changed_at bigint not null
  )`.execute(db);
  await sql`create table comment_reports (
    comment_id ${text} not null references comments (id), address_mark ${text} not null,
    reason ${text} not null, at bigint not null, primary key (comment_id, address_mark)
  )`.execute(db);
  await sql`create table comment_blocks (
    id ${text} not null primary key, kind ${text} not null, value ${text} not null,
    effect ${text} not null, reason ${text} not null, made_by ${text} not null,
    at bigint not null, unique (kind, value)
  )`.execute(db);
  await sql`create table comment_words (
    word ${text} not null primary key, spam bigint not null, ham bigint not null
  )`.execute(db);
}

/** What each comment answers leads to the head of its thread; one whose forerunner is not shown heads its own. */
async function settleThreads(db: Kysely<unknown>): Promise<void> {
  await sql`update comments set root_id = id where parent_id is null or not exists (
    select 1 from comments as p where p.id = comments.parent_id and p.state = 'approved')`.execute(
    db,
  );
  for (let changed = 1n; changed > 0n; ) {
    const { numAffectedRows } = await sql`update comments set root_id = (
        select p.root_id from comments as p where p.id = comments.parent_id)
      where root_id is null and exists (
        select 1 from comments as p where p.id = comments.parent_id and p.root_id is not null)`.execute(
      db,
    );
    changed = numAffectedRows ?? 0n;
  }
}

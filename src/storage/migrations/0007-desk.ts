import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * What the newsroom keeps of an article besides its text: in whose hands it is, when it is to appear
 * and in which zone that hour was meant, who answered for it, and the steps it went through.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = isPostgres(db) ? 'text collate "C"' : 'text';
  const add = (table: string, column: string, type: string) =>
    sql.raw(`alter table ${table} add column ${column} ${type}`).execute(db);
  for (const column of [
    'schedule_wall',
    'schedule_zone',
    'schedule_problem',
    'embargo_wall',
    'embargo_zone',
    'reviewed_revision_id',
    'reviewed_by',
  ])
    await add('articles', column, text);
  for (const column of ['embargo_at', 'reviewed_at', 'trashed_at'])
    await add('articles', column, 'bigint');
  await add('articles', 'version', 'bigint not null default 1');
  await add('articles', 'touched_at', 'bigint not null default 0');
  await add('articles', 'schedule_is_later', 'bigint not null default 0');
  await add('revisions', 'reviewed_by', text);
  await add('revisions', 'reviewed_at', 'bigint');
  await add('revisions', 'published_by', text);
  await sql`update articles set touched_at = coalesce(updated_at, published_at, created_at)`.execute(
    db,
  );
  await sql
    .raw(
      `create table article_steps (
        id ${text} primary key, article_id ${text} not null references articles (id),
        step ${text} not null, by_whom ${text} not null, at bigint not null,
        word ${text}, about ${text})`,
    )
    .execute(db);
  for (const index of [
    'index article_steps_article on article_steps (article_id, id)',
    // What is not published, by state, last worked on first. It does what the index before it did.
    `index articles_desk on articles (state, touched_at, id)
      where state <> 'published' and trashed_at is null`,
    `index articles_in_hand on articles (assignee_id, state, touched_at, id)
      where assignee_id is not null`,
    'index articles_trashed on articles (trashed_at, id) where trashed_at is not null',
  ])
    await sql.raw(`create ${index}`).execute(db);
  for (const index of ['articles_waiting', 'articles_assignee'])
    await sql.raw(`drop index ${index}`).execute(db);
}

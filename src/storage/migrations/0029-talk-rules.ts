import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * What a ban holds and what was put on the blocklist by hand stand side by side, though they be the same:
 * lifting one leaves the other. `shown` is what the desk may read of a part of which only the mark is kept.
 * And an article may take comments for a time of its own.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await (isPostgres(db) ? onPostgres(db) : onSqlite(db));
  await sql`create unique index comment_blocks_by_hand on comment_blocks (kind, value)
    where ban_id is null`.execute(db);
  await sql`create unique index comment_blocks_in_ban on comment_blocks (ban_id, kind, value)
    where ban_id is not null`.execute(db);
  await sql`alter table comment_threads add column close_after_days bigint`.execute(db);
}

async function onPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`alter table comment_blocks add column shown text collate "C"`.execute(db);
  await sql`alter table comment_blocks drop constraint comment_blocks_kind_value_key`.execute(db);
  await sql`drop index comment_blocks_ban`.execute(db);
}

/** SQLite drops no constraint: the table is made anew, and its index goes with it. */
async function onSqlite(db: Kysely<unknown>): Promise<void> {
  const kept = sql.raw(
    'id, kind, value, effect, reason, made_by, at, ban_id, name, comment_id, made_by_name',
  );
  await sql`create table comment_blocks_anew (
    id text not null primary key, kind text not null, value text not null, effect text not null,
    reason text not null, made_by text not null, at bigint not null,
    ban_id text, name text, comment_id text, made_by_name text, shown text
  )`.execute(db);
  await sql`insert into comment_blocks_anew (${kept}) select ${kept} from comment_blocks`.execute(
    db,
  );
  await sql`drop table comment_blocks`.execute(db);
  await sql`alter table comment_blocks_anew rename to comment_blocks`.execute(db);
}

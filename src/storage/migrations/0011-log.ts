import { type Kysely, type RawBuilder, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * The publication's log: an append-only Merkle tree of what was published, its signed heads, its keys,
 * and the newsrooms that witness each other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = isPostgres(db) ? sql`text collate "C"` : sql`text`;
  await entries(db, text);
  await heads(db, text);
  await peers(db, text);
  for (const table of ['log_entries', 'log_nodes', 'log_checkpoints', 'log_cosignatures'])
    await refuseChanges(db, table);
}

async function entries(db: Kysely<unknown>, text: RawBuilder<unknown>) {
  // `entry` is the text that is hashed, byte for byte; `leaf_hash` in hex.
  await sql`create table log_entries (
    place bigint not null primary key, type ${text} not null, article_id ${text}, revision_id ${text},
    at bigint not null, entry ${text} not null, leaf_hash ${text} not null)`.execute(db);
  await sql`create index log_entries_article on log_entries (article_id, place)`.execute(db);
  await sql`create index log_entries_revision on log_entries (revision_id, place)`.execute(db);
  // Full subtrees of 256^level leaves, what tiles above the lowest are made of.
  await sql`create table log_nodes (
    level bigint not null, place bigint not null, hash ${text} not null,
    primary key (level, place))`.execute(db);
  await sql`create table log_head (
    id bigint not null primary key check (id = 1), size bigint not null, edge ${text} not null,
    is_caught_up bigint not null)`.execute(db);
  await sql`insert into log_head (id, size, edge, is_caught_up) values (1, 0, '[]', 0)`.execute(db);
}

async function heads(db: Kysely<unknown>, text: RawBuilder<unknown>) {
  await sql`create table log_keys (
    id ${text} not null primary key, purpose ${text} not null, public_key ${text} not null,
    sealed_key ${text} not null, created_at bigint not null, retired_at bigint)`.execute(db);
  await sql`create unique index log_keys_present on log_keys (purpose) where retired_at is null`.execute(
    db,
  );
  await sql`create table log_checkpoints (
    size bigint not null, origin ${text} not null, root ${text} not null, note ${text} not null,
    at bigint not null, primary key (size, origin))`.execute(db);
  await sql`create table log_cosignatures (
    size bigint not null, origin ${text} not null, witness ${text} not null, line ${text} not null,
    at bigint not null, primary key (size, origin, witness))`.execute(db);
}

async function peers(db: Kysely<unknown>, text: RawBuilder<unknown>) {
  await sql`create table log_peers (
    id ${text} not null primary key, origin ${text} not null unique, url ${text} not null,
    log_key ${text} not null, witness_key ${text}, asked_size bigint not null,
    seen_size bigint not null, seen_note ${text}, seen_at bigint, problem ${text},
    created_at bigint not null)`.execute(db);
}

/** What was logged is never changed nor deleted: the database itself refuses. */
async function refuseChanges(db: Kysely<unknown>, table: string) {
  if (isPostgres(db)) {
    await sql`create or replace function refuse_log_change() returns trigger language plpgsql as $$
      begin raise exception 'the log is only ever added to'; end $$`.execute(db);
    await sql`create trigger ${sql.raw(`${table}_kept`)} before update or delete on ${sql.table(table)}
      for each row execute function refuse_log_change()`.execute(db);
    return;
  }
  for (const act of ['update', 'delete']) {
    await sql`create trigger ${sql.raw(`${table}_kept_${act}`)} before ${sql.raw(act)}
      on ${sql.table(table)}
      begin select raise(abort, 'the log is only ever added to'); end`.execute(db);
  }
}

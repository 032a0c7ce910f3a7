import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/** Readers, tiers and pledges: who supports the newsroom, on which platform, until when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = sql.raw(isPostgres(db) ? 'text collate "C"' : 'text');
  await sql`create table readers (
    id ${text} not null primary key,
    mail ${text} not null unique,
    name ${text} not null,
    lang ${text} not null,
    confirmed_at bigint,
    created_at bigint not null
  )`.execute(db);
  await sql`create table reader_identities (
    platform ${text} not null,
    external_id ${text} not null,
    reader_id ${text} not null references readers (id),
    primary key (platform, external_id)
  )`.execute(db);
  await sql`create table tiers (
    id ${text} not null primary key,
    key ${text} not null unique,
    name ${text} not null,
    description ${text} not null,
    amount bigint not null,
    currency ${text} not null,
    "interval" ${text} not null,
    position bigint not null,
    is_retired bigint not null,
    platform_keys ${text} not null
  )`.execute(db);
  await sql`create table platform_settings (
    platform ${text} not null primary key,
    is_on bigint not null,
    hook_path ${text} not null,
    webhook_secret ${text} not null,
    currency ${text} not null,
    last_notice_at bigint
  )`.execute(db);
  await pledgeTables(db, text);
  for (const index of [
    'reader_identities_reader on reader_identities (reader_id)',
    'pledges_reader on pledges (reader_id)',
    'pledges_state on pledges (state, paid_until)',
    'pledge_news_pledge on pledge_news (pledge_id, at)',
    'reader_merges_into on reader_merges (into_reader_id)',
  ])
    await sql.raw(`create index ${index}`).execute(db);
}

async function pledgeTables(db: Kysely<unknown>, text: ReturnType<typeof sql.raw>): Promise<void> {
  await sql`create table pledges (
    id ${text} not null primary key,
    reader_id ${text} not null references readers (id),
    platform ${text} not null,
    external_id ${text} not null,
    tier_id ${text} references tiers (id),
    amount bigint not null,
    currency ${text} not null,
    "interval" ${text} not null,
    state ${text} not null,
    started_at bigint not null,
    paid_until bigint,
    ended_at bigint,
    news_at bigint not null,
    unique (platform, external_id)
  )`.execute(db);
  await sql`create table pledge_news (
    platform ${text} not null,
    news_id ${text} not null,
    pledge_id ${text} not null references pledges (id),
    at bigint not null,
    heard_at bigint not null,
    news ${text} not null,
    was_applied bigint not null,
    primary key (platform, news_id)
  )`.execute(db);
  await sql`create table reader_merges (
    id ${text} not null primary key,
    from_mail ${text} not null,
    into_reader_id ${text} not null references readers (id),
    moved ${text} not null,
    done_by ${text} not null,
    at bigint not null,
    undone_at bigint
  )`.execute(db);
}

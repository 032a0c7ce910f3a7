import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * Readers who sign in, what is open to whom, and how a newsroom asks for support: sessions, the gate of
 * an article, the support box of each edition, keys of platforms, receipts, a log for each supporter.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = isPostgres(db) ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement).execute(db);
  await readerTables(run, text);
  for (const [table, column, type] of [
    // JSON: ids of the tiers that open it, where `access` is `tiers`.
    ['articles', 'access_tiers', `${text} not null default '[]'`],
    ['articles', 'teaser_blocks', 'bigint not null default 2'],
    // JSON by currency, besides the tier's own: `{"USD":600}`.
    ['tiers', 'prices', `${text} not null default '{}'`],
    // JSON by language: lines that say what the tier opens.
    ['tiers', 'opens', `${text} not null default '{}'`],
    // Sealed JSON: what asking the platform needs.
    ['platform_settings', 'access_keys', text],
    // JSON: what is no secret, such as the address of the newsroom's page there.
    ['platform_settings', 'options', `${text} not null default '{}'`],
    ['platform_settings', 'checked_at', 'bigint'],
    ['platform_settings', 'check_result', text],
    ['platform_settings', 'synced_at', 'bigint'],
    ['platform_settings', 'sync_result', text],
    // Since when the platform has not answered; null while it does.
    ['platform_settings', 'down_since', 'bigint'],
  ])
    await run(`alter table ${table} add column ${column} ${type}`);
  await run(`create table support_boxes (
    edition_id ${text} not null primary key references editions (id),
    is_on bigint not null,
    box ${text} not null,
    changed_at bigint not null
  )`);
  await run(`create table receipts (
    id ${text} not null primary key,
    number bigint not null unique,
    reader_id ${text} references readers (id),
    platform ${text} not null,
    external_id ${text} not null,
    amount bigint not null,
    currency ${text} not null,
    vat_rate bigint not null,
    vat_amount bigint not null,
    paid_at bigint not null,
    refunded bigint not null default 0,
    unique (platform, external_id)
  )`);
  await run('create index receipts_reader on receipts (reader_id, paid_at)');
}

async function readerTables(run: (statement: string) => Promise<unknown>, text: string) {
  await run(`create table reader_sessions (
    token_hash ${text} not null primary key,
    id ${text} not null unique,
    reader_id ${text} not null references readers (id),
    created_at bigint not null,
    last_seen_at bigint not null,
    expires_at bigint not null,
    user_agent ${text} not null
  )`);
  await run('create index reader_sessions_reader on reader_sessions (reader_id)');
  await run('create index reader_sessions_expires on reader_sessions (expires_at)');
  // Links that were used; one that was only asked for leaves nothing here.
  await run(`create table reader_links (
    token_hash ${text} not null primary key,
    expires_at bigint not null
  )`);
  await run('create index reader_links_expires on reader_links (expires_at)');
  // When a mailbox was last written to because somebody asked; the mailbox is hashed.
  await run(`create table reader_asks (
    mailbox ${text} not null primary key,
    asked_at bigint not null
  )`);
  await run('create index reader_asks_asked on reader_asks (asked_at)');
  await run(`create table reader_steps (
    id ${text} not null primary key,
    reader_id ${text} not null references readers (id),
    at bigint not null,
    step ${text} not null,
    about ${text} not null,
    by_whom ${text} not null
  )`);
  await run('create index reader_steps_reader on reader_steps (reader_id, at)');
}

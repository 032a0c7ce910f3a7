import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

type Text = ReturnType<typeof sql.raw>;

/** Letters and who receives them, mailings and each delivery of them, questions and their answers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = sql.raw(isPostgres(db) ? 'text collate "C"' : 'text');
  await letterTables(db, text);
  await mailingTables(db, text);
  await questionTables(db, text);
  for (const index of [
    'subscriptions_reader on subscriptions (reader_id)',
    'mailings_state on mailings (state, planned_at)',
    'mailings_letter on mailings (letter_id, number)',
    'deliveries_state on deliveries (mailing_id, state, position)',
    'deliveries_reader on deliveries (reader_id)',
    'questions_state on questions (state, asked_at)',
    'questions_public on questions (edition_id, published_at)',
    'questions_reader on questions (reader_id)',
  ])
    await sql.raw(`create index ${index}`).execute(db);
}

async function letterTables(db: Kysely<unknown>, text: Text): Promise<void> {
  await sql`create table letters (
    id ${text} not null primary key,
    edition_id ${text} not null references editions (id),
    slug ${text} not null,
    name ${text} not null,
    description ${text} not null,
    access ${text} not null,
    sender_name ${text} not null,
    sender_mail ${text} not null,
    reply_to ${text} not null,
    weekday bigint,
    hour ${text} not null,
    zone ${text} not null,
    is_open bigint not null,
    created_at bigint not null,
    unique (edition_id, slug)
  )`.execute(db);
  await sql`create table subscriptions (
    letter_id ${text} not null references letters (id),
    reader_id ${text} not null references readers (id) on delete cascade,
    state ${text} not null,
    stop_key ${text} not null unique,
    confirmed_at bigint not null,
    ended_at bigint,
    ended_why ${text},
    primary key (letter_id, reader_id)
  )`.execute(db);
  await sql`create table mail_settings (
    id bigint not null primary key,
    hook_path ${text} not null,
    dkim_selector ${text} not null,
    dkim_private ${text} not null,
    dkim_public ${text} not null,
    is_signing bigint not null,
    bounce_host ${text} not null,
    per_second bigint not null,
    warm_up_from bigint,
    created_at bigint not null
  )`.execute(db);
  await sql`create table mail_days (
    day ${text} not null primary key,
    accepted bigint not null
  )`.execute(db);
}

async function mailingTables(db: Kysely<unknown>, text: Text): Promise<void> {
  await sql`create table mailings (
    id ${text} not null primary key,
    letter_id ${text} not null references letters (id),
    number bigint not null,
    kind ${text} not null,
    of_mailing_id ${text},
    state ${text} not null,
    subject ${text} not null,
    content ${text} not null,
    version bigint not null,
    planned_at bigint,
    planned_wall ${text} not null,
    zone ${text} not null,
    approved_by ${text},
    approved_at bigint,
    tested_at bigint,
    reminded_at bigint,
    why_not ${text},
    frozen ${text},
    secret ${text} not null,
    recipients bigint not null,
    run bigint not null,
    resumed bigint not null,
    started_at bigint,
    finished_at bigint,
    alerted_at bigint,
    created_at bigint not null,
    unique (letter_id, kind, number)
  )`.execute(db);
  // Without a tie to readers: what was sent stays counted when a reader is gone, without the address.
  await sql`create table deliveries (
    mailing_id ${text} not null references mailings (id),
    position bigint not null,
    reader_id ${text} not null,
    mail ${text} not null,
    audience ${text} not null,
    state ${text} not null,
    claimed_by ${text},
    tries bigint not null,
    try_at bigint not null,
    reason ${text} not null,
    at bigint,
    later ${text},
    later_reason ${text} not null,
    primary key (mailing_id, position),
    unique (mailing_id, reader_id)
  )`.execute(db);
}

async function questionTables(db: Kysely<unknown>, text: Text): Promise<void> {
  await sql`create table questions (
    id ${text} not null primary key,
    edition_id ${text} not null references editions (id),
    reader_id ${text} references readers (id) on delete set null,
    name ${text} not null,
    is_named bigint not null,
    words ${text} not null,
    origin ${text} not null,
    state ${text} not null,
    way ${text},
    answer ${text} not null,
    answered_by ${text},
    answered_name ${text} not null,
    answered_at bigint,
    assigned_to ${text},
    mailing_id ${text},
    published_at bigint,
    asked_at bigint not null,
    version bigint not null
  )`.execute(db);
}

import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * Which standing page says which of the things that a newsroom says of itself, and what people named in an
 * article ask it to publish in answer.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = isPostgres(db) ? sql`text collate "C"` : sql`text`;
  await sql`create table press_pages (
    edition_id ${text} not null references editions (id) on delete cascade, kind ${text} not null,
    article_id ${text} not null references articles (id) on delete cascade, facts ${text} not null,
    created_at bigint not null, primary key (edition_id, kind))`.execute(db);
  await sql`create unique index press_pages_article on press_pages (article_id)`.execute(db);
  await sql`create table reply_requests (
    id ${text} not null primary key,
    article_id ${text} not null references articles (id) on delete cascade,
    seq bigint not null, name ${text} not null, mail ${text} not null, address ${text} not null,
    standing ${text} not null, passage ${text} not null, words ${text} not null,
    created_at bigint not null, settled_at bigint, settled_by ${text})`.execute(db);
  await sql`create index reply_requests_waiting on reply_requests (id)
    where settled_at is null`.execute(db);
  await sql`create index reply_requests_settled on reply_requests (settled_at)
    where settled_at is not null and mail <> ''`.execute(db);
  await sql`create index error_reports_settled on error_reports (settled_at)
    where settled_at is not null and mail is not null`.execute(db);
}

import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * What is written before it is a revision: the live draft of an article and its unsettled updates;
 * who wrote and named a revision; remarks on a passage; what each block of a translation stands on;
 * secret links to a preview.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = isPostgres(db) ? 'text collate "C"' : 'text';
  const bytes = isPostgres(db) ? 'bytea' : 'blob';
  const article = `${text} not null references articles (id)`;
  const revision = `${text} not null references revisions (id)`;
  for (const statement of [
    `create table live_drafts (
      article_id ${article} primary key, epoch ${text} not null, state ${bytes} not null,
      state_seq bigint not null, last_seq bigint not null, settled_seq bigint not null,
      problem text, changed_at bigint not null)`,
    `create table live_updates (
      article_id ${article}, seq bigint not null, data ${bytes} not null, actor ${text} not null,
      at bigint not null, primary key (article_id, seq))`,
    'create index live_drafts_unsettled on live_drafts (changed_at) where settled_seq < last_seq',
    `create table revision_authors (
      revision_id ${revision}, actor ${text} not null, primary key (revision_id, actor))`,
    `create table revision_names (
      revision_id ${revision} primary key, name text not null, named_by ${text} not null,
      named_at bigint not null)`,
    `create table remarks (
      id ${text} primary key, article_id ${article}, quote text not null,
      created_by ${text} not null, created_at bigint not null,
      resolved_by ${text}, resolved_at bigint)`,
    'create index remarks_article on remarks (article_id, id)',
    `create table remark_messages (
      id ${text} primary key, remark_id ${text} not null references remarks (id),
      staff_id ${text} not null references staff (id), body text not null, at bigint not null)`,
    'create index remark_messages_remark on remark_messages (remark_id, id)',
    `create table remark_mentions (
      message_id ${text} not null references remark_messages (id),
      staff_id ${text} not null references staff (id), seen_at bigint,
      primary key (message_id, staff_id))`,
    'create index remark_mentions_unseen on remark_mentions (staff_id) where seen_at is null',
    `create table translation_blocks (
      article_id ${article}, block_id ${text} not null, source text not null,
      marked_by ${text} not null, marked_at bigint not null, primary key (article_id, block_id))`,
    `create table translations (
      article_id ${article} primary key, source_article_id ${article})`,
    'create index translations_source on translations (source_article_id)',
    `create table preview_links (
      token_hash ${text} primary key, id ${text} not null unique, article_id ${article},
      created_by ${text} not null, created_at bigint not null, expires_at bigint not null)`,
    'create index preview_links_article on preview_links (article_id)',
  ])
    await sql.raw(statement).execute(db);
}

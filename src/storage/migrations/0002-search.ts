import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * The full-text index. What is searched is fed stemmed, so that both databases match the same words;
 * neither keeps the text itself, which the revision has.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const id = isPostgres(db) ? sql`text collate "C"` : sql`text`;
  // `place` orders by date of publication: see storage/search/place.ts.
  await sql`create table search_documents (
    place bigint not null primary key,
    article_id ${id} not null unique,
    digest ${id} not null
    ${isPostgres(db) ? sql`, words tsvector not null` : sql``})`.execute(db);
  // Words as written in headlines, names and subjects: what a mistyped word may have meant.
  await sql`create table search_words (
    lang ${id} not null, word ${id} not null, primary key (lang, word))`.execute(db);
  if (isPostgres(db)) {
    await sql`create index search_documents_words on search_documents using gin (words)`.execute(
      db,
    );
    return;
  }
  await sql`create virtual table search_index using fts5 (
    headline, standfirst, body, names, facets,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`.execute(db);
}

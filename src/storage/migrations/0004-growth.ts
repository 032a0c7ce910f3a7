import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * What keeps pages as quick in an archive of a hundred thousand articles as in one of a hundred; the
 * figures before and after are in `docs/decisions/0009-growth.md`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await indexWhatWaits(db);
  await countArticles(db);
  if (isPostgres(db)) await planSearches(db);
}

/**
 * SQLite preferred the index by state, which nearly all articles share, to the keys that lists are
 * walked by. What is published has indexes of its own; this one is for the desk.
 */
async function indexWhatWaits(db: Kysely<unknown>) {
  await sql`drop index articles_state`.execute(db);
  await sql`create index articles_waiting on articles (state, id) where state <> 'published'`.execute(
    db,
  );
}

/** An article as it is counted: what stands in lists. */
const COUNTED = `state = 'published' and kind <> 'page' and published_month is not null`;
const KEY = `edition_id, published_month, coalesce(section_id, '')`;
const CHANGED = `coalesce(updated_at, published_at)`;

/**
 * How many articles each edition shows in each month and section, so that archive, index of sitemaps
 * and front need not count them all. The database keeps it, whoever writes.
 */
async function countArticles(db: Kysely<unknown>) {
  const text = isPostgres(db) ? sql`text collate "C"` : sql`text`;
  await sql`create table article_counts (
    edition_id ${text} not null, month ${text} not null, section_id ${text} not null,
    articles bigint not null, changed_at bigint not null,
    primary key (edition_id, month, section_id))`.execute(db);
  await sql
    .raw(
      `insert into article_counts select ${KEY}, count(*), max(${CHANGED}) from articles
       where ${COUNTED} group by 1, 2, 3`,
    )
    .execute(db);
  await (isPostgres(db) ? countOnPostgres(db) : countOnSqlite(db));
}

async function countOnSqlite(db: Kysely<unknown>) {
  const of = (row: 'old' | 'new', expression: string) =>
    expression.replace(
      /\b(state|kind|published_month|edition_id|section_id|updated_at|published_at)\b/g,
      `${row}.$1`,
    );
  const out = `update article_counts set articles = articles - 1
    where (edition_id, month, section_id) = (${of('old', KEY)}) and ${of('old', COUNTED)};`;
  const into = `insert into article_counts select ${of('new', KEY)}, 1, ${of('new', CHANGED)}
    where ${of('new', COUNTED)} on conflict do update set
      articles = articles + 1, changed_at = max(changed_at, excluded.changed_at);`;
  const columns = 'state, kind, edition_id, section_id, published_month, published_at, updated_at';
  for (const [name, act, work] of [
    ['insert', 'insert', into],
    ['update', `update of ${columns}`, out + into],
    ['delete', 'delete', out],
  ]) {
    await sql
      .raw(`create trigger articles_counted_${name} after ${act} on articles begin ${work} end`)
      .execute(db);
  }
}

/** Once for each statement and in the order of the key, so that many articles are few changes. */
async function countOnPostgres(db: Kysely<unknown>) {
  const counted = (table: string, by: number) =>
    `select ${KEY} as section_id, ${by} as n, ${CHANGED} as changed_at from ${table} where ${COUNTED}`;
  const gone = counted('gone', -1);
  const come = counted('come', 1);
  const apply = (changes: string) => `insert into article_counts
    select edition_id, published_month, section_id, sum(n), max(changed_at) from (${changes}) as changes
    group by 1, 2, 3 having sum(n) <> 0 or count(distinct changed_at) > 1 order by 1, 2, 3
    on conflict (edition_id, month, section_id) do update set
      articles = article_counts.articles + excluded.articles,
      changed_at = greatest(article_counts.changed_at, excluded.changed_at);`;
  await sql
    .raw(
      `create function count_articles() returns trigger language plpgsql as $$ begin
        if tg_op = 'INSERT' then ${apply(come)}
        elsif tg_op = 'DELETE' then ${apply(gone)}
        else ${apply(`${gone} union all ${come}`)} end if;
        return null; end $$`,
    )
    .execute(db);
  for (const [act, tables] of [
    ['insert', 'new table as come'],
    ['update', 'old table as gone new table as come'],
    ['delete', 'old table as gone'],
  ]) {
    await sql
      .raw(
        `create trigger articles_counted_${act} after ${act} on articles referencing ${tables}
         for each statement execute function count_articles()`,
      )
      .execute(db);
  }
}

/**
 * The newest documents that match, by the shorter way: words that stand in many are met soon by
 * walking back from the newest; others the index finds, and their documents are put in order. Left
 * alone, PostgreSQL walks for any word, for it does not know that each look at an indexed text fetches
 * it from beside the table. How many match it knows well, from its statistics.
 */
async function planSearches(db: Kysely<unknown>) {
  await sql`create function newest_matches(wanted tsquery, since bigint, before bigint, most int)
    returns table (place bigint, words tsvector)
    language plpgsql set enable_seqscan = off as $$
    declare
      matching constant text := 'select place, words from search_documents
        where words @@ $1 and place >= $2 and place < $3';
      plan json;
      is_common boolean;
    begin
      execute 'explain (format json) ' || matching into plan using wanted, since, before;
      select (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float * 4 > c.reltuples into is_common
        from pg_class as c where c.oid = 'search_documents'::regclass;
      if is_common then
        return query execute matching || ' order by place desc limit $4'
          using wanted, since, before, most;
      else
        return query execute 'select * from (' || matching || ' offset 0) as found
          order by place desc limit $4' using wanted, since, before, most;
      end if;
    end $$`.execute(db);
}

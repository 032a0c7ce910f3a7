import { type RawBuilder, sql } from 'kysely';
import type { StoryKind } from '../../domain/article.ts';
import type { Db } from '../schema.ts';
import { type Cursor, readTeasers, type TeaserRow, teaserColumns } from './teasers.ts';

/** Which articles a list shows. Each shape walks one index, whatever the size of the archive. */
export type ListScope =
  | { type: 'edition'; editionId: string; kinds?: readonly StoryKind[] }
  | { type: 'sections'; sectionIds: readonly string[] }
  | { type: 'month'; editionId: string; month: string }
  | { type: 'tag'; tagId: string }
  | { type: 'author'; authorId: string; editionId: string };

export interface ListPage {
  scope: ListScope;
  /** Only older than this; or, with `isNewer`, only newer. */
  cursor?: Cursor | null;
  isNewer?: boolean;
  limit: number;
}

/** Published articles of a scope, always newest first. Standing pages are in no list. */
export async function listTeasers(db: Db, page: ListPage): Promise<TeaserRow[]> {
  const rows = await readTeasers(db, queryFor(db, page));
  const distinct = [...new Map(rows.map((row) => [row.id, row])).values()];
  return page.isNewer ? distinct.reverse() : distinct;
}

function queryFor(db: Db, page: ListPage): RawBuilder<unknown> {
  const { scope } = page;
  switch (scope.type) {
    case 'edition':
      return scope.kinds
        ? unionOf(
            scope.kinds.map((kind) => sql`a.edition_id = ${scope.editionId} and a.kind = ${kind}`),
            db,
            page,
          )
        : articlesWhere(db, page, sql`a.edition_id = ${scope.editionId}`);
    case 'sections':
      return unionOf(
        scope.sectionIds.map((id) => sql`a.section_id = ${id}`),
        db,
        page,
      );
    case 'month':
      return articlesWhere(
        db,
        page,
        sql`a.edition_id = ${scope.editionId} and a.published_month = ${scope.month}`,
      );
    case 'tag':
      return listedWhere(db, page, {
        table: sql`article_tags`,
        law: sql`l.tag_id = ${scope.tagId}`,
      });
    case 'author':
      return listedWhere(db, page, {
        table: sql`article_authors`,
        law: sql`l.author_id = ${scope.authorId} and l.edition_id = ${scope.editionId}`,
      });
  }
}

function after(page: ListPage, time: string, id: string): RawBuilder<unknown> {
  const { cursor } = page;
  if (!cursor) return sql``;
  const sign = sql.raw(page.isNewer ? '>' : '<');
  return sql`and (${sql.raw(time)}, ${sql.raw(id)}) ${sign} (${cursor.publishedAt}, ${cursor.id})`;
}

function order(page: ListPage, time: string, id: string): RawBuilder<unknown> {
  const way = page.isNewer ? 'asc' : 'desc';
  return sql`order by ${sql.raw(`${time} ${way}, ${id} ${way}`)} limit ${page.limit}`;
}

function articlesWhere(db: Db, page: ListPage, law: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select ${teaserColumns(db)} ${newestWhere(page, law)}`;
}

function newestWhere(page: ListPage, law: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`from articles as a
    where a.state = 'published' and a.kind <> 'page' and ${law} ${after(page, 'a.published_at', 'a.id')}
    ${order(page, 'a.published_at', 'a.id')}`;
}

/**
 * Several index walks, each no longer than the page, merged: never a sort of the whole archive. Only
 * keys are merged; bylines are gathered for those that the page shows.
 */
function unionOf(laws: RawBuilder<unknown>[], db: Db, page: ListPage): RawBuilder<unknown> {
  if (laws.length === 1 && laws[0]) return articlesWhere(db, page, laws[0]);
  if (laws.length === 0) return articlesWhere(db, page, sql`1 = 0`);
  const keys = sql`select * from (${keysOf(laws, page)}) as merged
    ${order(page, 'merged.published_at', 'merged.id')}`;
  return sql`select ${teaserColumns(db)} from (${keys}) as w join articles as a on a.id = w.id
    ${order(page, 'a.published_at', 'a.id')}`;
}

function keysOf(laws: readonly RawBuilder<unknown>[], page: ListPage): RawBuilder<unknown> {
  const walks = laws.map(
    (law) => sql`select * from (select a.id, a.published_at ${newestWhere(page, law)}) as w`,
  );
  return sql.join(walks, sql` union all `);
}

function listedWhere(
  db: Db,
  page: ListPage,
  list: { table: RawBuilder<unknown>; law: RawBuilder<unknown> },
): RawBuilder<unknown> {
  return sql`select ${teaserColumns(db)} from ${list.table} as l join articles as a on a.id = l.article_id
    where l.published_at is not null and ${list.law} and a.state = 'published' and a.kind <> 'page'
    ${after(page, 'l.published_at', 'l.article_id')} ${order(page, 'l.published_at', 'l.article_id')}`;
}

/** The newest of each section, in one question. */
export async function listNewestOfEach(
  db: Db,
  sectionIds: readonly string[],
  perSection: number,
): Promise<TeaserRow[]> {
  if (sectionIds.length === 0) return [];
  const page: ListPage = { scope: { type: 'sections', sectionIds }, limit: perSection };
  const keys = keysOf(
    sectionIds.map((id) => sql`a.section_id = ${id}`),
    page,
  );
  return readTeasers(
    db,
    sql`select ${teaserColumns(db)} from (${keys}) as w join articles as a on a.id = w.id
      order by a.published_at desc, a.id desc`,
  );
}

/** Published articles by id, in no particular order; pages too, for search finds them. */
export async function listTeasersById(db: Db, ids: readonly string[]): Promise<TeaserRow[]> {
  if (ids.length === 0) return [];
  return readTeasers(
    db,
    sql`select ${teaserColumns(db)} from articles as a
      where a.id in (${sql.join([...ids])}) and a.state = 'published'`,
  );
}

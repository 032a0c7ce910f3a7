import { toJson } from './json.ts';
import type { Db, NewRow, Row } from './schema.ts';

/** Imports, and what each item of a file became. */

export interface ImportItem {
  origin: string;
  /** `article`, `page`, `media`, `author`, `section`, `tag`, `comment`, `story`. */
  kind: string;
  guid: string;
  localId: string;
  digest: string;
}

/** Rows in one statement: SQLite takes 32,766 values at once, PostgreSQL 65,535. */
const ROWS_AT_ONCE = 100;

export function* inChunks<T>(list: readonly T[], size = ROWS_AT_ONCE): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

function toItem(row: Row<'import_items'>): ImportItem {
  return {
    origin: row.origin,
    kind: row.kind,
    guid: row.guid,
    localId: row.local_id,
    digest: row.digest,
  };
}

/** All that earlier imports of this origin brought, comments aside: those are many, see `listKnownComments`. */
export async function listImportItems(db: Db, origin: string): Promise<ImportItem[]> {
  const rows = await db
    .selectFrom('import_items')
    .selectAll()
    .where('origin', '=', origin)
    .where('kind', '!=', 'comment')
    .execute();
  return rows.map(toItem);
}

/** Which of these comments are here already. */
export async function listKnownComments(
  db: Db,
  origin: string,
  guids: string[],
): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  for (const some of inChunks(guids, 500)) {
    const rows = await db
      .selectFrom('import_items')
      .select(['guid', 'local_id'])
      .where('origin', '=', origin)
      .where('kind', '=', 'comment')
      .where('guid', 'in', some)
      .execute();
    for (const row of rows) known.set(row.guid, row.local_id);
  }
  return known;
}

export async function insertImportItems(db: Db, items: ImportItem[]): Promise<void> {
  for (const some of inChunks(items)) {
    await db
      .insertInto('import_items')
      .values(
        some.map((item) => ({
          origin: item.origin,
          kind: item.kind,
          guid: item.guid,
          local_id: item.localId,
          digest: item.digest,
        })),
      )
      .execute();
  }
}

export async function updateImportDigest(db: Db, item: Omit<ImportItem, 'localId'>): Promise<void> {
  await db
    .updateTable('import_items')
    .set({ digest: item.digest })
    .where('origin', '=', item.origin)
    .where('kind', '=', item.kind)
    .where('guid', '=', item.guid)
    .execute();
}

export async function insertImport(
  db: Db,
  started: { id: string; format: string; origin: string; startedAt: number },
): Promise<void> {
  await db
    .insertInto('imports')
    .values({
      id: started.id,
      format: started.format,
      origin: started.origin,
      state: 'running',
      counts: '{}',
      losses: '[]',
      started_at: started.startedAt,
      finished_at: null,
    })
    .execute();
}

/** Imports of this origin that were cut off before they ended. */
export async function countUnfinishedImports(db: Db, origin: string): Promise<number> {
  const row = await db
    .selectFrom('imports')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('origin', '=', origin)
    .where('state', '=', 'running')
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Ends an import; older ones of the origin that were cut off are ended with it. */
export async function finishImport(
  db: Db,
  finished: { id: string; origin: string; counts: unknown; losses: unknown; finishedAt: number },
): Promise<void> {
  await db
    .updateTable('imports')
    .set({
      state: 'finished',
      counts: toJson(finished.counts),
      losses: toJson(finished.losses),
      finished_at: finished.finishedAt,
    })
    .where('id', '=', finished.id)
    .execute();
  await db
    .updateTable('imports')
    .set({ state: 'interrupted', finished_at: finished.finishedAt })
    .where('origin', '=', finished.origin)
    .where('state', '=', 'running')
    .execute();
}

export interface ArticlePlace {
  id: string;
  storyId: string;
  editionId: string;
  slug: string;
}

/** Where every article stands: what a bulk import must not collide with. */
export async function listArticlePlaces(db: Db): Promise<ArticlePlace[]> {
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'story_id', 'edition_id', 'slug'])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    storyId: row.story_id,
    editionId: row.edition_id,
    slug: row.slug,
  }));
}

export async function listAuthorNames(
  db: Db,
): Promise<{ id: string; slug: string; name: string }[]> {
  return db.selectFrom('authors').select(['id', 'slug', 'name']).execute();
}

export async function listTagPlaces(
  db: Db,
): Promise<{ id: string; editionId: string; slug: string; groupId: string }[]> {
  const rows = await db
    .selectFrom('tags')
    .select(['id', 'edition_id', 'slug', 'group_id'])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    editionId: row.edition_id,
    slug: row.slug,
    groupId: row.group_id,
  }));
}

/** Sets the page above a page where none is set. */
export async function setParents(
  db: Db,
  parents: { articleId: string; parentId: string }[],
): Promise<void> {
  for (const { articleId, parentId } of parents) {
    await db
      .updateTable('articles')
      .set({ parent_id: parentId })
      .where('id', '=', articleId)
      .where('parent_id', 'is', null)
      .execute();
  }
}

type BulkTable =
  | 'stories'
  | 'articles'
  | 'revisions'
  | 'article_authors'
  | 'article_tags'
  | 'comments'
  | 'media'
  | 'authors'
  | 'author_profiles'
  | 'sections'
  | 'tags';

/** Many rows of one table, some hundred in each statement. */
export async function insertRows<Table extends BulkTable>(
  db: Db,
  table: Table,
  rows: NewRow<Table>[],
): Promise<void> {
  for (const some of inChunks(rows)) {
    // The rows are of the table's type; Kysely cannot follow a table that is a type parameter.
    await db
      .insertInto(table as 'stories')
      .values(some as unknown as NewRow<'stories'>[])
      .execute();
  }
}

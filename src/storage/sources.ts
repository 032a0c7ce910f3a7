import type { Source, SourceType } from '../domain/source.ts';
import { isPostgres } from './dialects/which.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, NewRow, Row } from './schema.ts';

function toSource(row: Row<'sources'>): Source {
  return {
    id: row.id,
    storyId: row.story_id,
    type: row.type as SourceType,
    title: row.title,
    url: row.url,
    author: row.author,
    publisher: row.publisher,
    publishedAt: row.published_at,
    accessedAt: row.accessed_at,
    lang: row.lang,
    locator: row.locator,
    independenceGroup: row.independence_group,
    isPrimary: row.is_primary === 1,
    isConfidential: row.is_confidential === 1,
    description: row.description,
    licence: row.licence,
    note: row.note,
    said: fromJson(row.said, 'sources.said'),
    wordsLang: row.words_lang,
    cites: fromJson(row.cites, 'sources.cites'),
    createdBy: row.created_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function fromSource(source: Source): NewRow<'sources'> {
  return {
    id: source.id,
    story_id: source.storyId,
    type: source.type,
    title: source.title,
    url: source.url,
    author: source.author,
    publisher: source.publisher,
    published_at: source.publishedAt,
    accessed_at: source.accessedAt,
    lang: source.lang,
    locator: source.locator,
    independence_group: source.independenceGroup,
    is_primary: source.isPrimary ? 1 : 0,
    is_confidential: source.isConfidential ? 1 : 0,
    description: source.description,
    licence: source.licence,
    note: source.note,
    said: toJson(source.said),
    words_lang: source.wordsLang,
    cites: toJson(source.cites),
    created_by: source.createdBy,
    created_at: source.createdAt,
    updated_at: source.updatedAt,
  };
}

export async function insertSource(db: Db, source: Source): Promise<void> {
  await db.insertInto('sources').values(fromSource(source)).execute();
}

export async function updateSource(db: Db, source: Source): Promise<void> {
  const { id, ...rest } = fromSource(source);
  await db.updateTable('sources').set(rest).where('id', '=', id).execute();
}

export async function getSource(db: Db, id: string): Promise<Source | null> {
  const row = await db.selectFrom('sources').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toSource(row) : null;
}

/** Reads one and, on PostgreSQL, keeps others from changing it until the transaction ends. */
export async function lockSource(db: Db, id: string): Promise<Source | null> {
  let query = db.selectFrom('sources').selectAll().where('id', '=', id);
  if (isPostgres(db)) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? toSource(row) : null;
}

/** All sources of a story, in the order they were recorded. */
export async function listSources(db: Db, storyId: string): Promise<Source[]> {
  const rows = await db
    .selectFrom('sources')
    .selectAll()
    .where('story_id', '=', storyId)
    .orderBy('id')
    .execute();
  return rows.map(toSource);
}

/** On PostgreSQL, keeps others from changing a story's sources, or adding copies to them, until the transaction ends. */
export async function lockSourcesOf(trx: Db, storyId: string): Promise<void> {
  if (!isPostgres(trx)) return;
  const all = trx.selectFrom('sources').select('id').where('story_id', '=', storyId);
  await all.orderBy('id').forUpdate().execute();
}

/** With the rows of their copies; the files are the caller's matter. */
export async function deleteSourcesOf(db: Db, storyId: string): Promise<void> {
  await db.deleteFrom('sources').where('story_id', '=', storyId).execute();
}

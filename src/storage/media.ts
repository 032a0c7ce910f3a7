import type { Media } from '../domain/media.ts';
import { isPostgres } from './dialects/which.ts';
import { fromJson, toJson } from './json.ts';
import { mediaWords } from './media-words.ts';
import type { Db, NewRow, Row } from './schema.ts';

export function toMedia(row: Row<'media'>): Media {
  return {
    id: row.id,
    kind: row.kind as Media['kind'],
    state: row.state as Media['state'],
    name: row.name,
    mediaType: row.media_type,
    bytes: row.bytes,
    sha256: row.sha256,
    inputSha256: row.input_sha256,
    blobKey: row.blob_key,
    sourceUrl: row.source_url,
    width: row.width,
    height: row.height,
    duration: row.duration,
    alt: fromJson(row.alt, 'media.alt'),
    caption: fromJson(row.caption, 'media.caption'),
    credit: row.credit,
    focalX: row.focal_x,
    focalY: row.focal_y,
    placeholder: row.placeholder,
    digitalSourceType: row.digital_source_type,
    hadCredentials: row.had_credentials === 1,
    problem: row.problem === null ? null : fromJson(row.problem, 'media.problem'),
    takenAt: row.taken_at,
    place: row.place,
    label: row.label,
    replaced: row.replaced === null ? null : fromJson(row.replaced, 'media.replaced'),
    deletedAt: row.deleted_at,
    createdAt: row.created_at,
  };
}

export function fromMedia(media: Media): NewRow<'media'> {
  return {
    id: media.id,
    kind: media.kind,
    state: media.state,
    name: media.name,
    media_type: media.mediaType,
    bytes: media.bytes,
    sha256: media.sha256,
    input_sha256: media.inputSha256 ?? null,
    blob_key: media.blobKey,
    source_url: media.sourceUrl,
    width: media.width,
    height: media.height,
    duration: media.duration,
    alt: toJson(media.alt),
    caption: toJson(media.caption),
    credit: media.credit,
    focal_x: media.focalX,
    focal_y: media.focalY,
    placeholder: media.placeholder,
    digital_source_type: media.digitalSourceType,
    had_credentials: media.hadCredentials ? 1 : 0,
    problem: media.problem ? toJson(media.problem) : null,
    taken_at: media.takenAt ?? null,
    place: media.place ?? null,
    label: media.label ?? null,
    words: mediaWords(media),
    replaced: media.replaced ? toJson(media.replaced) : null,
    deleted_at: media.deletedAt ?? null,
    created_at: media.createdAt,
  };
}

export async function insertMedia(db: Db, media: Media): Promise<void> {
  await db.insertInto('media').values(fromMedia(media)).execute();
}

export async function getMedia(db: Db, id: string): Promise<Media | null> {
  const row = await db.selectFrom('media').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toMedia(row) : null;
}

/** Reads a file's row and, on PostgreSQL, keeps others from changing it until the transaction ends. */
export async function lockMedia(db: Db, id: string): Promise<Media | null> {
  let query = db.selectFrom('media').selectAll().where('id', '=', id);
  if (isPostgres(db)) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? toMedia(row) : null;
}

export async function listMedia(db: Db, ids: string[]): Promise<Media[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('media').selectAll().where('id', 'in', ids).execute();
  return rows.map(toMedia);
}

/** The file with these bytes, as kept, if it was stored before. */
export function findMediaBySha256(db: Db, sha256: string): Promise<Media | null> {
  return findByHash(db, 'sha256', sha256);
}

/** The file that came as these bytes. Faster to ask than to draw a picture twice. */
export function findMediaByInputSha256(db: Db, sha256: string): Promise<Media | null> {
  return findByHash(db, 'input_sha256', sha256);
}

async function findByHash(
  db: Db,
  column: 'sha256' | 'input_sha256',
  sha256: string,
): Promise<Media | null> {
  const row = await db
    .selectFrom('media')
    .selectAll()
    .where(column, '=', sha256)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row ? toMedia(row) : null;
}

export async function updateMedia(db: Db, media: Media): Promise<void> {
  const { id, ...rest } = fromMedia(media);
  await db.updateTable('media').set(rest).where('id', '=', id).execute();
}

export async function deleteMedia(db: Db, id: string): Promise<void> {
  await db.deleteFrom('media').where('id', '=', id).execute();
}

/** Whether any row besides this one keeps its bytes there: the same picture may have come in twice. */
export async function isBlobShared(db: Db, blobKey: string, exceptId: string): Promise<boolean> {
  const row = await db
    .selectFrom('media')
    .select('id')
    .where('sha256', '=', blobKey.split('/').pop()?.split('.')[0] ?? '')
    .where('id', '<>', exceptId)
    .executeTakeFirst();
  return row !== undefined;
}

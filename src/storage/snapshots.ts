import type {
  Snapshot,
  SnapshotMethod,
  SnapshotState,
  SnapshotVisibility,
} from '../domain/snapshot.ts';
import { isPostgres } from './dialects/which.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, NewRow, Row } from './schema.ts';

export function toSnapshot(row: Row<'snapshots'>): Snapshot {
  return {
    id: row.id,
    sourceId: row.source_id,
    state: row.state as SnapshotState,
    method: row.method as SnapshotMethod,
    createdAt: row.created_at,
    capturedAt: row.captured_at,
    requestUrl: row.request_url,
    finalUrl: row.final_url,
    status: row.status,
    headers: fromJson(row.headers, 'snapshots.headers'),
    mediaType: row.media_type,
    bytes: row.bytes,
    sha256: row.sha256,
    textSha256: row.text_sha256,
    blobKey: row.blob_key,
    screenshotKey: row.screenshot_key,
    screenshotSha256: row.screenshot_sha256,
    externalArchives: fromJson(row.external_archives, 'snapshots.external_archives'),
    visibility: row.visibility as SnapshotVisibility,
    live: row.live === null ? null : fromJson(row.live, 'snapshots.live'),
    problem: row.problem === null ? null : fromJson(row.problem, 'snapshots.problem'),
    createdBy: row.created_by,
  };
}

function fromSnapshot(snapshot: Snapshot): NewRow<'snapshots'> {
  return {
    id: snapshot.id,
    source_id: snapshot.sourceId,
    state: snapshot.state,
    method: snapshot.method,
    created_at: snapshot.createdAt,
    captured_at: snapshot.capturedAt,
    request_url: snapshot.requestUrl,
    final_url: snapshot.finalUrl,
    status: snapshot.status,
    headers: toJson(snapshot.headers),
    media_type: snapshot.mediaType,
    bytes: snapshot.bytes,
    sha256: snapshot.sha256,
    text_sha256: snapshot.textSha256,
    blob_key: snapshot.blobKey,
    screenshot_key: snapshot.screenshotKey,
    screenshot_sha256: snapshot.screenshotSha256,
    external_archives: toJson(snapshot.externalArchives),
    visibility: snapshot.visibility,
    live: snapshot.live === null ? null : toJson(snapshot.live),
    live_at: snapshot.live?.at ?? snapshot.capturedAt,
    problem: snapshot.problem === null ? null : toJson(snapshot.problem),
    created_by: snapshot.createdBy,
  };
}

export async function insertSnapshot(db: Db, snapshot: Snapshot): Promise<void> {
  await db.insertInto('snapshots').values(fromSnapshot(snapshot)).execute();
}

/** The database refuses to change bytes, hash and hour of a copy that was taken. */
export async function updateSnapshot(db: Db, snapshot: Snapshot): Promise<void> {
  const { id, ...rest } = fromSnapshot(snapshot);
  await db.updateTable('snapshots').set(rest).where('id', '=', id).execute();
}

export async function getSnapshot(db: Db, id: string): Promise<Snapshot | null> {
  const row = await db.selectFrom('snapshots').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toSnapshot(row) : null;
}

/** Reads one and, on PostgreSQL, keeps others from changing it until the transaction ends. */
export async function lockSnapshot(db: Db, id: string): Promise<Snapshot | null> {
  let query = db.selectFrom('snapshots').selectAll().where('id', '=', id);
  if (isPostgres(db)) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? toSnapshot(row) : null;
}

/** All copies for a story's sources, oldest first. */
export async function listSnapshots(db: Db, storyId: string): Promise<Snapshot[]> {
  const rows = await db
    .selectFrom('snapshots')
    .innerJoin('sources', 'sources.id', 'snapshots.source_id')
    .selectAll('snapshots')
    .where('sources.story_id', '=', storyId)
    .orderBy('snapshots.id')
    .execute();
  return rows.map(toSnapshot);
}

export async function listSnapshotsOf(db: Db, sourceId: string): Promise<Snapshot[]> {
  const rows = await db
    .selectFrom('snapshots')
    .selectAll()
    .where('source_id', '=', sourceId)
    .orderBy('id')
    .execute();
  return rows.map(toSnapshot);
}

/** Copies of live pages that nobody compared with them since an instant, longest first. */
export async function listUnlooked(db: Db, before: number, limit: number): Promise<Snapshot[]> {
  const rows = await db
    .selectFrom('snapshots')
    .selectAll()
    .where('state', '=', 'captured')
    .where('method', '=', 'http')
    .where('live_at', '<', before)
    .orderBy('live_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toSnapshot);
}

export async function putSnapshotText(db: Db, snapshotId: string, words: string): Promise<void> {
  await db
    .insertInto('snapshot_texts')
    .values({ snapshot_id: snapshotId, words })
    .onConflict((oc) => oc.column('snapshot_id').doUpdateSet({ words }))
    .execute();
}

/** The words of the copies, by snapshot; those without words are absent. */
export async function snapshotTexts(
  db: Db,
  snapshotIds: readonly string[],
): Promise<Map<string, string>> {
  if (snapshotIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('snapshot_texts')
    .selectAll()
    .where('snapshot_id', 'in', snapshotIds)
    .execute();
  return new Map(rows.map((row) => [row.snapshot_id, row.words]));
}

/** Blanks a copy and all its words. Its files are the caller's matter. */
export async function eraseSnapshot(db: Db, erased: Snapshot): Promise<void> {
  await updateSnapshot(db, erased);
  await db.deleteFrom('snapshot_texts').where('snapshot_id', '=', erased.id).execute();
  await db
    .updateTable('citations')
    .set({ around: null })
    .where('snapshot_id', '=', erased.id)
    .execute();
}

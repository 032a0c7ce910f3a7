import type {
  Attribution,
  AttributionChannel,
  AttributionMode,
  Speaker,
} from '../domain/attribution.ts';
import { isPostgres } from './dialects/which.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, NewRow, Row } from './schema.ts';

function toAttribution(row: Row<'attributions'>): Attribution {
  return {
    id: row.id,
    claimId: row.claim_id,
    speaker: fromJson<Speaker>(row.speaker, 'attributions.speaker'),
    mode: row.mode as AttributionMode,
    originalWords: row.original_words,
    originalLang: row.original_lang,
    channel: row.channel as AttributionChannel | null,
    saidAt: row.said_at,
    recordingHeld: row.recording_held === 1,
    approval: row.approval === null ? null : fromJson(row.approval, 'attributions.approval'),
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}

function fromAttribution(attribution: Attribution): NewRow<'attributions'> {
  return {
    id: attribution.id,
    claim_id: attribution.claimId,
    speaker: toJson(attribution.speaker),
    mode: attribution.mode,
    original_words: attribution.originalWords,
    original_lang: attribution.originalLang,
    channel: attribution.channel,
    said_at: attribution.saidAt,
    recording_held: attribution.recordingHeld ? 1 : 0,
    approval: attribution.approval === null ? null : toJson(attribution.approval),
    created_by: attribution.createdBy,
    created_at: attribution.createdAt,
  };
}

export async function insertAttribution(db: Db, attribution: Attribution): Promise<void> {
  await db.insertInto('attributions').values(fromAttribution(attribution)).execute();
}

export async function updateAttribution(db: Db, attribution: Attribution): Promise<void> {
  const { id, ...rest } = fromAttribution(attribution);
  await db.updateTable('attributions').set(rest).where('id', '=', id).execute();
}

export async function deleteAttribution(db: Db, id: string): Promise<void> {
  await db.deleteFrom('attributions').where('id', '=', id).execute();
}

/** Reads one and, on PostgreSQL, keeps others from changing it until the transaction ends. */
export async function lockAttribution(db: Db, id: string): Promise<Attribution | null> {
  let query = db.selectFrom('attributions').selectAll().where('id', '=', id);
  if (isPostgres(db)) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? toAttribution(row) : null;
}

export async function listAttributions(db: Db, storyId: string): Promise<Attribution[]> {
  const rows = await db
    .selectFrom('attributions')
    .innerJoin('claims', 'claims.id', 'attributions.claim_id')
    .selectAll('attributions')
    .where('claims.story_id', '=', storyId)
    .orderBy('attributions.id')
    .execute();
  return rows.map(toAttribution);
}

import { isPostgres } from './dialects/which.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, Row } from './schema.ts';

/** A newsroom whose log this one witnesses, and that is asked to witness ours. */
export interface LogPeer {
  id: string;
  /** Name of its log: its address without scheme. */
  origin: string;
  /** `https://host`, no slash. */
  url: string;
  /** As vkeys. */
  logKey: string;
  witnessKey: string | null;
  /** Size of our tree when it last signed. */
  askedSize: number;
  /** Size of its tree when we last signed, and the note. */
  seenSize: number;
  seenNote: string | null;
  seenAt: number | null;
  problem: { key: string; args: Record<string, string | number> } | null;
  createdAt: number;
}

function toPeer(row: Row<'log_peers'>): LogPeer {
  return {
    id: row.id,
    origin: row.origin,
    url: row.url,
    logKey: row.log_key,
    witnessKey: row.witness_key,
    askedSize: row.asked_size,
    seenSize: row.seen_size,
    seenNote: row.seen_note,
    seenAt: row.seen_at,
    problem: row.problem === null ? null : fromJson(row.problem, 'log_peers.problem'),
    createdAt: row.created_at,
  };
}

export async function listLogPeers(db: Db): Promise<LogPeer[]> {
  const rows = await db.selectFrom('log_peers').selectAll().orderBy('created_at').execute();
  return rows.map(toPeer);
}

/** The newsroom of this log, held until the transaction ends, so that two of its requests take turns. */
export async function lockLogPeer(db: Db, origin: string): Promise<LogPeer | null> {
  let query = db.selectFrom('log_peers').selectAll().where('origin', '=', origin);
  if (isPostgres(db)) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? toPeer(row) : null;
}

/** One that is known by this name gets the new address and keys, and keeps what was seen. */
export async function putLogPeer(
  db: Db,
  peer: Pick<LogPeer, 'id' | 'origin' | 'url' | 'logKey' | 'witnessKey' | 'createdAt'>,
): Promise<void> {
  const known = { url: peer.url, log_key: peer.logKey, witness_key: peer.witnessKey };
  await db
    .insertInto('log_peers')
    .values({
      id: peer.id,
      origin: peer.origin,
      ...known,
      asked_size: 0,
      seen_size: 0,
      seen_note: null,
      seen_at: null,
      problem: null,
      created_at: peer.createdAt,
    })
    .onConflict((conflict) => conflict.column('origin').doUpdateSet(known))
    .execute();
}

export async function deleteLogPeer(db: Db, origin: string): Promise<boolean> {
  const result = await db.deleteFrom('log_peers').where('origin', '=', origin).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Its log has another key. */
export async function keepLogKey(db: Db, id: string, logKey: string): Promise<void> {
  await db.updateTable('log_peers').set({ log_key: logKey }).where('id', '=', id).execute();
}

/** Keeps what we signed of its log. */
export async function keepSeen(
  db: Db,
  id: string,
  seen: { size: number; note: string; at: number },
): Promise<void> {
  await db
    .updateTable('log_peers')
    .set({ seen_size: seen.size, seen_note: seen.note, seen_at: seen.at })
    .where('id', '=', id)
    .execute();
}

/** Keeps how asking it went. */
export async function keepAsked(
  db: Db,
  id: string,
  asked: { size?: number; problem: LogPeer['problem'] },
): Promise<void> {
  await db
    .updateTable('log_peers')
    .set({
      ...(asked.size === undefined ? {} : { asked_size: asked.size }),
      problem: asked.problem === null ? null : toJson(asked.problem),
    })
    .where('id', '=', id)
    .execute();
}

import type { Reader } from '../domain/reader.ts';
import { newId } from '../std/id.ts';
import { toReader } from './readers.ts';
import type { Db, Row } from './schema.ts';

export interface ReaderSession {
  /** What it is called where its token must not be. */
  id: string;
  readerId: string;
  createdAt: number;
  lastSeenAt: number;
  expiresAt: number;
  userAgent: string;
}

function toSession(row: Row<'reader_sessions'>): ReaderSession {
  return {
    id: row.id,
    readerId: row.reader_id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    userAgent: row.user_agent,
  };
}

export async function insertReaderSession(
  db: Db,
  session: {
    tokenHash: string;
    readerId: string;
    createdAt: number;
    expiresAt: number;
    userAgent: string;
  },
): Promise<void> {
  await db
    .insertInto('reader_sessions')
    .values({
      token_hash: session.tokenHash,
      id: newId(),
      reader_id: session.readerId,
      created_at: session.createdAt,
      last_seen_at: session.createdAt,
      expires_at: session.expiresAt,
      user_agent: session.userAgent,
    })
    .execute();
}

/** Whose a session is, in one question; null when it is over or never was. */
export async function findReaderSession(
  db: Db,
  tokenHash: string,
  now: number,
): Promise<{ session: ReaderSession; reader: Reader } | null> {
  const row = await db
    .selectFrom('reader_sessions as s')
    .innerJoin('readers as r', 'r.id', 's.reader_id')
    .selectAll('r')
    .select(['s.id as session_id', 's.created_at as begun_at', 's.last_seen_at', 's.expires_at'])
    .select(['s.token_hash', 's.user_agent', 's.reader_id'])
    .where('s.token_hash', '=', tokenHash)
    .where('s.expires_at', '>', now)
    .executeTakeFirst();
  if (!row) return null;
  const session = toSession({ ...row, id: row.session_id, created_at: row.begun_at });
  return { session, reader: toReader(row) };
}

/** Keeps a session that is used open for longer. */
export async function prolongReaderSession(
  db: Db,
  id: string,
  times: { now: number; expiresAt: number },
): Promise<void> {
  await db
    .updateTable('reader_sessions')
    .set({ last_seen_at: times.now, expires_at: times.expiresAt })
    .where('id', '=', id)
    .execute();
}

export async function deleteReaderSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('reader_sessions').where('token_hash', '=', tokenHash).execute();
}

export async function deleteReaderSessionsOf(db: Db, readerId: string): Promise<void> {
  await db.deleteFrom('reader_sessions').where('reader_id', '=', readerId).execute();
}

export async function listReaderSessions(db: Db, readerId: string): Promise<ReaderSession[]> {
  const rows = await db
    .selectFrom('reader_sessions')
    .selectAll()
    .where('reader_id', '=', readerId)
    .orderBy('created_at')
    .execute();
  return rows.map(toSession);
}

export async function deleteReaderSessionsEnded(db: Db, now: number): Promise<void> {
  await db.deleteFrom('reader_sessions').where('expires_at', '<=', now).execute();
}

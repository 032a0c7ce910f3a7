import { newId } from '../std/id.ts';
import type { Db, Row } from './schema.ts';
import { type StaffMember, toMember } from './staff.ts';

/** How somebody came in. */
export type SignInMethod = 'passkey' | 'password' | 'link' | 'invitation' | 'set-up';

export interface Session {
  /** What it is called where its token must not be. */
  id: string;
  staffId: string;
  createdAt: number;
  expiresAt: number;
  lastSeenAt: number;
  userAgent: string;
  method: SignInMethod;
  /** When the person last proved who they are. */
  authenticatedAt: number;
  address: string | null;
}

function toSession(row: Omit<Row<'sessions'>, 'token_hash'>): Session {
  return {
    id: row.id,
    staffId: row.staff_id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastSeenAt: row.last_seen_at,
    userAgent: row.user_agent,
    method: row.method as SignInMethod,
    authenticatedAt: row.authenticated_at,
    address: row.address,
  };
}

const COLUMNS = [
  'id',
  'staff_id',
  'created_at',
  'expires_at',
  'last_seen_at',
  'user_agent',
  'method',
  'authenticated_at',
  'address',
] as const;

export async function insertSession(
  db: Db,
  session: {
    tokenHash: string;
    staffId: string;
    createdAt: number;
    expiresAt: number;
    userAgent: string;
    method: SignInMethod;
    address: string | null;
  },
): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      token_hash: session.tokenHash,
      id: newId(),
      staff_id: session.staffId,
      created_at: session.createdAt,
      authenticated_at: session.createdAt,
      last_seen_at: session.createdAt,
      expires_at: session.expiresAt,
      user_agent: session.userAgent,
      method: session.method,
      address: session.address,
    })
    .execute();
}

/** @param seenAfter sessions that were last used before are as if they were not there. */
export async function findSession(
  db: Db,
  tokenHash: string,
  when: { now: number; seenAfter: number },
): Promise<{ session: Session; member: StaffMember } | null> {
  const row = await db
    .selectFrom('sessions')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', when.now)
    .where('last_seen_at', '>', when.seenAfter)
    .executeTakeFirst();
  if (!row) return null;
  const person = await db
    .selectFrom('staff')
    .selectAll()
    .where('id', '=', row.staff_id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return person ? { session: toSession(row), member: toMember(person) } : null;
}

export async function touchSession(db: Db, id: string, now: number): Promise<void> {
  await db.updateTable('sessions').set({ last_seen_at: now }).where('id', '=', id).execute();
}

/** Those that are open, last used first. */
export async function listSessionsOf(
  db: Db,
  staffId: string,
  when: { now: number; seenAfter: number },
): Promise<Session[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(COLUMNS)
    .where('staff_id', '=', staffId)
    .where('expires_at', '>', when.now)
    .where('last_seen_at', '>', when.seenAfter)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toSession);
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
}

/** @returns whether it was this person's and is gone. */
export async function deleteSessionById(db: Db, staffId: string, id: string): Promise<boolean> {
  const result = await db
    .deleteFrom('sessions')
    .where('id', '=', id)
    .where('staff_id', '=', staffId)
    .executeTakeFirst();
  return Number(result.numDeletedRows) === 1;
}

/** @returns how many were ended. */
export async function deleteSessionsOf(
  db: Db,
  staffId: string,
  exceptId: string | null = null,
): Promise<number> {
  let query = db.deleteFrom('sessions').where('staff_id', '=', staffId);
  if (exceptId) query = query.where('id', '!=', exceptId);
  return Number((await query.executeTakeFirst()).numDeletedRows);
}

export async function deleteSessionsEnded(
  db: Db,
  when: { now: number; seenAfter: number },
): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where((eb) =>
      eb.or([eb('expires_at', '<=', when.now), eb('last_seen_at', '<=', when.seenAfter)]),
    )
    .execute();
}

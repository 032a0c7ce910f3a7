import type { Role } from '../domain/permissions.ts';
import { newId } from '../std/id.ts';
import type { Db, Row } from './schema.ts';

/** A person who signs in to the Studio. */
export interface StaffMember {
  id: string;
  name: string;
  mail: string;
  role: Role;
  createdAt: number;
}

function toMember(row: Row<'staff'>): StaffMember {
  return {
    id: row.id,
    name: row.name,
    mail: row.mail,
    role: row.role as Role,
    createdAt: row.created_at,
  };
}

export async function insertStaff(db: Db, member: StaffMember): Promise<void> {
  const { createdAt, ...rest } = member;
  await db
    .insertInto('staff')
    .values({ ...rest, created_at: createdAt })
    .execute();
}

export async function findStaffByMail(db: Db, mail: string): Promise<StaffMember | null> {
  const row = await db.selectFrom('staff').selectAll().where('mail', '=', mail).executeTakeFirst();
  return row ? toMember(row) : null;
}

export async function listStaff(db: Db): Promise<StaffMember[]> {
  const rows = await db
    .selectFrom('staff')
    .selectAll()
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toMember);
}

export async function insertSignInLink(
  db: Db,
  link: { tokenHash: string; staffId: string; createdAt: number; expiresAt: number },
): Promise<void> {
  await db
    .insertInto('sign_in_links')
    .values({
      token_hash: link.tokenHash,
      staff_id: link.staffId,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute();
}

/** Uses a link up. @returns whose it was; null when it was used before, has expired, or never was. */
export async function spendSignInLink(
  db: Db,
  tokenHash: string,
  now: number,
): Promise<string | null> {
  const row = await db
    .updateTable('sign_in_links')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('staff_id')
    .executeTakeFirst();
  return row?.staff_id ?? null;
}

export async function insertSession(
  db: Db,
  session: {
    tokenHash: string;
    staffId: string;
    createdAt: number;
    expiresAt: number;
    userAgent: string;
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
      address: null,
      expires_at: session.expiresAt,
      last_seen_at: session.createdAt,
      user_agent: session.userAgent,
    })
    .execute();
}

export async function findSession(
  db: Db,
  tokenHash: string,
  now: number,
): Promise<StaffMember | null> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('staff', 'staff.id', 'sessions.staff_id')
    .selectAll('staff')
    .where('sessions.token_hash', '=', tokenHash)
    .where('sessions.expires_at', '>', now)
    .executeTakeFirst();
  return row ? toMember(row) : null;
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
}

export async function deleteSessionsOf(db: Db, staffId: string): Promise<void> {
  await db.deleteFrom('sessions').where('staff_id', '=', staffId).execute();
}

export async function deleteSignInLinksOf(db: Db, staffId: string): Promise<void> {
  await db.deleteFrom('sign_in_links').where('staff_id', '=', staffId).execute();
}

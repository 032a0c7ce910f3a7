import type { Role } from '../domain/permissions.ts';
import type { Db, Row } from './schema.ts';

/** A place on the staff that waits for somebody. */
export interface Invitation {
  id: string;
  mail: string;
  name: string;
  role: Role;
  /** As records name who acts: `staff:ID`. */
  invitedBy: string;
  createdAt: number;
  expiresAt: number;
}

function toInvitation(row: Row<'invitations'>): Invitation {
  return {
    id: row.id,
    mail: row.mail,
    name: row.name,
    role: row.role as Role,
    invitedBy: row.invited_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}

export async function insertInvitation(
  db: Db,
  invitation: Invitation,
  tokenHash: string,
): Promise<void> {
  const { id, mail, name, role, invitedBy, createdAt, expiresAt } = invitation;
  await db
    .insertInto('invitations')
    .values({
      id,
      token_hash: tokenHash,
      mail,
      name,
      role,
      invited_by: invitedBy,
      created_at: createdAt,
      expires_at: expiresAt,
      accepted_at: null,
      withdrawn_at: null,
    })
    .execute();
}

const open = (db: Db) =>
  db
    .selectFrom('invitations')
    .selectAll()
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null);

/** Those that nobody took or took back, expired ones among them. */
export async function listInvitations(db: Db): Promise<Invitation[]> {
  return (await open(db).orderBy('id').execute()).map(toInvitation);
}

export async function getInvitation(db: Db, id: string): Promise<Invitation | null> {
  const row = await open(db).where('id', '=', id).executeTakeFirst();
  return row ? toInvitation(row) : null;
}

export async function findInvitationByMail(db: Db, mail: string): Promise<Invitation | null> {
  const row = await open(db).where('mail', '=', mail).executeTakeFirst();
  return row ? toInvitation(row) : null;
}

export async function findInvitationByToken(
  db: Db,
  tokenHash: string,
  now: number,
): Promise<Invitation | null> {
  const row = await open(db)
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ? toInvitation(row) : null;
}

/** A new link for the same place; the old one opens nothing any more. */
export async function renewInvitation(
  db: Db,
  id: string,
  next: { tokenHash: string; expiresAt: number },
): Promise<void> {
  await db
    .updateTable('invitations')
    .set({ token_hash: next.tokenHash, expires_at: next.expiresAt })
    .where('id', '=', id)
    .execute();
}

/** @returns false when somebody did before. */
export async function closeInvitation(
  db: Db,
  id: string,
  how: 'accepted_at' | 'withdrawn_at',
  now: number,
): Promise<boolean> {
  const result = await db
    .updateTable('invitations')
    .set({ [how]: now })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

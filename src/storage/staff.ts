import { sql } from 'kysely';
import type { Role } from '../domain/permissions.ts';
import { isPostgres } from './dialects/which.ts';
import type { Db, NewRow, Row } from './schema.ts';

/** A person who signs in to the Studio. */
export interface StaffMember {
  id: string;
  name: string;
  mail: string;
  role: Role;
  createdAt: number;
  /** The language of their Studio and of their mail; null: as their browser asks. */
  say?: 'fr' | 'en' | null;
}

/** How a person proves who they are. */
export interface StaffSecrets {
  passwordHash: string | null;
  /** Sealed. */
  totpSecret: string | null;
  /** Null until a first code was given: then it counts. */
  totpConfirmedAt: number | null;
}

export function toMember(row: Row<'staff'>): StaffMember {
  return {
    id: row.id,
    name: row.name,
    mail: row.mail,
    role: row.role as Role,
    createdAt: row.created_at,
    say: row.say as StaffMember['say'],
  };
}

export async function insertStaff(db: Db, member: StaffMember): Promise<void> {
  const { createdAt, say, ...rest } = member;
  await db
    .insertInto('staff')
    .values({ ...rest, say: say ?? null, created_at: createdAt })
    .execute();
}

export async function findStaffByMail(db: Db, mail: string): Promise<StaffMember | null> {
  const row = await db
    .selectFrom('staff')
    .selectAll()
    .where('mail', '=', mail)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row ? toMember(row) : null;
}

export async function getStaff(db: Db, id: string): Promise<StaffMember | null> {
  const row = await db
    .selectFrom('staff')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row ? toMember(row) : null;
}

/** Those who work here, in the order in which they came. */
export async function listStaff(db: Db): Promise<StaffMember[]> {
  const rows = await db
    .selectFrom('staff')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toMember);
}

/** Whoever changes who owns the publication waits for whoever does so at the same moment. */
export async function lockOwners(db: Db): Promise<string[]> {
  let query = db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'owner')
    .where('removed_at', 'is', null)
    .orderBy('id');
  if (isPostgres(db)) query = query.forUpdate();
  return (await query.execute()).map(({ id }) => id);
}

export async function updateStaff(
  db: Db,
  id: string,
  change: Partial<Pick<NewRow<'staff'>, 'name' | 'mail' | 'role' | 'say'>>,
): Promise<void> {
  await db.updateTable('staff').set(change).where('id', '=', id).execute();
}

/** Keeps the name, for what they did; erases the address and every way in. */
export async function removeStaff(db: Db, id: string, now: number): Promise<void> {
  const gone = { removed_at: now, mail: id, password_hash: null, totp_secret: null };
  await db
    .updateTable('staff')
    .set({ ...gone, totp_confirmed_at: null })
    .where('id', '=', id)
    .execute();
  await db.updateTable('authors').set({ staff_id: null }).where('staff_id', '=', id).execute();
}

export async function getStaffSecrets(db: Db, id: string): Promise<StaffSecrets> {
  const row = await db
    .selectFrom('staff')
    .select(['password_hash', 'totp_secret', 'totp_confirmed_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  return {
    passwordHash: row?.password_hash ?? null,
    totpSecret: row?.totp_secret ?? null,
    totpConfirmedAt: row?.totp_confirmed_at ?? null,
  };
}

export async function setStaffSecrets(
  db: Db,
  id: string,
  secrets: Partial<StaffSecrets>,
): Promise<void> {
  const { passwordHash, totpSecret, totpConfirmedAt } = secrets;
  await db
    .updateTable('staff')
    .set({
      ...(passwordHash === undefined ? {} : { password_hash: passwordHash }),
      ...(totpSecret === undefined ? {} : { totp_secret: totpSecret }),
      ...(totpConfirmedAt === undefined ? {} : { totp_confirmed_at: totpConfirmedAt }),
    })
    .where('id', '=', id)
    .execute();
}

/** Takes a time step's code. @returns false when it, or a later one, was taken before. */
export async function spendTotpStep(db: Db, id: string, step: number): Promise<boolean> {
  const result = await db
    .updateTable('staff')
    .set({ totp_step: step })
    .where('id', '=', id)
    .where('totp_step', '<', step)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

export async function replaceRecoveryCodes(db: Db, id: string, hashes: string[]): Promise<void> {
  await db.deleteFrom('recovery_codes').where('staff_id', '=', id).execute();
  if (hashes.length === 0) return;
  await db
    .insertInto('recovery_codes')
    .values(hashes.map((code_hash) => ({ staff_id: id, code_hash, used_at: null })))
    .execute();
}

/** @returns false when there is no such code, or it was used. */
export async function spendRecoveryCode(
  db: Db,
  id: string,
  codeHash: string,
  now: number,
): Promise<boolean> {
  const result = await db
    .updateTable('recovery_codes')
    .set({ used_at: now })
    .where('staff_id', '=', id)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

export async function countRecoveryCodes(db: Db, id: string): Promise<number> {
  const row = await db
    .selectFrom('recovery_codes')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('staff_id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

/** When each was last in the Studio, for those who were. */
export async function lastSeenOfStaff(db: Db): Promise<Map<string, number>> {
  const { rows } = await sql<{ staff_id: string; seen: number }>`select staff_id,
    max(last_seen_at) as seen from sessions group by staff_id`.execute(db);
  return new Map(rows.map(({ staff_id, seen }) => [staff_id, Number(seen)]));
}

/** Who has a password, and who is asked for a code at the door. */
export async function listWaysIn(
  db: Db,
): Promise<{ withPassword: Set<string>; withTotp: Set<string> }> {
  const rows = await db
    .selectFrom('staff')
    .select(['id', 'password_hash', 'totp_confirmed_at'])
    .where('removed_at', 'is', null)
    .execute();
  const idsOf = (has: (row: (typeof rows)[number]) => boolean) =>
    new Set(rows.filter(has).map(({ id }) => id));
  return {
    withPassword: idsOf((row) => row.password_hash !== null),
    withTotp: idsOf((row) => row.totp_confirmed_at !== null),
  };
}

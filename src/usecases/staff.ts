import { AppError } from '../domain/errors.ts';
import { mailAddress } from '../domain/mail-address.ts';
import { ROLES, type Role } from '../domain/permissions.ts';
import { newId } from '../std/id.ts';
import type { Sealer } from '../std/sealed.ts';
import { revokeApiKeysOf } from '../storage/api-keys.ts';
import { deleteDoorStepsOf } from '../storage/door-steps.ts';
import { deletePasskeysOf } from '../storage/passkeys.ts';
import type { Db } from '../storage/schema.ts';
import { deleteSessionsOf } from '../storage/sessions.ts';
import { deleteSignInLinksOf, insertSignInLink } from '../storage/sign-in-links.ts';
import {
  findStaffByMail,
  getStaff,
  insertStaff,
  listStaff,
  lockOwners,
  removeStaff,
  replaceRecoveryCodes,
  type StaffMember,
  setStaffSecrets,
  updateStaff,
} from '../storage/staff.ts';
import { audit } from './audit.ts';
import { type Context, mustBeAllowed } from './context.ts';
import { tellOfChange } from './door/tell.ts';
import { newToken } from './door/tokens.ts';

/** How long a link works that the command line or an owner made. */
const LINK_MS = 24 * 3_600_000;

/** @throws AppError `invalid` / `staff.bad-mail`, `staff.unknown-role`, `staff.no-name` */
export function newMemberOf(input: { name: string; mail: string; role: string }) {
  const mail = mailAddress(input.mail);
  if (mail === null) throw new AppError('invalid', 'staff.bad-mail', { mail: input.mail.trim() });
  if (!ROLES.includes(input.role as Role)) {
    throw new AppError('invalid', 'staff.unknown-role', {
      role: input.role,
      known: ROLES.join(', '),
    });
  }
  const name = input.name.trim();
  if (name === '') throw new AppError('invalid', 'staff.no-name');
  return { mail, name, role: input.role as Role };
}

/** @throws AppError as `newMemberOf`; `conflict` / `staff.exists` */
export async function addStaff(
  ctx: Context,
  input: { name: string; mail: string; role: string },
): Promise<StaffMember> {
  mustBeAllowed(ctx.actor, 'staff:manage');
  const wanted = newMemberOf(input);
  return ctx.db.transaction().execute((trx) => addMember(trx, ctx, wanted));
}

/** For use inside a transaction. @throws AppError `conflict` / `staff.exists` */
export async function addMember(
  trx: Db,
  ctx: Pick<Context, 'actor' | 'now'>,
  wanted: { name: string; mail: string; role: Role; say?: 'fr' | 'en' },
): Promise<StaffMember> {
  const { mail, role } = wanted;
  if (await findStaffByMail(trx, mail)) throw new AppError('conflict', 'staff.exists', { mail });
  const member = { ...wanted, id: newId(), createdAt: ctx.now };
  await insertStaff(trx, member);
  await audit(trx, ctx, 'staff.added', `staff:${member.id}`, { name: member.name, role });
  return member;
}

export async function listAllStaff(ctx: Context): Promise<StaffMember[]> {
  mustBeAllowed(ctx.actor, 'staff:manage');
  return listStaff(ctx.db);
}

/** @throws AppError `not-found` / `staff.unknown-id` */
async function memberOf(db: Db, staffId: string): Promise<StaffMember> {
  const member = await getStaff(db, staffId);
  if (!member) throw new AppError('not-found', 'staff.unknown-id');
  return member;
}

/** @throws AppError `conflict` / `staff.last-owner` when nobody else owns the publication */
async function mustNotBeLastOwner(trx: Db, member: StaffMember): Promise<void> {
  if (member.role !== 'owner') return;
  const owners = await lockOwners(trx);
  if (owners.every((id) => id === member.id)) throw new AppError('conflict', 'staff.last-owner');
}

/** @throws AppError `not-found`; `invalid` / `staff.unknown-role`; `conflict` / `staff.last-owner` */
export async function changeRole(
  ctx: Context,
  input: { staffId: string; role: Role },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'staff:manage');
  await ctx.db.transaction().execute(async (trx) => {
    const member = await memberOf(trx, input.staffId);
    if (member.role === input.role) return;
    await mustNotBeLastOwner(trx, member);
    await updateStaff(trx, member.id, { role: input.role });
    const details = { name: member.name, from: member.role, to: input.role };
    await audit(trx, ctx, 'staff.role-changed', `staff:${member.id}`, details);
  });
}

/** They are out at once, on every device. What they wrote keeps their name. */
export async function removeMember(ctx: Context, input: { staffId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'staff:manage');
  await ctx.db.transaction().execute(async (trx) => {
    const member = await memberOf(trx, input.staffId);
    await mustNotBeLastOwner(trx, member);
    await closeEveryDoor(trx, member.id);
    await revokeApiKeysOf(trx, member.id, ctx.now);
    await removeStaff(trx, member.id, ctx.now);
    const details = { name: member.name, role: member.role };
    await audit(trx, ctx, 'staff.removed', `staff:${member.id}`, details);
  });
}

/** Ends all that lets a person in, or may let in somebody else as them. */
async function closeEveryDoor(trx: Db, staffId: string): Promise<void> {
  await deleteSessionsOf(trx, staffId);
  await deleteSignInLinksOf(trx, staffId);
  await deleteDoorStepsOf(trx, staffId);
  await deletePasskeysOf(trx, staffId);
  await replaceRecoveryCodes(trx, staffId, []);
  const none = { passwordHash: null, totpSecret: null, totpConfirmedAt: null };
  await setStaffSecrets(trx, staffId, none);
}

/**
 * Makes a link that signs a person in once. Only the hash of its token is stored.
 * @returns the token, to be shown once.
 * @throws AppError `not-found` / `staff.unknown`
 */
export async function makeSignInLink(
  ctx: Context,
  input: { mail: string },
): Promise<{ token: string }> {
  mustBeAllowed(ctx.actor, 'staff:manage');
  const member = await byMail(ctx.db, input.mail);
  return { token: await makeLink(ctx.db, ctx, member.id) };
}

async function byMail(db: Db, mail: string): Promise<StaffMember> {
  const member = await findStaffByMail(db, mail.trim().toLowerCase());
  if (!member) throw new AppError('not-found', 'staff.unknown', { mail });
  return member;
}

async function makeLink(
  db: Db,
  ctx: Pick<Context, 'actor' | 'now'>,
  staffId: string,
): Promise<string> {
  const { token, hash } = newToken();
  await insertSignInLink(db, {
    tokenHash: hash,
    staffId,
    createdAt: ctx.now,
    expiresAt: ctx.now + LINK_MS,
    origin: ctx.actor.type === 'staff' ? 'owner' : 'command-line',
  });
  return token;
}

/**
 * For a lost device, a forgotten key, a mail that others may have read: sessions, links, password, code
 * and passkeys end, and a new link is made.
 * @param sealer with it the person is told by mail
 * @throws AppError `not-found` / `staff.unknown`, `staff.unknown-id`
 */
export async function resetStaff(
  ctx: Context & { sealer?: Sealer; origin?: string },
  input: { mail: string } | { staffId: string },
): Promise<{ token: string }> {
  mustBeAllowed(ctx.actor, 'staff:manage');
  return ctx.db.transaction().execute(async (trx) => {
    const member =
      'mail' in input ? await byMail(trx, input.mail) : await memberOf(trx, input.staffId);
    await closeEveryDoor(trx, member.id);
    await audit(trx, ctx, 'staff.reset', `staff:${member.id}`, { name: member.name });
    const { sealer } = ctx;
    if (sealer) await tellOfChange(trx, { ...ctx, sealer }, member.id, 'reset');
    return { token: await makeLink(trx, ctx, member.id) };
  });
}

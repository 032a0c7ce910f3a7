import { AppError } from '../../domain/errors.ts';
import { passwordProblem, SHORTEST_PASSWORD } from '../../domain/password.ts';
import { getPublication } from '../../storage/publication.ts';
import { deleteSessionsOf } from '../../storage/sessions.ts';
import {
  getStaff,
  getStaffSecrets,
  replaceRecoveryCodes,
  type StaffMember,
  setStaffSecrets,
  updateStaff,
} from '../../storage/staff.ts';
import { audit } from '../audit.ts';
import type { Context } from '../context.ts';
import { staffIdOf } from '../session.ts';
import { makeRecoveryCodes, newTotpSecret, takeTotpCode, totpOf, totpPurpose } from './code.ts';
import type { DoorContext } from './enter.ts';
import { hashPassword } from './password.ts';
import { tellOfChange } from './tell.ts';

/** A person at their own account. */
export interface OwnContext extends Context, DoorContext {
  origin: string;
}

/** @throws AppError `not-found` / `staff.unknown-id` */
export async function ownMember(ctx: Context): Promise<StaffMember> {
  const member = await getStaff(ctx.db, staffIdOf(ctx));
  if (!member) throw new AppError('not-found', 'staff.unknown-id');
  return member;
}

/** @throws AppError `invalid` / `staff.no-name` */
export async function changeOwnProfile(
  ctx: Context,
  change: { name?: string | undefined; say?: 'fr' | 'en' | null | undefined },
): Promise<void> {
  const name = change.name?.trim();
  if (name === '') throw new AppError('invalid', 'staff.no-name');
  const changed = {
    ...(name === undefined ? {} : { name }),
    ...(change.say === undefined ? {} : { say: change.say }),
  };
  if (Object.keys(changed).length === 0) return;
  const before = await ownMember(ctx);
  await ctx.db.transaction().execute(async (trx) => {
    await updateStaff(trx, before.id, changed);
    if (name !== undefined && name !== before.name) {
      const details = { from: before.name, to: name };
      await audit(trx, ctx, 'staff.renamed', `staff:${before.id}`, details);
    }
  });
}

/**
 * Every other session ends.
 * @throws AppError `invalid` / `door.password-short`, `door.password-long`, `door.password-plain`,
 *   `door.password-known`
 */
export async function setOwnPassword(
  ctx: OwnContext,
  input: { password: string; sessionId: string | null },
): Promise<void> {
  const member = await ownMember(ctx);
  const publication = await getPublication(ctx.db);
  const [box = '', host = ''] = member.mail.split('@');
  const about = [member.mail, box, host, ...member.name.split(/\s+/), publication?.name ?? ''];
  const problem = passwordProblem(input.password, about);
  if (problem)
    throw new AppError('invalid', `door.password-${problem}`, { least: SHORTEST_PASSWORD });
  const passwordHash = await hashPassword(input.password);
  await ctx.db.transaction().execute(async (trx) => {
    await setStaffSecrets(trx, member.id, { passwordHash });
    await deleteSessionsOf(trx, member.id, input.sessionId);
    await audit(trx, ctx, 'password.changed', `staff:${member.id}`);
    await tellOfChange(trx, ctx, member.id, 'password');
  });
}

export async function dropOwnPassword(ctx: OwnContext): Promise<void> {
  const staffId = staffIdOf(ctx);
  await ctx.db.transaction().execute(async (trx) => {
    await setStaffSecrets(trx, staffId, { passwordHash: null });
    await audit(trx, ctx, 'password.removed', `staff:${staffId}`);
    await tellOfChange(trx, ctx, staffId, 'no-password');
  });
}

/** A new secret for an authenticator. It counts once a code of it was given. */
export async function beginTotp(ctx: OwnContext): Promise<{ secret: string; uri: string }> {
  const member = await ownMember(ctx);
  const { totpConfirmedAt } = await getStaffSecrets(ctx.db, member.id);
  if (totpConfirmedAt !== null) throw new AppError('conflict', 'door.totp-is-on');
  const secret = newTotpSecret();
  const publication = (await getPublication(ctx.db))?.name ?? 'Recto';
  const totpSecret = ctx.sealer.seal(secret, totpPurpose(member.id));
  await setStaffSecrets(ctx.db, member.id, { totpSecret, totpConfirmedAt: null });
  return { secret, uri: totpOf(secret, member.mail, publication).toString() };
}

/** @returns the recovery codes, to be shown once. @throws AppError `invalid` / `door.wrong-code` */
export async function confirmTotp(ctx: OwnContext, input: { code: string }): Promise<string[]> {
  const staffId = staffIdOf(ctx);
  const { totpConfirmedAt } = await getStaffSecrets(ctx.db, staffId);
  if (totpConfirmedAt !== null) throw new AppError('conflict', 'door.totp-is-on');
  return ctx.db.transaction().execute(async (trx) => {
    const code = input.code.replace(/\s/g, '');
    if (!(await takeTotpCode(trx, ctx.sealer, { staffId, code, now: ctx.now })))
      throw new AppError('invalid', 'door.wrong-code');
    await setStaffSecrets(trx, staffId, { totpConfirmedAt: ctx.now });
    await audit(trx, ctx, 'totp.switched-on', `staff:${staffId}`);
    await tellOfChange(trx, ctx, staffId, 'totp-on');
    return makeRecoveryCodes(trx, staffId);
  });
}

export async function dropTotp(ctx: OwnContext): Promise<void> {
  const staffId = staffIdOf(ctx);
  await ctx.db.transaction().execute(async (trx) => {
    await setStaffSecrets(trx, staffId, { totpSecret: null, totpConfirmedAt: null });
    await replaceRecoveryCodes(trx, staffId, []);
    await audit(trx, ctx, 'totp.switched-off', `staff:${staffId}`);
    await tellOfChange(trx, ctx, staffId, 'totp-off');
  });
}

/** @throws AppError `conflict` / `door.totp-is-off` */
export async function renewRecoveryCodes(ctx: OwnContext): Promise<string[]> {
  const staffId = staffIdOf(ctx);
  const { totpConfirmedAt } = await getStaffSecrets(ctx.db, staffId);
  if (totpConfirmedAt === null) throw new AppError('conflict', 'door.totp-is-off');
  return ctx.db.transaction().execute(async (trx) => {
    await audit(trx, ctx, 'recovery-codes.made', `staff:${staffId}`);
    await tellOfChange(trx, ctx, staffId, 'recovery-codes');
    return makeRecoveryCodes(trx, staffId);
  });
}

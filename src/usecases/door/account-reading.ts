import { listPasskeysOf, type Passkey } from '../../storage/passkeys.ts';
import {
  countRecoveryCodes,
  getStaffSecrets,
  type StaffMember,
  type StaffSecrets,
} from '../../storage/staff.ts';
import type { Context } from '../context.ts';
import { staffIdOf } from '../session.ts';
import { ownMember } from './account.ts';

/** Who somebody is here, and the ways in which they can sign in. */
export async function readOwnAccount(
  ctx: Context,
): Promise<{ member: StaffMember; secrets: StaffSecrets; passkeys: Passkey[] }> {
  const member = await ownMember(ctx);
  const secrets = await getStaffSecrets(ctx.db, member.id);
  return { member, secrets, passkeys: await listPasskeysOf(ctx.db, member.id) };
}

export const countRecoveryCodesOf = (ctx: Context): Promise<number> =>
  countRecoveryCodes(ctx.db, staffIdOf(ctx));

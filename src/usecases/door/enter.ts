import type { Actor } from '../../domain/permissions.ts';
import type { Sealer } from '../../std/sealed.ts';
import { insertDoorStep } from '../../storage/door-steps.ts';
import type { Db } from '../../storage/schema.ts';
import { deleteSession, insertSession, type SignInMethod } from '../../storage/sessions.ts';
import { getStaffSecrets, type StaffMember } from '../../storage/staff.ts';
import { audit } from '../audit.ts';
import type { Context } from '../context.ts';
import { hashOfToken, newToken } from './tokens.ts';

/** What the use cases of the door work with. */
export interface DoorContext extends Pick<Context, 'db' | 'now'> {
  sealer: Sealer;
}

/** Where somebody comes from. */
export interface Visitor {
  userAgent: string;
  /** Network address. */
  address: string;
  /** The sealed device that their browser keeps, or ''. */
  device: string;
  /** The token of the session that this browser had, or '': it ends. */
  previous: string;
}

/** Signed in, or one proof given and a code awaited. Tokens are for cookies; only hashes are kept. */
export type Entry =
  | { kind: 'in'; token: string; expiresAt: number; member: StaffMember }
  | { kind: 'code'; token: string; expiresAt: number };

export const SESSION_MS = 30 * 24 * 3_600_000;
/** Unused for this long, a session ends. */
export const IDLE_MS = 7 * 24 * 3_600_000;
/** How long a code is awaited. */
export const CODE_MS = 10 * 60_000;

export const actorOf = ({ id, name, role }: StaffMember): Actor & { type: 'staff' } => ({
  type: 'staff',
  id,
  name,
  role,
});

/** After one proof: whoever has set up a code is asked for it, however they came. */
export async function enterOrAskCode(
  trx: Db,
  ctx: DoorContext,
  entry: { member: StaffMember; method: SignInMethod; visitor: Visitor },
): Promise<Entry> {
  const { member, method } = entry;
  const { totpConfirmedAt } = await getStaffSecrets(trx, member.id);
  if (totpConfirmedAt === null) return begin(trx, ctx, entry);
  const { token, hash } = newToken();
  const expiresAt = ctx.now + CODE_MS;
  await insertDoorStep(trx, {
    tokenHash: hash,
    kind: 'code',
    staffId: member.id,
    data: { method },
    createdAt: ctx.now,
    expiresAt,
  });
  return { kind: 'code', token, expiresAt };
}

/** Begins a session of our own making; the one that the browser brought ends. */
export async function begin(
  trx: Db,
  ctx: DoorContext,
  entry: { member: StaffMember; method: SignInMethod; visitor: Visitor },
): Promise<Entry & { kind: 'in' }> {
  const { member, method, visitor } = entry;
  const before = hashOfToken(visitor.previous);
  if (before) await deleteSession(trx, before);
  const { token, hash } = newToken();
  const expiresAt = ctx.now + SESSION_MS;
  await insertSession(trx, {
    tokenHash: hash,
    staffId: member.id,
    createdAt: ctx.now,
    expiresAt,
    userAgent: visitor.userAgent.slice(0, 300),
    method,
    address: visitor.address.slice(0, 64),
  });
  const by = { actor: actorOf(member), now: ctx.now };
  await audit(trx, by, 'session.begun', `staff:${member.id}`, { method, from: visitor.address });
  return { kind: 'in', token, expiresAt, member };
}

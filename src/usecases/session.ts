import { deleteSession, findSession, type StaffMember } from '../storage/staff.ts';
import { sha256 } from '../transparency/content-hash.ts';
import type { Context } from './context.ts';

/** Who a session's token belongs to; null when it has ended. */
export function staffOfSession(
  ctx: Pick<Context, 'db' | 'now'>,
  token: string,
): Promise<StaffMember | null> {
  return findSession(ctx.db, sha256(token), ctx.now);
}

export function signOut(ctx: Pick<Context, 'db'>, token: string): Promise<void> {
  return deleteSession(ctx.db, sha256(token));
}

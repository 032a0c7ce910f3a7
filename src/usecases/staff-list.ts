import { may } from '../domain/permissions.ts';
import { type Invitation, listInvitations } from '../storage/invitations.ts';
import { countPasskeys } from '../storage/passkeys.ts';
import { lastSeenOfStaff, listStaff, listWaysIn, type StaffMember } from '../storage/staff.ts';
import { type Context, mustBeAllowed } from './context.ts';

export interface Colleague extends Pick<StaffMember, 'id' | 'name' | 'role' | 'createdAt'> {
  /** What follows is for those who manage the staff; null for others. */
  mail: string | null;
  lastSeenAt: number | null;
  passkeys: number | null;
  hasPassword: boolean | null;
  hasTotp: boolean | null;
}

/** Everybody sees whom they work with; only who manages the staff sees addresses and invitations. */
export async function listColleagues(
  ctx: Context,
): Promise<{ members: Colleague[]; invitations: Invitation[] }> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const members = await listStaff(ctx.db);
  if (!may(ctx.actor, 'staff:manage')) {
    const unknown = {
      mail: null,
      lastSeenAt: null,
      passkeys: null,
      hasPassword: null,
      hasTotp: null,
    };
    return { members: members.map((member) => ({ ...member, ...unknown })), invitations: [] };
  }
  const seen = await lastSeenOfStaff(ctx.db);
  const passkeys = await countPasskeys(ctx.db);
  const ways = await listWaysIn(ctx.db);
  return {
    members: members.map((member) => ({
      ...member,
      lastSeenAt: seen.get(member.id) ?? null,
      passkeys: passkeys.get(member.id) ?? 0,
      hasPassword: ways.withPassword.has(member.id),
      hasTotp: ways.withTotp.has(member.id),
    })),
    invitations: await listInvitations(ctx.db),
  };
}

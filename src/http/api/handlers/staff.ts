import type * as staff from '../../../contract/staff.ts';
import {
  invite,
  inviteAgain,
  withdrawInvitation as withdraw,
} from '../../../usecases/door/invite.ts';
import { linkTo } from '../../../usecases/door/return-to.ts';
import { mustBeRecent } from '../../../usecases/session.ts';
import { changeRole, removeMember, resetStaff as reset } from '../../../usecases/staff.ts';
import { listColleagues } from '../../../usecases/staff-list.ts';
import type { Handler } from '../handler.ts';
import { ownContext } from '../own-context.ts';

export const listStaff: Handler<typeof staff.listStaff> = async ({ ctx }) => {
  const { members, invitations } = await listColleagues(ctx);
  const me = ctx.actor.type === 'staff' ? ctx.actor.id : '';
  return {
    members: members.map((member) => ({ ...member, isMe: member.id === me })),
    invitations: invitations.map((one) => ({ ...one, isOver: one.expiresAt <= ctx.now })),
  };
};

export const inviteStaff: Handler<typeof staff.inviteStaff> = async (request) => {
  const { body, caller, ctx } = request;
  // Owners make owners: whoever finds a desk open must not become one.
  if (body.role === 'owner') mustBeRecent(caller.session ?? null, ctx.now);
  return invite(ownContext(request), body);
};

export const renewInvitation: Handler<typeof staff.renewInvitation> = async (request) => {
  const { invitationId } = request.params;
  return inviteAgain(ownContext(request), { invitationId, say: request.body.say });
};

export const withdrawInvitation: Handler<typeof staff.withdrawInvitation> = ({ ctx, params }) =>
  withdraw(ctx, params);

export const changeStaffRole: Handler<typeof staff.changeStaffRole> = async (request) => {
  const { body, caller, ctx, params } = request;
  if (body.role === 'owner') mustBeRecent(caller.session ?? null, ctx.now);
  await changeRole(ctx, { staffId: params.staffId, role: body.role });
  return undefined;
};

export const removeStaff: Handler<typeof staff.removeStaff> = ({ ctx, params }) =>
  removeMember(ctx, params);

export const resetStaff: Handler<typeof staff.resetStaff> = async (request) => {
  const { token } = await reset(ownContext(request), { staffId: request.params.staffId });
  return { link: request.deps.origin + linkTo(token) };
};

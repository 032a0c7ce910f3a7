import { z } from 'zod';
import { ROLES } from '../domain/permissions.ts';
import { operation } from './operation.ts';
import { id, instant, line } from './values.ts';

const role = z.enum(ROLES);
const say = z.enum(['fr', 'en']);
const manage = { permission: 'staff:manage', tag: 'staff', isForKeys: false } as const;
/** The link is shown this once. */
const invited = z.object({ id, link: z.string() });

export const listStaff = operation({
  method: 'GET',
  path: '/staff',
  permission: 'studio:enter',
  tag: 'staff',
  summary: 'Who is on the staff. What owners alone need to know is null for others.',
  answer: z.object({
    members: z.array(
      z.object({
        id,
        name: z.string(),
        role,
        isMe: z.boolean(),
        mail: z.string().nullable(),
        lastSeenAt: instant.nullable(),
        passkeys: z.int().nullable(),
        hasPassword: z.boolean().nullable(),
        hasTotp: z.boolean().nullable(),
        createdAt: instant,
      }),
    ),
    invitations: z.array(
      z.object({
        id,
        name: z.string(),
        mail: z.string(),
        role,
        createdAt: instant,
        expiresAt: instant,
        isOver: z.boolean(),
      }),
    ),
  }),
});

export const inviteStaff = operation({
  ...manage,
  method: 'POST',
  path: '/staff/invitations',
  summary: 'Invite somebody, by mail and by a link to hand over. An owner needs a fresh sign-in.',
  body: z.object({ name: line(200), mail: line(300), role, say }),
  answer: invited,
});

export const renewInvitation = operation({
  ...manage,
  method: 'POST',
  path: '/staff/invitations/:invitationId/renewals',
  summary: 'Send an invitation again, with a new link.',
  body: z.object({ say }),
  answer: invited,
});

export const withdrawInvitation = operation({
  ...manage,
  method: 'DELETE',
  path: '/staff/invitations/:invitationId',
  summary: 'Take an invitation back.',
  answer: 'nothing',
});

export const changeStaffRole = operation({
  ...manage,
  method: 'PUT',
  path: '/staff/:staffId/role',
  summary: 'Give somebody another role. Making an owner needs a fresh sign-in.',
  body: z.object({ role }),
  answer: 'nothing',
});

export const removeStaff = operation({
  ...manage,
  method: 'DELETE',
  path: '/staff/:staffId',
  summary: 'Take somebody off the staff: they are out at once, on every device.',
  needsRecent: true,
  answer: 'nothing',
});

export const resetStaff = operation({
  ...manage,
  method: 'POST',
  path: '/staff/:staffId/reset',
  summary: 'End all ways in of somebody who lost theirs, and make a link for them, shown once.',
  needsRecent: true,
  answer: z.object({ link: z.string() }),
});

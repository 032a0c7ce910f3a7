import { AppError } from '../../domain/errors.ts';
import { mailWords } from '../../domain/words/mail.ts';
import { newId } from '../../std/id.ts';
import {
  closeInvitation,
  findInvitationByMail,
  findInvitationByToken,
  getInvitation,
  type Invitation,
  insertInvitation,
  listInvitations,
  renewInvitation,
} from '../../storage/invitations.ts';
import { getPublication } from '../../storage/publication.ts';
import type { Db } from '../../storage/schema.ts';
import { findStaffByMail } from '../../storage/staff.ts';
import { audit } from '../audit.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { addMember, newMemberOf } from '../staff.ts';
import { actorOf, begin, type DoorContext, type Entry, type Visitor } from './enter.ts';
import { hashOfToken, newToken } from './tokens.ts';

export const INVITATION_DAYS = 7;
const INVITATION_MS = INVITATION_DAYS * 24 * 3_600_000;

type InvitingContext = Context & DoorContext & { origin: string };

/**
 * Holds a place open: by mail, and by a link to hand over otherwise, shown once.
 * @throws AppError as `newMemberOf`; `conflict` / `staff.exists`, `invitation.exists`
 */
export async function invite(
  ctx: InvitingContext,
  input: { name: string; mail: string; role: string; say: 'fr' | 'en' },
): Promise<{ id: string; link: string }> {
  mustBeAllowed(ctx.actor, 'staff:manage');
  const { mail, name, role } = newMemberOf(input);
  return ctx.db.transaction().execute(async (trx) => {
    if (await findStaffByMail(trx, mail)) throw new AppError('conflict', 'staff.exists', { mail });
    if (await findInvitationByMail(trx, mail))
      throw new AppError('conflict', 'invitation.exists', { mail });
    const { token, hash } = newToken();
    const invitation: Invitation = {
      id: newId(),
      mail,
      name,
      role,
      invitedBy: actorName(ctx.actor),
      createdAt: ctx.now,
      expiresAt: ctx.now + INVITATION_MS,
    };
    await insertInvitation(trx, invitation, hash);
    await audit(trx, ctx, 'invitation.made', `invitation:${invitation.id}`, { name, role });
    const link = `${ctx.origin}${joinPath(token)}`;
    await sendInvitation(trx, ctx, invitation, { link, say: input.say });
    return { id: invitation.id, link };
  });
}

const joinPath = (token: string) => `/studio/join?token=${token}`;

async function sendInvitation(
  trx: Db,
  ctx: InvitingContext,
  invitation: Invitation,
  { link, say }: { link: string; say: 'fr' | 'en' },
): Promise<void> {
  const publication = (await getPublication(trx))?.name ?? 'Recto';
  const by = ctx.actor.type === 'staff' ? ctx.actor.name : publication;
  const words = mailWords(say);
  const role = words.roles[invitation.role] ?? invitation.role;
  const written = words.invitation({ publication, by, role, url: link, days: INVITATION_DAYS });
  const mail = { ...written, to: invitation.mail, say, publication };
  await queueMail(trx, ctx.sealer, mail, { now: ctx.now, until: invitation.expiresAt });
}

export async function listOpenInvitations(ctx: Context): Promise<Invitation[]> {
  mustBeAllowed(ctx.actor, 'staff:manage');
  return listInvitations(ctx.db);
}

/** Sends it again, with a new link; the old one opens nothing. @throws AppError `not-found` */
export async function inviteAgain(
  ctx: InvitingContext,
  input: { invitationId: string; say: 'fr' | 'en' },
): Promise<{ id: string; link: string }> {
  mustBeAllowed(ctx.actor, 'staff:manage');
  return ctx.db.transaction().execute(async (trx) => {
    const invitation = await getInvitation(trx, input.invitationId);
    if (!invitation) throw new AppError('not-found', 'invitation.unknown');
    const { token, hash } = newToken();
    const expiresAt = ctx.now + INVITATION_MS;
    await renewInvitation(trx, invitation.id, { tokenHash: hash, expiresAt });
    await audit(trx, ctx, 'invitation.renewed', `invitation:${invitation.id}`);
    const link = `${ctx.origin}${joinPath(token)}`;
    await sendInvitation(trx, ctx, { ...invitation, expiresAt }, { link, say: input.say });
    return { id: invitation.id, link };
  });
}

/** @throws AppError `not-found` / `invitation.unknown` */
export async function withdrawInvitation(
  ctx: Context,
  input: { invitationId: string },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'staff:manage');
  await ctx.db.transaction().execute(async (trx) => {
    if (!(await closeInvitation(trx, input.invitationId, 'withdrawn_at', ctx.now)))
      throw new AppError('not-found', 'invitation.unknown');
    await audit(trx, ctx, 'invitation.withdrawn', `invitation:${input.invitationId}`);
  });
}

/** The invitation that a link is for; null for one that nobody can take any more. */
export async function invitationOfLink(
  ctx: Pick<Context, 'db' | 'now'>,
  token: string,
): Promise<Invitation | null> {
  const hash = hashOfToken(token);
  return hash ? findInvitationByToken(ctx.db, hash, ctx.now) : null;
}

/**
 * The button of the invitation's page: makes the person of the staff and signs them in, once.
 * @throws AppError `forbidden` / `invitation.over`; `invalid` / `staff.no-name`; `conflict` / `staff.exists`
 */
export async function joinStaff(
  ctx: DoorContext,
  input: { token: string; name: string; say: 'fr' | 'en'; visitor: Visitor },
): Promise<Entry & { kind: 'in' }> {
  const name = input.name.trim().slice(0, 200);
  if (name === '') throw new AppError('invalid', 'staff.no-name');
  return ctx.db.transaction().execute(async (trx) => {
    const hash = hashOfToken(input.token);
    const invitation = hash ? await findInvitationByToken(trx, hash, ctx.now) : null;
    if (!invitation || !(await closeInvitation(trx, invitation.id, 'accepted_at', ctx.now)))
      throw new AppError('forbidden', 'invitation.over');
    const { mail, role } = invitation;
    const house = { actor: { type: 'system', name: 'invitation' }, now: ctx.now } as const;
    const member = await addMember(trx, house, { mail, role, name, say: input.say });
    const by = { actor: actorOf(member), now: ctx.now };
    await audit(trx, by, 'invitation.taken', `invitation:${invitation.id}`);
    return begin(trx, ctx, { member, method: 'invitation', visitor: input.visitor });
  });
}

import { randomBytes } from 'node:crypto';
import { AppError } from '../domain/errors.ts';
import { ROLES, type Role } from '../domain/permissions.ts';
import { newId } from '../std/id.ts';
import {
  deleteSessionsOf,
  deleteSignInLinksOf,
  findStaffByMail,
  insertSession,
  insertSignInLink,
  insertStaff,
  listStaff,
  type StaffMember,
  spendSignInLink,
} from '../storage/staff.ts';
import { sha256 } from '../transparency/content-hash.ts';
import { type Context, mustBeAllowed } from './context.ts';

/** How long a link to sign in works, and how long a session lasts. */
const LINK_MS = 24 * 3_600_000;
const SESSION_MS = 30 * 24 * 3_600_000;
/** 256 random bits in letters; anything else was never a token of ours. */
const TOKEN = /^[\w-]{43}$/;

/** @throws AppError `invalid` / `staff.bad-mail`, `staff.unknown-role`; `conflict` / `staff.exists` */
export async function addStaff(
  ctx: Context,
  input: { name: string; mail: string; role: string },
): Promise<StaffMember> {
  mustBeAllowed(ctx.actor, 'staff:manage');
  const mail = input.mail.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail))
    throw new AppError('invalid', 'staff.bad-mail', { mail });
  if (!ROLES.includes(input.role as Role)) {
    throw new AppError('invalid', 'staff.unknown-role', {
      role: input.role,
      known: ROLES.join(', '),
    });
  }
  return ctx.db.transaction().execute(async (trx) => {
    if (await findStaffByMail(trx, mail)) throw new AppError('conflict', 'staff.exists', { mail });
    const member = {
      id: newId(),
      name: input.name.trim(),
      mail,
      role: input.role as Role,
      createdAt: ctx.now,
    };
    await insertStaff(trx, member);
    return member;
  });
}

export async function listAllStaff(ctx: Context): Promise<StaffMember[]> {
  mustBeAllowed(ctx.actor, 'staff:manage');
  return listStaff(ctx.db);
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
  const member = await findStaffByMail(ctx.db, input.mail.trim().toLowerCase());
  if (!member) throw new AppError('not-found', 'staff.unknown', { mail: input.mail });
  const token = randomBytes(32).toString('base64url');
  await insertSignInLink(ctx.db, {
    tokenHash: sha256(token),
    staffId: member.id,
    createdAt: ctx.now,
    expiresAt: ctx.now + LINK_MS,
  });
  return { token };
}

/**
 * Ends every session and every unused link of a person and makes a new link: for a lost device, a
 * forgotten key, a mail that others may have read.
 */
export async function resetStaff(
  ctx: Context,
  input: { mail: string },
): Promise<{ token: string }> {
  mustBeAllowed(ctx.actor, 'staff:manage');
  return ctx.db.transaction().execute(async (trx) => {
    const member = await findStaffByMail(trx, input.mail.trim().toLowerCase());
    if (member) {
      await deleteSessionsOf(trx, member.id);
      await deleteSignInLinksOf(trx, member.id);
    }
    return makeSignInLink({ ...ctx, db: trx as Context['db'] }, input);
  });
}

/**
 * Turns a link into a session, once, however often and from wherever it is tried at the same moment.
 * @returns the session's token for the cookie; only its hash is stored.
 * @throws AppError `forbidden` / `sign-in.link-spent`
 */
export async function signInByLink(
  ctx: Pick<Context, 'db' | 'now'>,
  input: { token: string; userAgent: string },
): Promise<{ session: string; expiresAt: number }> {
  if (!TOKEN.test(input.token)) throw new AppError('forbidden', 'sign-in.link-spent');
  return ctx.db.transaction().execute(async (trx) => {
    const staffId = await spendSignInLink(trx, sha256(input.token), ctx.now);
    if (!staffId) throw new AppError('forbidden', 'sign-in.link-spent');
    const session = randomBytes(32).toString('base64url');
    const expiresAt = ctx.now + SESSION_MS;
    await insertSession(trx, {
      tokenHash: sha256(session),
      staffId,
      createdAt: ctx.now,
      expiresAt,
      userAgent: input.userAgent.slice(0, 300),
    });
    return { session, expiresAt };
  });
}

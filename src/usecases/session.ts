import { AppError } from '../domain/errors.ts';
import {
  deleteSession,
  deleteSessionById,
  deleteSessionsOf,
  findSession,
  listSessionsOf,
  type Session,
  touchSession,
} from '../storage/sessions.ts';
import type { StaffMember } from '../storage/staff.ts';
import { audit } from './audit.ts';
import type { Context } from './context.ts';
import { IDLE_MS } from './door/enter.ts';
import { hashOfToken } from './door/tokens.ts';

/** How exactly it is known when a session was last used, and how often that is written. */
const SEEN_EVERY_MS = 5 * 60_000;

/** How long after proving who they are somebody may do what must not be done by who finds a desk open. */
export const RECENT_MS = 15 * 60_000;

const open = (now: number) => ({ now, seenAfter: now - IDLE_MS });

/** Whose a session's token is; null when it has ended, by time or by hand. */
export async function openSession(
  ctx: Pick<Context, 'db' | 'now'>,
  token: string,
): Promise<{ session: Session; member: StaffMember } | null> {
  const hash = hashOfToken(token);
  const found = hash ? await findSession(ctx.db, hash, open(ctx.now)) : null;
  if (found && found.session.lastSeenAt <= ctx.now - SEEN_EVERY_MS)
    await touchSession(ctx.db, found.session.id, ctx.now);
  return found;
}

/** Who a session's token belongs to; null when it has ended. */
export async function staffOfSession(
  ctx: Pick<Context, 'db' | 'now'>,
  token: string,
): Promise<StaffMember | null> {
  return (await openSession(ctx, token))?.member ?? null;
}

export async function signOut(ctx: Pick<Context, 'db'>, token: string): Promise<void> {
  const hash = hashOfToken(token);
  if (hash) await deleteSession(ctx.db, hash);
}

type Proven = Pick<Session, 'authenticatedAt'> | null;

export const isRecent = (session: Proven, now: number): boolean =>
  session !== null && now - session.authenticatedAt <= RECENT_MS;

/** @throws AppError `forbidden` / `door.not-recent` */
export function mustBeRecent(session: Proven, now: number): void {
  if (!isRecent(session, now)) throw new AppError('forbidden', 'door.not-recent');
}

/** The open sessions of who asks. */
export function listOwnSessions(ctx: Context): Promise<Session[]> {
  return listSessionsOf(ctx.db, staffIdOf(ctx), open(ctx.now));
}

/** @throws AppError `not-found` / `session.unknown` for another's as for none */
export async function endOwnSession(ctx: Context, sessionId: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    if (!(await deleteSessionById(trx, staffIdOf(ctx), sessionId)))
      throw new AppError('not-found', 'session.unknown');
    await audit(trx, ctx, 'session.ended', `staff:${staffIdOf(ctx)}`);
  });
}

export async function endOwnOtherSessions(ctx: Context, currentId: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const ended = await deleteSessionsOf(trx, staffIdOf(ctx), currentId);
    if (ended > 0) await audit(trx, ctx, 'session.ended', `staff:${staffIdOf(ctx)}`, { ended });
  });
}

/** @throws AppError `forbidden` / `permission.missing` for who is not of the staff */
export function staffIdOf(ctx: Pick<Context, 'actor'>): string {
  if (ctx.actor.type === 'staff') return ctx.actor.id;
  throw new AppError('forbidden', 'permission.missing', { permission: 'studio:enter' });
}

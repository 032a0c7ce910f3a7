import type { ReaderStanding } from '../../domain/access.ts';
import type { Reader } from '../../domain/reader.ts';
import {
  deleteReaderSession,
  deleteReaderSessionsOf,
  findReaderSession,
  insertReaderSession,
  prolongReaderSession,
  type ReaderSession,
} from '../../storage/reader-sessions.ts';
import type { Db } from '../../storage/schema.ts';
import type { Context } from '../context.ts';
import { hashOfToken, newToken } from '../door/tokens.ts';
import { standingOf } from './standing.ts';

const DAY_MS = 24 * 3_600_000;
/** A reader who comes back within so long is still known. */
export const READER_SESSION_MS = 90 * DAY_MS;

/** Lets a reader in. @returns the token for their cookie; only its hash is kept. */
export async function beginReaderSession(
  trx: Db,
  session: { readerId: string; userAgent: string; now: number },
): Promise<string> {
  const { token, hash } = newToken();
  await insertReaderSession(trx, {
    tokenHash: hash,
    readerId: session.readerId,
    createdAt: session.now,
    expiresAt: session.now + READER_SESSION_MS,
    userAgent: session.userAgent.slice(0, 300),
  });
  return token;
}

/** Who a token belongs to; null when its session is over. Once a day it is kept open for longer. */
export async function openReaderSession(
  ctx: Pick<Context, 'db' | 'now'>,
  token: string,
): Promise<{ session: ReaderSession; reader: Reader } | null> {
  const hash = hashOfToken(token);
  const found = hash ? await findReaderSession(ctx.db, hash, ctx.now) : null;
  if (found && found.session.lastSeenAt <= ctx.now - DAY_MS)
    await prolongReaderSession(ctx.db, found.session.id, {
      now: ctx.now,
      expiresAt: ctx.now + READER_SESSION_MS,
    });
  return found;
}

/**
 * What doors are open to whoever holds a token: the one question that pages, letters and questions ask.
 * Null for who is not signed in.
 */
export async function standingOfToken(
  ctx: Pick<Context, 'db' | 'now'>,
  token: string,
): Promise<ReaderStanding | null> {
  const found = await openReaderSession(ctx, token);
  if (!found) return null;
  const { isSupporter, tierIds } = await standingOf(ctx.db, found.reader.id, ctx.now);
  return { isSupporter, tierIds };
}

export async function endReaderSession(ctx: Pick<Context, 'db'>, token: string): Promise<void> {
  const hash = hashOfToken(token);
  if (hash) await deleteReaderSession(ctx.db, hash);
}

/** Signs a reader out on every device. */
export async function endReaderSessions(ctx: Pick<Context, 'db'>, readerId: string): Promise<void> {
  await deleteReaderSessionsOf(ctx.db, readerId);
}

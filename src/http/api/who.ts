import type { Context as HonoContext } from 'hono';
import type { Actor } from '../../domain/permissions.ts';
import { actorOfKey } from '../../usecases/door/api-keys.ts';
import { openSession } from '../../usecases/session.ts';
import { sessionCookie } from '../studio/cookies.ts';
import type { ApiDeps } from './deps.ts';

/** Who asks, and how we know. */
export interface Caller {
  actor: Actor;
  via: 'session' | 'key' | 'nobody';
  mail: string | null;
  /** Of who is signed in: what the session is called, and when they last proved who they are. */
  session?: { id: string; authenticatedAt: number };
}

const NOBODY: Caller = { actor: { type: 'anonymous' }, via: 'nobody', mail: null };

/**
 * The person of the key that the request names, or else of the session whose cookie came with it. A key
 * that opens nothing is not replaced by a cookie: whoever sends one means it.
 */
export async function whoAsks(deps: ApiDeps, c: HonoContext): Promise<Caller> {
  const ctx = { db: deps.writeDb, now: deps.clock() };
  const authorization = c.req.header('authorization') ?? '';
  if (authorization !== '') {
    const [, key = ''] = /^Bearer\s+(\S+)\s*$/i.exec(authorization) ?? [];
    const found = await actorOfKey(ctx, key);
    return found ? { ...found, via: 'key' } : NOBODY;
  }
  const opened = await openSession(ctx, sessionCookie(deps.isHttps).read(c));
  if (!opened) return NOBODY;
  const { member, session } = opened;
  const { id, name, role, mail } = member;
  return {
    actor: { type: 'staff', id, name, role },
    via: 'session',
    mail,
    session: { id: session.id, authenticatedAt: session.authenticatedAt },
  };
}

import type { Context as HonoContext } from 'hono';
import type { Actor } from '../../domain/permissions.ts';
import { staffOfSession } from '../../usecases/session.ts';
import { sessionCookie } from '../studio/session-cookie.ts';
import type { ApiDeps } from './deps.ts';

/** Who asks, and how we know. */
export interface Caller {
  actor: Actor;
  via: 'session' | 'key' | 'nobody';
  mail: string | null;
}

const NOBODY: Caller = { actor: { type: 'anonymous' }, via: 'nobody', mail: null };

/** The person whose session's cookie came with the request. */
export async function whoAsks(deps: ApiDeps, c: HonoContext): Promise<Caller> {
  const token = sessionCookie(deps.isHttps).read(c);
  if (token === '') return NOBODY;
  const member = await staffOfSession({ db: deps.writeDb, now: deps.clock() }, token);
  if (!member) return NOBODY;
  const { id, name, role, mail } = member;
  return { actor: { type: 'staff', id, name, role }, via: 'session', mail };
}

/** Who holds a socket, asked again while it is open: a session that ends takes its sockets with it. */
import type { Actor } from '../domain/permissions.ts';
import { staffOfSession } from '../usecases/session.ts';
import { RIGHTS_CHANGED, SIGNED_OUT } from './close-codes.ts';
import type { LiveOptions } from './live.ts';

export interface Visitor {
  actor: Extract<Actor, { type: 'staff' }>;
  token: string;
}

type Asking = Pick<LiveOptions, 'db' | 'clock' | 'sessionToken'>;

/** How long who only reads may go on after their session has ended; who writes is asked each time. */
const SWEEP_MS = 5_000;

export async function findVisitor(asking: Asking, cookie: string): Promise<Visitor | null> {
  const token = asking.sessionToken(cookie);
  return token === '' ? null : visitorOf(asking, token);
}

async function visitorOf(asking: Asking, token: string): Promise<Visitor | null> {
  const member = await staffOfSession({ db: asking.db, now: asking.clock() }, token);
  if (!member) return null;
  const { id, name, role } = member;
  return { actor: { type: 'staff', id, name, role }, token };
}

/** Whether the visitor is still who they were: null, or why their socket has to end. */
export async function whyLeave(asking: Asking, visitor: Visitor): Promise<number | null> {
  const found = await visitorOf(asking, visitor.token);
  if (!found) return SIGNED_OUT;
  return found.actor.role === visitor.actor.role ? null : RIGHTS_CHANGED;
}

export function watchSessions(asking: Asking & Pick<LiveOptions, 'onError'>) {
  const here = new Map<string, { visitor: Visitor; close: (code: number) => void }>();
  const sweep = async () => {
    for (const { visitor, close } of [...here.values()]) {
      const code = await whyLeave(asking, visitor);
      if (code !== null) close(code);
    }
  };
  const timer = setInterval(() => {
    sweep().catch((error: unknown) => asking.onError(error, 'live sessions'));
  }, SWEEP_MS);
  timer.unref();
  return {
    enter(id: string, visitor: Visitor, close: (code: number) => void) {
      here.set(id, { visitor, close });
    },
    leave: (id: string) => here.delete(id),
    stop: () => clearInterval(timer),
  };
}

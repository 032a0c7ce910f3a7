import { createContext, type ReactNode, use } from 'react';
import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { useRead } from '../api/use.ts';
import { Waiting } from '../look/waiting.tsx';
import { shellWords } from './words.ts';

export type Session = AnswerOf<typeof contract.readSession>;

const SessionContext = createContext<Session | null>(null);

/** Holds the screens back until it is known who is here. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const words = shellWords.use();
  const { data, error } = useRead('/session', {});
  if (!data)
    return (
      <main>
        {error ? <Waiting error={error} /> : <p className="body quiet">{words.loading}</p>}
      </main>
    );
  return <SessionContext value={data}>{children}</SessionContext>;
}

/** Who is signed in, and the publication. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('no session here');
  return session;
}

/** Whether the person may do it with this thing: theirs or another's. */
export function useMayOn(permission: string, thing: { isOwn: boolean }): boolean {
  const { permissions, ownOnly } = useSession();
  return permissions.includes(permission) && (thing.isOwn || !ownOnly.includes(permission));
}

/** Whether the person may do it at least with things of their own; the server decides in the end. */
export function useMay(permission: string): boolean {
  return useSession().permissions.includes(permission);
}

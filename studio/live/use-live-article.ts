import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSession } from '../shell/session.tsx';
import { type Connection, connect } from './connection.ts';
import type { LiveArticle } from './types.ts';

const CLOSED: LiveArticle = {
  copy: null,
  draft: null,
  people: [],
  state: 'opening',
  savedAt: null,
  revision: null,
  problem: null,
  rescue: null,
};

const never = () => () => undefined;
const closed = () => CLOSED;

/**
 * The article as everybody who is in it has it, kept letter by letter: on this device at once, in the
 * newsroom's database before it is called saved. Bind an editor to `copy`, with `copy.key` as its key.
 */
export function useLiveArticle(articleId: string): LiveArticle {
  const { staff } = useSession();
  const [connection, setConnection] = useState<Connection | null>(null);
  useEffect(() => {
    const made = connect(articleId, staff.id);
    setConnection(made);
    return () => made.close();
  }, [articleId, staff.id]);
  return useSyncExternalStore(connection?.subscribe ?? never, connection?.now ?? closed);
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../api/client.ts';
import { queryClient, useRead } from '../api/use.ts';
import { type Content, contentOf, type Mailing } from './types.ts';

type Change = { subject?: string; plannedWall?: string; content?: Content };

/**
 * One mailing, and the way to change it: what is written is sent behind the writer's back, one change
 * after another, each upon the version that the last one made.
 */
export function useMailing(mailingId: string) {
  const path = '/mailings/:mailingId';
  const read = useRead(path, { params: { mailingId } }, { refetchMs: 10_000 });
  const [mailing, setMailing] = useState<Mailing | null>(null);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const version = useRef(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const pending = useRef(0);
  const { data } = read;
  useEffect(() => {
    // What comes back while something is on its way is older than what stands here.
    if (!data || pending.current > 0) return;
    version.current = data.mailing.version;
    setMailing(data.mailing);
  }, [data]);

  const take = useCallback((next: Mailing) => {
    version.current = next.version;
    setMailing(next);
  }, []);

  const act = useCallback(
    (work: (version: number) => Promise<Mailing | undefined>) => {
      pending.current++;
      queue.current = queue.current.then(async () => {
        try {
          const next = await work(version.current);
          if (next) take(next);
          setError(null);
        } catch (reason) {
          setError(reason);
        } finally {
          pending.current--;
        }
        if (pending.current === 0)
          await queryClient.invalidateQueries({ queryKey: ['/mailings/:mailingId'] });
      });
      return queue.current;
    },
    [take],
  );

  const change = useCallback(
    (what: Change) => {
      setMailing((before) => (before ? shown(before, what) : before));
      return act(async (at) => {
        const body = { version: at, ...what };
        const next = await ask('PATCH', path, { params: { mailingId }, body });
        setSavedAt(Date.now());
        return next;
      });
    },
    [act, mailingId],
  );

  return {
    read,
    mailing,
    content: mailing ? contentOf(mailing) : null,
    change,
    act,
    savedAt,
    error,
  };
}

const shown = (before: Mailing, { subject, content }: Change): Mailing => ({
  ...before,
  ...(subject === undefined ? {} : { subject }),
  ...(content === undefined ? {} : { content: content as Mailing['content'] }),
});

import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { ask, Refusal } from '../api/client.ts';
import { useNotes } from '../shell/notes.tsx';
import { useSession } from '../shell/session.tsx';
import { shellWords } from '../shell/words.ts';

/** Begins an article and opens it. */
export function useWrite() {
  const navigate = useNavigate();
  const say = useNotes();
  const shell = shellWords.use();
  const { editions } = useSession();
  const [isWorking, setWorking] = useState(false);
  const write = useCallback(
    async (wish: { editionId?: string | undefined; kind?: 'news' | 'page' } = {}) => {
      const editionId = wish.editionId ?? editions[0]?.id;
      if (!editionId || isWorking) return;
      setWorking(true);
      try {
        const body = { editionId, kind: wish.kind ?? 'news' };
        const { articleId } = await ask('POST', '/articles', { body });
        await navigate({ to: '/articles/$articleId', params: { articleId } });
      } catch (error) {
        say({ text: error instanceof Refusal ? error.message : shell.noNetwork });
      } finally {
        setWorking(false);
      }
    },
    [navigate, say, shell, editions, isWorking],
  );
  return { write, isWorking };
}

import { useQueryClient } from '@tanstack/react-query';
import { ask, Refusal } from '../../api/client.ts';
import { useNotes } from '../../shell/notes.tsx';
import { shellWords } from '../../shell/words.ts';
import { panelWords } from './words.ts';

const STALE = ['/articles/:articleId/languages', '/articles/:articleId', '/desk', '/articles'];

export interface Pair {
  /** The article of the story that is open, and the one of the other language. */
  rootId: string;
  otherId: string;
  /** The other one was written first. */
  isSource: boolean;
}

/** Two articles become translations of one another, or no longer are; each undoes the other. */
export function usePairing() {
  const client = useQueryClient();
  const say = useNotes();
  const words = panelWords.use().pairing;
  const shell = shellWords.use();
  const refresh = () =>
    Promise.all(STALE.map((path) => client.invalidateQueries({ queryKey: [path] })));
  const part = async (articleId: string, text: string = words.parted) => {
    try {
      await ask('POST', '/articles/:articleId/languages/part', { params: { articleId } });
      say({ text });
    } catch (error) {
      say({ text: error instanceof Refusal ? error.message : shell.noNetwork });
    }
    await refresh();
  };
  /** @throws Refusal */
  const pair = async ({ rootId, otherId, isSource }: Pair) => {
    await ask('POST', '/articles/:articleId/languages/pair', {
      params: { articleId: rootId },
      body: { otherId, isSource },
    });
    say({ text: words.paired, onUndo: () => void part(isSource ? rootId : otherId) });
    await refresh();
  };
  return { pair, part };
}

import { useEffect, useRef } from 'react';
import { useAct } from '../../api/use.ts';
import type { EditorHost } from '../../editor/host.ts';
import type { Pair } from './pairing.ts';

/** After so long without a letter, what was just translated is said to be up to date. */
const QUIET_MS = 1_500;

/**
 * Remembers what the source said when a block was translated: at once for what a person says is up to
 * date, after a pause for a block that had no translation before and has one now.
 */
export function useMarking(of: {
  articleId: string;
  pairs: ReadonlyMap<string, Pair>;
  host: EditorHost;
}): (...ids: string[]) => void {
  const { articleId, pairs, host } = of;
  const act = useAct('POST', '/articles/:articleId/translation', [
    '/articles/:articleId/translation',
  ]);
  const { mutate } = act;
  const wasMissing = useRef(new Set<string>());
  const latest = useRef(pairs);
  latest.current = pairs;
  const mark = (ids: string[]) => {
    const blocks = ids.flatMap((id) => {
      const pair = latest.current.get(id);
      return pair ? [{ id, source: pair.text }] : [];
    });
    if (blocks.length > 0 && host.canWrite) mutate({ params: { articleId }, body: { blocks } });
  };
  const fresh: string[] = [];
  // Before the text stands here every block seems to be missing.
  for (const { id, state } of host.view ? pairs.values() : []) {
    if (state === 'missing') wasMissing.current.add(id);
    else if (wasMissing.current.has(id)) fresh.push(id);
  }
  const key = fresh.join(' ');
  const send = useRef(mark);
  send.current = mark;
  useEffect(() => {
    if (key === '') return;
    const timer = setTimeout(() => {
      const ids = key.split(' ');
      for (const id of ids) wasMissing.current.delete(id);
      send.current(ids);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return (...ids) => mark(ids);
}

import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { isWorking, watchWork } from '../api/working.ts';
import { shellWords } from './words.ts';

/** What is answered sooner was answered at once. */
const AT_ONCE_MS = 80;

/** A line at the head of the screen while an act waits for the server, or a screen for its code. */
export function WorkingLine() {
  const words = shellWords.use();
  const isActing = useSyncExternalStore(watchWork, isWorking);
  const isOpening = useRouterState({ select: ({ status }) => status === 'pending' });
  const isShown = useAfter(isActing || isOpening, AT_ONCE_MS);
  return isShown ? <div className="working" role="progressbar" aria-label={words.working} /> : null;
}

/** True once something has been so for a while, until it no longer is. */
function useAfter(isSo: boolean, ms: number): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setLong(true), ms);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isSo, ms]);
  return isSo && isLong;
}

import { createContext, use } from 'react';
import type { LiveArticle } from './types.ts';

export const LiveContext = createContext<LiveArticle | null>(null);

/** How the open article stands: saved or not, who else is here. */
export function useLive(): LiveArticle {
  const live = use(LiveContext);
  if (!live) throw new Error('no live article here');
  return live;
}

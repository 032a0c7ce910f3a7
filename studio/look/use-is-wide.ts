import { useSyncExternalStore } from 'react';

/** Where panels stand beside the screen; below, they go under or over it. */
const WIDE = '(min-width: 68rem)';

export function useIsWide(): boolean {
  return useSyncExternalStore(
    (heard) => {
      const query = matchMedia(WIDE);
      query.addEventListener('change', heard);
      return () => query.removeEventListener('change', heard);
    },
    () => matchMedia(WIDE).matches,
  );
}

import { useCallback, useEffect, useState } from 'react';

/** The line that keys act on, and how to walk from one to the next; it stays with its article. */
export function useCursor(ids: readonly string[]) {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    if (current !== null && !ids.includes(current)) setCurrent(null);
  }, [ids, current]);
  const step = useCallback(
    (by: 1 | -1) => {
      const at = current === null ? -1 : ids.indexOf(current);
      const next = ids[Math.min(ids.length - 1, Math.max(0, at + by))] ?? null;
      setCurrent(next);
      document.querySelector<HTMLElement>(`[data-row="${next}"] th a`)?.focus();
    },
    [ids, current],
  );
  return { current, setCurrent, step };
}

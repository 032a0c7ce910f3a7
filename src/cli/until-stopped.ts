import type { EventEmitter } from 'node:events';

/** A second signal this soon after the first is the same press of Ctrl-C, passed on by the launcher. */
const SAME_PRESS_MS = 1000;

/**
 * Resolves when the process is asked to stop. Asked once more, a moment later, it stops at once: somebody
 * at a keyboard is in a hurry, and nothing that was acknowledged is lost by it.
 */
export function untilStopped(
  signals: EventEmitter = process,
  clock: () => number = Date.now,
  stopNow: () => void = () => process.exit(130),
): Promise<void> {
  let askedAt: number | null = null;
  return new Promise((resolve) => {
    const heard = () => {
      if (askedAt === null) {
        askedAt = clock();
        resolve();
      } else if (clock() - askedAt > SAME_PRESS_MS) stopNow();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) signals.on(signal, heard);
  });
}

/** Something that can be waited for and rung; a ring while nobody waits is remembered once. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring, or after `timeoutMs`. */
  wait(timeoutMs: number): Promise<void>;
}

export function createBell(): Bell {
  let hasRung = false;
  let answer: (() => void) | null = null;
  return {
    ring() {
      if (answer) answer();
      else hasRung = true;
    },
    wait(timeoutMs) {
      if (hasRung) {
        hasRung = false;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        const timer = setTimeout(done, timeoutMs);
        timer.unref();
        function done() {
          clearTimeout(timer);
          answer = null;
          resolve();
        }
        answer = done;
      });
    },
  };
}

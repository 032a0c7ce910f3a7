/**
 * Remembers what was invalidated while pages were being made. A render reads the database over some
 * time; if one of its tags was invalidated meanwhile it may hold the old state, although it ends
 * after the news. Its tags are known only at its end, hence a log and not a flag.
 */
export interface InvalidationLog {
  /** To be called before a render reads anything; each must be closed. */
  open(): Watch;
  note(tags: readonly string[]): void;
  noteEverything(): void;
}

export interface Watch {
  /** Was any of these invalidated since it was opened? */
  touched(tags: readonly string[]): boolean;
  /** Was anything at all? */
  disturbed(): boolean;
  close(): void;
}

export function createInvalidationLog(): InvalidationLog {
  let epoch = 0;
  let everythingAt = 0;
  let open = 0;
  const lastOf = new Map<string, number>();

  return {
    open() {
      const since = epoch;
      let isOpen = true;
      open += 1;
      return {
        touched: (tags) =>
          everythingAt > since || tags.some((tag) => (lastOf.get(tag) ?? 0) > since),
        disturbed: () => epoch > since,
        close() {
          if (!isOpen) return;
          isOpen = false;
          open -= 1;
          if (open === 0) lastOf.clear();
        },
      };
    },
    note(tags) {
      epoch += 1;
      if (open === 0) return;
      for (const tag of tags) lastOf.set(tag, epoch);
    },
    noteEverything() {
      epoch += 1;
      everythingAt = epoch;
    },
  };
}

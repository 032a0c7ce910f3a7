/** The word lists by name, and how a newsroom adds to them or takes from them. */

export type WordLists = Readonly<Record<string, readonly string[]>>;

/** Entries as a newsroom would write them down: between bars, over as many lines as it takes. */
export function entries(written: string): string[] {
  return written
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** What a newsroom changes in one list. Entries are plain words, with `{a,b}` for endings. */
export interface ListChange {
  add?: readonly string[];
  /** Entries exactly as they stand in the list. */
  remove?: readonly string[];
}

export type ListChanges = Readonly<Record<string, ListChange>>;

export function changed(entries: readonly string[], change: ListChange | undefined): string[] {
  const removed = new Set(change?.remove ?? []);
  return [...entries, ...(change?.add ?? [])].filter((entry) => !removed.has(entry));
}

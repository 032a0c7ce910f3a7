/**
 * Copies on this device. Each tab keeps its own in IndexedDB, so that closing one never takes away
 * another's; a list of them in localStorage is how the next tab finds what a crash left behind. A copy
 * goes only when the server has acknowledged all of it.
 */
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';

const LIST = 'recto.kept:';

export interface KeptCopy {
  name: string;
  articleId: string;
  epoch: string;
}

/** Of one person: two who share a device never send each other's words. */
const listed = (staffId: string, articleId: string) => `${LIST}${staffId}:${articleId}:`;

/** Copies of an article that no open tab holds. */
export async function leftCopies(staffId: string, articleId: string): Promise<KeptCopy[]> {
  const start = listed(staffId, articleId);
  const names = Object.keys(localStorage).filter((key) => key.startsWith(start));
  const held = await heldNames();
  return names
    .filter((name) => !held.has(name))
    .map((name) => ({ name, articleId, epoch: name.slice(start.length).split(':')[0] ?? '' }));
}

/** Articles in which this person left words that were not sent. */
export function articlesWithLeftCopies(staffId: string): string[] {
  const start = `${LIST}${staffId}:`;
  const ids = Object.keys(localStorage)
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length).split(':')[0] ?? '');
  return [...new Set(ids)];
}

async function heldNames(): Promise<Set<string>> {
  // Without TLS there are no locks; reading another tab's copy along does no harm.
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map(({ name = '' }) => name));
}

export interface Keeper {
  /** Resolves when what this copy held before is in the document. */
  ready: Promise<unknown>;
  /** Something was written that the server does not have: from now on the copy outlives the tab. */
  mark(): void;
  /** The server has everything. */
  unmark(): void;
  /** @param isSent whether the copy may go */
  close(isSent: boolean): Promise<void>;
}

/** Keeps each change of the document on this device, from this moment. */
export function keepHere(ydoc: Y.Doc, staffId: string, articleId: string, epoch: string): Keeper {
  const name = `${listed(staffId, articleId)}${epoch}:${crypto.randomUUID()}`;
  const kept = new IndexeddbPersistence(name, ydoc);
  let release: () => void = () => undefined;
  void navigator.locks?.request(
    name,
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
  );
  return {
    ready: kept.whenSynced,
    mark: () => localStorage.setItem(name, String(Date.now())),
    unmark: () => localStorage.removeItem(name),
    async close(isSent) {
      await (isSent ? kept.clearData() : kept.destroy());
      if (isSent) localStorage.removeItem(name);
      release();
    },
  };
}

/** Reads a copy that was left behind. */
export async function readCopy({ name }: KeptCopy): Promise<Y.Doc> {
  const ydoc = new Y.Doc();
  const kept = new IndexeddbPersistence(name, ydoc);
  await kept.whenSynced;
  await kept.destroy();
  return ydoc;
}

export async function dropCopy({ name }: KeptCopy): Promise<void> {
  localStorage.removeItem(name);
  indexedDB.deleteDatabase(name);
}

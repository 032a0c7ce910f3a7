/**
 * Copies on this device. Each tab keeps its own in IndexedDB, so that closing one never takes away
 * another's; a list of them in localStorage is how the next tab finds what a crash left behind. IndexedDB
 * takes a moment, and a tab that is closed with the last letter has none: what it did not confirm yet
 * stands in that list too. A copy goes only when the server has acknowledged all of it.
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
  /** This was written and the server does not have it: from now on the copy outlives the tab. */
  wrote(update: Uint8Array): void;
  /** The server has everything. */
  unmark(): void;
  /** @param isSent whether the copy may go */
  close(isSent: boolean): Promise<void>;
}

/** Keeps each change of the document on this device, from this moment. */
export function keepHere(ydoc: Y.Doc, staffId: string, articleId: string, epoch: string): Keeper {
  const name = `${listed(staffId, articleId)}${epoch}:${crypto.randomUUID()}`;
  const kept = new IndexeddbPersistence(name, ydoc);
  const journal = journalOf(name, kept);
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
    wrote: journal.add,
    unmark: journal.drop,
    async close(isSent) {
      await (isSent ? kept.clearData() : kept.destroy());
      if (isSent) journal.drop();
      release();
    },
  };
}

/** What IndexedDB has not confirmed yet, written down at once beside the name of the copy. */
function journalOf(name: string, kept: IndexeddbPersistence) {
  let fresh: Uint8Array[] = [];
  let isAsking = false;
  const write = () => {
    try {
      localStorage.setItem(name, fresh.length > 0 ? toText(Y.mergeUpdates(fresh)) : '');
    } catch {
      // No room for so much at once: the name alone, and IndexedDB has the rest.
      localStorage.setItem(name, '');
    }
  };
  /** What is asked of the same store is done after all that was asked before. */
  const confirm = () => {
    if (isAsking || fresh.length === 0 || !kept.db) return;
    isAsking = true;
    const asked = new Set(fresh);
    const written = kept.db.transaction(['updates'], 'readwrite');
    written.objectStore('updates').count();
    written.oncomplete = () => {
      isAsking = false;
      const isDropped = fresh.length === 0;
      fresh = fresh.filter((update) => !asked.has(update));
      if (!isDropped) write();
      confirm();
    };
    written.onabort = () => {
      isAsking = false;
    };
  };
  return {
    add(update: Uint8Array) {
      fresh.push(update);
      write();
      confirm();
    },
    drop() {
      fresh = [];
      localStorage.removeItem(name);
    },
  };
}

const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** Reads a copy that was left behind. */
export async function readCopy({ name }: KeptCopy): Promise<Y.Doc> {
  const ydoc = new Y.Doc();
  const kept = new IndexeddbPersistence(name, ydoc);
  await kept.whenSynced;
  await kept.destroy();
  const fresh = localStorage.getItem(name);
  if (fresh) Y.applyUpdate(ydoc, toBytes(fresh));
  return ydoc;
}

export async function dropCopy({ name }: KeptCopy): Promise<void> {
  localStorage.removeItem(name);
  indexedDB.deleteDatabase(name);
}

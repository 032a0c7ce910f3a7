/** Word lists made ready for search, with a newsroom's changes; each is prepared once. */
import { type Phrases, phrasesOf } from '../reading/phrases.ts';
import { ALL_LISTS, type ListName } from './all.ts';
import { changed, type ListChanges } from './lists.ts';

export interface ListReader {
  (name: ListName): Phrases;
  /** Whether one word is an entry by itself. */
  has(name: ListName, word: string): boolean;
}

function makeReader(changes: ListChanges): ListReader {
  const ready = new Map<ListName, Phrases>();
  const read = (name: ListName): Phrases => {
    const known = ready.get(name);
    if (known) return known;
    const phrases = phrasesOf(changed(ALL_LISTS[name], changes[name]), name.slice(0, 2));
    ready.set(name, phrases);
    return phrases;
  };
  const has = (name: ListName, word: string) => read(name).next.get(word)?.entry != null;
  return Object.assign(read, { has });
}

const UNCHANGED: ListChanges = {};
const readers = new WeakMap<ListChanges, ListReader>();

/** @param changes the newsroom's own words; give the same object again to have it prepared once */
export function listReader(changes: ListChanges = UNCHANGED): ListReader {
  const known = readers.get(changes);
  if (known) return known;
  const reader = makeReader(changes);
  readers.set(changes, reader);
  return reader;
}

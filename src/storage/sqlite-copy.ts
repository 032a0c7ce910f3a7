import Database from 'better-sqlite3';
import { keepPrivate } from './dialects/private-file.ts';
import { migrations } from './migrations/index.ts';

/** More pages than any database has: all that is left is copied in one step, which no writer interrupts. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies a SQLite database that others may be reading and writing, as it is at one moment. The pages are
 * copied as they lie, so that search finds in the copy what it finds in the original.
 * Source: https://www.sqlite.org/backup.html
 */
export async function copySqlite(file: string, to: string): Promise<void> {
  keepPrivate(to);
  const source = new Database(file, { readonly: true, timeout: 10_000 });
  try {
    await source.backup(to, { progress: () => ALL_PAGES });
  } finally {
    source.close();
  }
}

/** What a file holds that is said to be a database of Recto. */
export interface Standing {
  /** SQLite finds nothing wrong in it, and every reference leads somewhere. */
  isSound: boolean;
  /** The last step that brought its tables here; null where it is no database of Recto. */
  migration: string | null;
  /** Steps that this version does not know: a newer one wrote it. */
  newer: string[];
}

/** Reads all of a database file that nobody else uses. */
export function standingOf(file: string): Standing {
  const nothing = { isSound: false, migration: null, newer: [] };
  let raw: Database.Database;
  try {
    raw = new Database(file, { fileMustExist: true });
  } catch {
    return nothing;
  }
  try {
    // A file of its own, with no journal beside it.
    raw.pragma('journal_mode = DELETE');
    const said = raw.pragma('integrity_check', { simple: true });
    const stray = raw.pragma('foreign_key_check') as unknown[];
    const done = raw.prepare('select name from migrations order by name').pluck().all() as string[];
    return {
      isSound: said === 'ok' && stray.length === 0,
      migration: done.at(-1) ?? null,
      newer: done.filter((name) => !(name in migrations)),
    };
  } catch {
    return nothing;
  } finally {
    raw.close();
  }
}

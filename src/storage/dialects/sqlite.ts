import Database from 'better-sqlite3';
import { Kysely, type Logger, SqliteDialect, type SqliteStatement } from 'kysely';
import { fold } from '../../std/fold.ts';
import type { Database as Tables } from '../schema.ts';
import { keepPrivate } from './private-file.ts';

/** How many prepared statements one connection keeps; queries are few and come again. */
const STATEMENTS_KEPT = 400;

/**
 * Opens one connection. Write-ahead logging lets readers go on while one writer works, in this
 * process or another; `synchronous=FULL` means that what was acknowledged survives a power cut.
 *
 * @param options.log told of each statement, for tests that read query plans
 */
export function openSqlite(file: string, options: { readonly?: boolean; log?: Logger } = {}) {
  if (!options.readonly && file !== ':memory:') keepPrivate(file);
  const raw = new Database(file, { readonly: options.readonly ?? false, timeout: 10_000 });
  if (!options.readonly) {
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    // What was deleted is written over: words that were erased stay in no free page of the file.
    raw.pragma('secure_delete = ON');
  }
  raw.pragma('foreign_keys = ON');
  raw.pragma('cache_size = -8000');
  raw.pragma('temp_store = MEMORY');
  // Not mapped: what is read would count as this process's memory, and the system keeps it anyway.
  raw.pragma('mmap_size = 0');
  raw.function('fold', { deterministic: true }, (text) => fold(String(text)));
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: { prepare: preparer(raw), close: () => raw.close() } }),
    ...(options.log ? { log: options.log } : {}),
  });
  return { db, raw };
}

/** Keeps compiled statements, and takes the write lock at `begin` so that two writers queue instead of failing. */
function preparer(raw: Database.Database) {
  const kept = new Map<string, SqliteStatement>();
  return (asked: string): SqliteStatement => {
    const found = kept.get(asked);
    if (found) return found;
    const statement = raw.prepare(
      asked === 'begin' ? 'begin immediate' : asked,
    ) as unknown as SqliteStatement;
    if (kept.size >= STATEMENTS_KEPT) kept.clear();
    kept.set(asked, statement);
    return statement;
  };
}

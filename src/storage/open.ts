import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { copyBeforeMigration, forgetOldCopies } from './dialects/migration-copies.ts';
import { keepPrivate } from './dialects/private-file.ts';
import { migrate } from './migrate.ts';
import { refusalToOpen } from './open-refusal.ts';
import type { Database } from './schema.ts';
import { leaveNoFreePages, scrubPostgres, scrubSqlite } from './scrub.ts';

/** The channel on which PostgreSQL tells every node that something happened. */
export const EVENTS_CHANNEL = 'recto_events';

export interface Storage {
  kind: 'sqlite' | 'postgres';
  /** Takes transactions and every change. */
  db: Kysely<Database>;
  /** For reading only. On SQLite a connection of its own, so that pages never wait for a writer. */
  readDb: Kysely<Database>;
  /** The database file, for workers that open it themselves; null on PostgreSQL. */
  file: string | null;
  /** The PostgreSQL address; null on SQLite. */
  url: string | null;
  /**
   * Calls `heard` soon after any process committed something; on PostgreSQL something that is told on
   * `channel`, usually events. Returns a function that ends it.
   */
  watch(heard: () => void, channel?: string): () => Promise<void>;
  /** A consistent copy of the whole database in one file; SQLite only. */
  snapshot(file: string): Promise<void>;
  /** After words were erased by law: sees to it that they stay in no corner of the files either. */
  scrub(): Promise<void>;
  /** Lets go of the copies that were made before migrations of long ago; SQLite only. */
  forgetOldCopies(now: number): void;
  close(): Promise<void>;
}

/**
 * Opens the publication's database, creating or migrating it first.
 * @throws AppError `storage.…` where the folder, the file or the server cannot be used
 */
export async function openStorage(options: {
  url?: string | null;
  file: string;
}): Promise<Storage> {
  const { url, file } = options;
  try {
    return await (url ? openOnPostgres(url) : openOnSqlite(file));
  } catch (error) {
    throw refusalToOpen(error, url ? { url } : { folder: dirname(file) }) ?? error;
  }
}

/** The client of the other database is not loaded. */
async function openOnPostgres(url: string): Promise<Storage> {
  const { listenPostgres, openPostgres } = await import('./dialects/postgres.ts');
  const { db } = openPostgres(url);
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    kind: 'postgres',
    db,
    readDb: db,
    file: null,
    url,
    watch: (heard, channel = EVENTS_CHANNEL) => listenPostgres(url, channel, heard),
    snapshot: () => Promise.reject(new Error('snapshots are for SQLite; use pg_dump')),
    scrub: () => scrubPostgres(db),
    forgetOldCopies: () => undefined,
    close: () => db.destroy(),
  };
}

async function openOnSqlite(file: string): Promise<Storage> {
  // Drafts, addresses of staff: for the account that runs this and for nobody else on the machine.
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const [{ openSqlite }, { watchSqlite }] = await Promise.all([
    import('./dialects/sqlite.ts'),
    import('./dialects/sqlite-watch.ts'),
  ]);
  const writing = openSqlite(file);
  const snapshot = async (to: string) => {
    // Made beforehand, for its own account: SQLite would make it as the folder's mask allows.
    keepPrivate(to);
    await sql`vacuum into ${to}`.execute(writing.db);
  };
  const folder = dirname(file);
  const ran = await migrate(writing.db, async () => {
    const kept = copyBeforeMigration(folder, Date.now());
    if (!existsSync(kept)) await snapshot(kept);
  });
  forgetOldCopies(folder, Date.now());
  await leaveNoFreePages(writing.db, ran);
  const reading = openSqlite(file, { readonly: true });
  return {
    kind: 'sqlite',
    db: writing.db,
    readDb: reading.db,
    file,
    url: null,
    watch: (heard) => watchSqlite(reading.raw, file, heard),
    snapshot,
    scrub: () => scrubSqlite(writing.db),
    forgetOldCopies: (now) => forgetOldCopies(folder, now),
    async close() {
      await reading.db.destroy();
      // A Kysely that was never asked anything does not close what it holds, and a file that is still
      // open somewhere keeps its log beside it.
      if (reading.raw.open) reading.raw.close();
      writing.raw.pragma('optimize');
      await writing.db.destroy();
    },
  };
}

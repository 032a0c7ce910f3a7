import { setImmediate } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Database } from './schema.ts';

/** How much of the search index is gone through before others get their turn. Pages of FTS5. */
const STEP_PAGES = 500;
/** How long readers are waited for, who keep the log of the database from being emptied. */
const PATIENCE_MS = 500;
/** As `openSqlite` has it. */
const USUAL_MS = 10_000;

/**
 * After words were erased. Deleted content is written over as it is deleted (`secure_delete`), but the
 * search index only marks an article as gone until it is merged, and the write-ahead log holds pages as
 * they were before: the index is merged through, and the log emptied.
 *
 * @throws Error while somebody reads on; the job then tries again
 */
export async function scrubSqlite(db: Kysely<Database>): Promise<void> {
  while (await mergeOn(db)) await setImmediate();
  await db.connection().execute(async (one) => {
    try {
      await sql`pragma busy_timeout = ${sql.lit(PATIENCE_MS)}`.execute(one);
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(one);
      if (rows[0]?.busy !== 0) throw new Error('the log of the database is being read');
    } finally {
      await sql`pragma busy_timeout = ${sql.lit(USUAL_MS)}`.execute(one);
    }
  });
}

/** https://sqlite.org/fts5.html#the_merge_command: a step that changes less than two rows had nothing to do. */
async function mergeOn(db: Kysely<Database>): Promise<boolean> {
  return db.connection().execute(async (one) => {
    const changes = async () => {
      const { rows } = await sql<{ n: number }>`select total_changes() as n`.execute(one);
      return rows[0]?.n ?? 0;
    };
    const before = await changes();
    await sql`insert into search_index (search_index, rank)
      values ('merge', ${sql.lit(-STEP_PAGES)})`.execute(one);
    return (await changes()) - before >= 2;
  });
}

/** Once, when deleting began to write over: what was deleted before lies in free pages still. */
export async function leaveNoFreePages(
  db: Kysely<Database>,
  ran: readonly string[],
): Promise<void> {
  const isNew = ran.includes('0001-spine');
  if (isNew || !ran.includes('0028-copies-and-checkers')) return;
  try {
    await sql`vacuum`.execute(db);
  } catch {
    // No room for a second file beside the first: free pages are written over as they are used.
  }
}

/** Where erased words stood. PostgreSQL frees their room now, and writes over it as it is used again. */
const ERASED_IN = [
  'revisions',
  'articles',
  'revision_evidence',
  'corrections',
  'claims',
  'claim_places',
  'claim_checks',
  'sources',
  'snapshots',
  'snapshot_texts',
  'citations',
  'live_updates',
  'live_drafts',
  'remarks',
  'remark_messages',
  'search_documents',
  'search_words',
] as const;

export async function scrubPostgres(db: Kysely<Database>): Promise<void> {
  await sql`vacuum ${sql.join(ERASED_IN.map((name) => sql.table(name)))}`.execute(db);
}

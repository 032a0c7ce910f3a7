import { type Kysely, sql } from 'kysely';
import { AppError } from '../domain/errors.ts';
import { isPostgres } from './dialects/which.ts';
import { migrations } from './migrations/index.ts';
import type { Database } from './schema.ts';

/** Any number, as long as every node takes the same. */
const POSTGRES_LOCK = 7_328_164;

/**
 * Brings the tables up to what this code needs, all pending steps in one transaction.
 * @param beforeChange called when a database that already holds data is about to change: the place
 *   to keep a snapshot.
 * @returns the names of the steps that ran.
 * @throws AppError `conflict` / `storage.newer` when the database was written by a newer Recto.
 */
export async function migrate(
  db: Kysely<Database>,
  beforeChange: () => Promise<void> = async () => undefined,
): Promise<string[]> {
  await sql`create table if not exists migrations (name text primary key, at bigint not null)`.execute(
    db,
  );
  const known = Object.keys(migrations);
  const done = await namesDone(db);
  const newer = done.filter((name) => !known.includes(name));
  if (newer.length > 0)
    throw new AppError('conflict', 'storage.newer', { migration: newer.join(', ') });
  const pending = known.filter((name) => !done.includes(name));
  if (pending.length === 0) return [];
  if (done.length > 0) await beforeChange();
  return db.transaction().execute(async (trx) => {
    if (isPostgres(trx)) await sql`select pg_advisory_xact_lock(${POSTGRES_LOCK})`.execute(trx);
    const doneNow = await namesDone(trx);
    const toRun = pending.filter((name) => !doneNow.includes(name));
    for (const name of toRun) {
      await migrations[name]?.up(trx as unknown as Kysely<unknown>);
      await sql`insert into migrations (name, at) values (${name}, ${Date.now()})`.execute(trx);
    }
    return toRun;
  });
}

async function namesDone(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(
    db,
  );
  return rows.map((row) => row.name);
}

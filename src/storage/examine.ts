import { existsSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { migrations } from './migrations/index.ts';
import type { Database } from './schema.ts';

/** A database that is looked at as it lies: not made, not migrated, not written. */
export interface LookedAt {
  db: Kysely<Database>;
  /** What SQLite finds wrong with the file; null where it finds nothing, and on PostgreSQL. */
  damage: string | null;
  /** Steps that its tables still wait for. */
  pending: string[];
  /** Steps that only a newer version knows. */
  newer: string[];
  close(): Promise<void>;
}

/**
 * @returns null where there is no database yet
 * @throws what the file or the server answers
 */
export async function lookAt(where: {
  url: string | null;
  file: string;
}): Promise<LookedAt | null> {
  if (!where.url && !existsSync(where.file)) return null;
  const { db, damage } = await (where.url ? onServer(where.url) : inFile(where.file));
  try {
    const done = damage === null ? await namesDone(db) : [];
    const known = Object.keys(migrations);
    return {
      ...{ db, damage },
      pending: known.filter((name) => !done.includes(name)),
      newer: done.filter((name) => !known.includes(name)),
      close: () => db.destroy(),
    };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function onServer(url: string) {
  const { openPostgres } = await import('./dialects/postgres.ts');
  return { db: openPostgres(url, { max: 1 }).db, damage: null };
}

async function inFile(file: string) {
  const { openSqlite } = await import('./dialects/sqlite.ts');
  const { db, raw } = openSqlite(file, { readonly: true });
  try {
    const said = String(raw.pragma('integrity_check(1)', { simple: true }));
    return { db, damage: said === 'ok' ? null : said };
  } catch (error) {
    raw.close();
    throw error;
  }
}

async function namesDone(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migrations`.execute(db);
  return rows.map(({ name }) => name);
}

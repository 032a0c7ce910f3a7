import { type Kysely, PostgresAdapter } from 'kysely';

/** Whether this connection or transaction speaks to PostgreSQL; otherwise it is SQLite. */
// biome-ignore lint/suspicious/noExplicitAny: the answer does not depend on the tables.
export function isPostgres(db: Kysely<any>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

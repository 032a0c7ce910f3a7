import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** Tables whose rows are a reader's, and go along when two readers are found to be one. */
export type OwnedTable = 'receipts' | 'reader_steps' | 'questions';

/** Gives all of one reader's rows to another. @returns which they were */
export async function giveAll(
  db: Db,
  table: OwnedTable,
  from: string,
  into: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update ${sql.table(table)} set reader_id = ${into} where reader_id = ${from}
    returning id`.execute(db);
  return rows.map(({ id }) => id);
}

export async function giveSome(
  db: Db,
  table: OwnedTable,
  ids: readonly string[],
  into: string,
): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update ${sql.table(table)} set reader_id = ${into} where id in (${sql.join([...ids])})`.execute(
    db,
  );
}

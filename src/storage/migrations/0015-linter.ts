import { type Kysely, sql } from 'kysely';

/**
 * How many findings stop an article and how many want a look, as they were when its text or its evidence
 * was last changed: the desk says so of every row without reading a text. Null until then.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['finding_blocks', 'finding_looks'])
    await sql.raw(`alter table articles add column ${column} bigint`).execute(db);
}

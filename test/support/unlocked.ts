import { type RawBuilder, sql } from 'kysely';
import type { Storage } from '../../src/storage/open.ts';

/** What somebody with the run of the machine does: takes the guards of the tables away, then acts. */
export async function tamper(storage: Storage, ...acts: RawBuilder<unknown>[]): Promise<void> {
  const { db, kind } = storage;
  const guards =
    kind === 'postgres'
      ? [
          ['log_entries', 'log_entries_kept'],
          ['log_nodes', 'log_nodes_kept'],
          ['log_checkpoints', 'log_checkpoints_kept'],
          ['revisions', 'revisions_frozen'],
        ]
      : ['log_entries', 'log_nodes', 'log_checkpoints', 'revisions'].flatMap((table) =>
          ['update', 'delete'].map((act) => [
            table,
            `${table}_${table === 'revisions' ? 'frozen' : 'kept'}_${act}`,
          ]),
        );
  for (const [table = '', name = ''] of guards) {
    const on = kind === 'postgres' ? sql` on ${sql.table(table)}` : sql``;
    await sql`drop trigger if exists ${sql.raw(name)}${on}`.execute(db);
  }
  for (const act of acts) await act.execute(db);
}

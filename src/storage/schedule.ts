import type { Db } from './schema.ts';

/**
 * Takes the turn of a task that runs by the clock: true for exactly one of the nodes that ask about
 * the same turn.
 */
export async function takeTurn(db: Db, name: string, turn: number): Promise<boolean> {
  await db
    .insertInto('schedule')
    .values({ name, last_run_at: 0 })
    .onConflict((oc) => oc.column('name').doNothing())
    .execute();
  const result = await db
    .updateTable('schedule')
    .set({ last_run_at: turn })
    .where('name', '=', name)
    .where('last_run_at', '<', turn)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

import type { Db, Row } from './schema.ts';

export interface KeptCheckpoint {
  size: number;
  origin: string;
  /** Hex. */
  root: string;
  /** The signed note, with the log's own signatures. */
  note: string;
  at: number;
}

function toCheckpoint(row: Row<'log_checkpoints'>): KeptCheckpoint {
  return { size: row.size, origin: row.origin, root: row.root, note: row.note, at: row.at };
}

/** The largest that was signed; under any name of the site unless one is given. */
export async function lastCheckpoint(db: Db, origin?: string): Promise<KeptCheckpoint | null> {
  let query = db.selectFrom('log_checkpoints').selectAll().orderBy('size', 'desc').limit(1);
  if (origin !== undefined) query = query.where('origin', '=', origin);
  const row = await query.executeTakeFirst();
  return row ? toCheckpoint(row) : null;
}

/** The first that was signed over the entry at this place. */
export async function checkpointOver(
  db: Db,
  origin: string,
  place: number,
): Promise<KeptCheckpoint | null> {
  const row = await db
    .selectFrom('log_checkpoints')
    .selectAll()
    .where('origin', '=', origin)
    .where('size', '>', place)
    .orderBy('size')
    .limit(1)
    .executeTakeFirst();
  return row ? toCheckpoint(row) : null;
}

/** One that is there already is kept as it is: both sign the same tree. */
export async function insertCheckpoint(db: Db, checkpoint: KeptCheckpoint): Promise<void> {
  await db
    .insertInto('log_checkpoints')
    .values({ ...checkpoint })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What witnesses signed of a checkpoint, in the order of their names. */
export async function listCosignatures(
  db: Db,
  of: { size: number; origin: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('log_cosignatures')
    .select('line')
    .where('size', '=', of.size)
    .where('origin', '=', of.origin)
    .orderBy('witness')
    .execute();
  return rows.map(({ line }) => line);
}

export async function insertCosignature(
  db: Db,
  signed: { size: number; origin: string; witness: string; line: string; at: number },
): Promise<void> {
  await db
    .insertInto('log_cosignatures')
    .values(signed)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

import type { PlatformIdentity, Reader } from '../domain/reader.ts';
import { fromJson, toJson } from './json.ts';
import type { Db } from './schema.ts';

/** Two readers found to be one, with all that is needed to part them again. */
export interface ReaderMerge {
  id: string;
  into: string;
  moved: {
    reader: Reader;
    identities: PlatformIdentity[];
    pledgeIds: string[];
    /** What else was theirs, by the name of the belonging. */
    more?: Record<string, unknown>;
  };
  doneBy: string;
  at: number;
  undoneAt: number | null;
}

export async function insertMerge(db: Db, merge: ReaderMerge): Promise<void> {
  await db
    .insertInto('reader_merges')
    .values({
      id: merge.id,
      from_mail: merge.moved.reader.mail,
      into_reader_id: merge.into,
      moved: toJson(merge.moved),
      done_by: merge.doneBy,
      at: merge.at,
      undone_at: merge.undoneAt,
    })
    .execute();
}

export async function getMerge(db: Db, id: string): Promise<ReaderMerge | null> {
  const row = await db
    .selectFrom('reader_merges')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    into: row.into_reader_id,
    moved: fromJson<ReaderMerge['moved']>(row.moved, 'reader_merges.moved'),
    doneBy: row.done_by,
    at: row.at,
    undoneAt: row.undone_at,
  };
}

export async function markUndone(db: Db, id: string, now: number): Promise<void> {
  await db.updateTable('reader_merges').set({ undone_at: now }).where('id', '=', id).execute();
}

/** Newest first, those that were undone among them. */
export async function listMergesInto(db: Db, readerId: string): Promise<ReaderMerge[]> {
  const rows = await db
    .selectFrom('reader_merges')
    .select('id')
    .where('into_reader_id', '=', readerId)
    .orderBy('at', 'desc')
    .execute();
  const merges = await Promise.all(rows.map(({ id }) => getMerge(db, id)));
  return merges.filter((merge) => merge !== null);
}

/** Who was merged into a reader that is merged itself goes along. */
export async function moveMerges(db: Db, from: string, into: string): Promise<void> {
  await db
    .updateTable('reader_merges')
    .set({ into_reader_id: into })
    .where('into_reader_id', '=', from)
    .execute();
}

export async function deleteMergesInto(db: Db, readerId: string): Promise<void> {
  await db.deleteFrom('reader_merges').where('into_reader_id', '=', readerId).execute();
}

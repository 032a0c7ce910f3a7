/** What is known of a revision besides its words: who wrote it, how a person named it. */
import type { Db } from './schema.ts';

/** @param actors `staff:…` or `system:…`, each once. */
export async function insertRevisionAuthors(
  db: Db,
  revisionId: string,
  actors: string[],
): Promise<void> {
  if (actors.length === 0) return;
  await db
    .insertInto('revision_authors')
    .values(actors.map((actor) => ({ revision_id: revisionId, actor })))
    .execute();
}

/** Names a revision, published or not; an empty name takes it away. */
export async function setRevisionName(
  db: Db,
  revisionId: string,
  named: { name: string; by: string; at: number },
): Promise<void> {
  await db.deleteFrom('revision_names').where('revision_id', '=', revisionId).execute();
  if (named.name === '') return;
  await db
    .insertInto('revision_names')
    .values({
      revision_id: revisionId,
      name: named.name,
      named_by: named.by,
      named_at: named.at,
    })
    .execute();
}

import { sql } from 'kysely';
import type { Db } from '../schema.ts';

/** Published pages that stand under no other, in the order that the newsroom gave them. */
export async function listTopPages(db: Db, editionIds: readonly string[], limit: number) {
  const pages = await Promise.all(
    editionIds.map(async (editionId) => {
      const { rows } = await sql<{ slug: string; headline: string }>`
        select slug, headline from articles
        where state = 'published' and edition_id = ${editionId} and kind = 'page'
          and parent_id is null and headline <> ''
        order by position, headline, id limit ${limit}`.execute(db);
      return [editionId, rows] as const;
    }),
  );
  return new Map(pages);
}

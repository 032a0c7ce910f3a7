import { sql } from 'kysely';
import { oneOf } from './dialects/one-of.ts';
import type { Db } from './schema.ts';

/** How often articles were read on one day, in addition to what was known. */
export async function addReads(
  db: Db,
  day: string,
  reads: ReadonlyMap<string, number>,
): Promise<void> {
  if (reads.size === 0) return;
  await db
    .insertInto('article_reads')
    .values([...reads].map(([article_id, times]) => ({ article_id, day, reads: times })))
    .onConflict((conflict) =>
      conflict.columns(['article_id', 'day']).doUpdateSet((eb) => ({
        reads: eb('article_reads.reads', '+', eb.ref('excluded.reads')),
      })),
    )
    .execute();
}

/** How often each of these articles was read since a day, that day included; absent: never. */
export async function countReads(
  db: Db,
  articleIds: readonly string[],
  sinceDay: string,
): Promise<Map<string, number>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('article_reads')
    .select((eb) => ['article_id', eb.fn.sum<number>('reads').as('reads')])
    .where(oneOf(db, sql`article_id`, articleIds))
    .where('day', '>=', sinceDay)
    .groupBy('article_id')
    .execute();
  return new Map(rows.map(({ article_id, reads }) => [article_id, Number(reads)]));
}

/** How often an article was read on each day since one, that day included; days without are absent. */
export async function listReads(
  db: Db,
  articleId: string,
  sinceDay: string,
): Promise<{ day: string; reads: number }[]> {
  const rows = await db
    .selectFrom('article_reads')
    .select(['day', 'reads'])
    .where('article_id', '=', articleId)
    .where('day', '>=', sinceDay)
    .orderBy('day')
    .execute();
  return rows.map(({ day, reads }) => ({ day, reads: Number(reads) }));
}

/** Which published articles of an edition stand at these addresses. */
export async function findBySlugs(
  db: Db,
  editionId: string,
  slugs: readonly string[],
): Promise<{ id: string; slug: string }[]> {
  return db
    .selectFrom('articles')
    .select(['id', 'slug'])
    .where('edition_id', '=', editionId)
    .where('slug', 'in', [...slugs])
    .where('state', '=', 'published')
    .execute();
}

export async function deleteReadsBefore(db: Db, day: string): Promise<void> {
  await db.deleteFrom('article_reads').where('day', '<', day).execute();
}

import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { indexArticles, listUnindexed } from './write.ts';

/** How many ids are looked at, and how many articles taken in, before others get their turn. */
const WINDOW = 500;
const BATCH = 25;

/**
 * Brings into the search what an import brought, some articles at a time, so that others who write get
 * their turns in between.
 * @returns how many there were.
 */
export async function indexAllNew(db: Kysely<Database>): Promise<number> {
  let count = 0;
  for (let after: string | null = ''; after !== null; ) {
    const { ids, last } = await listUnindexed(db, after, WINDOW);
    for (let at = 0; at < ids.length; at += BATCH) {
      const some = ids.slice(at, at + BATCH);
      await db.transaction().execute((trx) => indexArticles(trx, some));
      await new Promise((resolve) => setImmediate(resolve));
    }
    count += ids.length;
    after = last;
  }
  return count;
}

import type { Kysely } from 'kysely';
import { within } from '../std/within.ts';
import { getPublication } from '../storage/publication.ts';
import type { Database } from '../storage/schema.ts';

/** A database that takes longer serves nobody. */
const PATIENCE_MS = 2000;
/** Who asks may be anybody, as often as they like. */
const KEPT_MS = 1000;

/** Whether the database answers, asked at most once a second. */
export function healthOf(
  db: Kysely<Database>,
  clock: () => number = Date.now,
): () => Promise<boolean> {
  let last: { at: number; isHealthy: Promise<boolean> } | null = null;
  return () => {
    const now = clock();
    if (!last || now - last.at >= KEPT_MS) last = { at: now, isHealthy: answers(db) };
    return last.isHealthy;
  };
}

async function answers(db: Kysely<Database>): Promise<boolean> {
  const asked = getPublication(db).then(
    () => true,
    () => false,
  );
  return (await within(PATIENCE_MS, asked)) ?? false;
}

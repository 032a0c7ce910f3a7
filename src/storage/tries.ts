import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** Counts a try within its period, for all processes together. @returns how many there were, with it. */
export async function countTry(
  db: Db,
  one: { key: string; period: number; expiresAt: number },
): Promise<number> {
  const { rows } = await sql<{ used: number }>`
    insert into tries (key, period, used, expires_at)
    values (${one.key}, ${one.period}, 1, ${one.expiresAt})
    on conflict (key, period) do update set used = tries.used + 1
    returning used`.execute(db);
  return Number(rows[0]?.used ?? 1);
}

/** Takes a counted try back: it was a good one. */
export async function forgiveTry(db: Db, key: string, period: number): Promise<void> {
  await db
    .updateTable('tries')
    .set((eb) => ({ used: eb('used', '-', 1) }))
    .where('key', '=', key)
    .where('period', '=', period)
    .execute();
}

export async function deleteTriesExpired(db: Db, now: number): Promise<void> {
  await db.deleteFrom('tries').where('expires_at', '<=', now).execute();
}

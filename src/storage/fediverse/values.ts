import { fromJson, toJson } from '../json.ts';
import type { Db } from '../schema.ts';

/** @returns undefined for what is not kept, or not any more. */
export async function getValue(db: Db, key: string, now: number): Promise<unknown> {
  const row = await db
    .selectFrom('fediverse_values')
    .select(['value', 'expires_at'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (!row || (row.expires_at !== null && row.expires_at <= now)) return undefined;
  return fromJson<unknown>(row.value, 'fediverse_values.value');
}

export async function setValue(
  db: Db,
  kept: { key: string; value: unknown; expiresAt: number | null },
): Promise<void> {
  const value = toJson(kept.value);
  const { key, expiresAt: expires_at } = kept;
  await db
    .insertInto('fediverse_values')
    .values({ key, value, expires_at })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value, expires_at }))
    .execute();
}

export async function deleteValue(db: Db, key: string): Promise<void> {
  await db.deleteFrom('fediverse_values').where('key', '=', key).execute();
}

export async function listValues(
  db: Db,
  prefix: string,
  now: number,
): Promise<{ key: string; value: unknown }[]> {
  const rows = await db
    .selectFrom('fediverse_values')
    .select(['key', 'value', 'expires_at'])
    .where('key', '>=', prefix)
    .where('key', '<', `${prefix}\uffff`)
    .execute();
  return rows
    .filter((row) => row.expires_at === null || row.expires_at > now)
    .map((row) => ({
      key: row.key,
      value: fromJson<unknown>(row.value, 'fediverse_values.value'),
    }));
}

export async function sweepValues(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('fediverse_values')
    .where('expires_at', 'is not', null)
    .where('expires_at', '<', now)
    .execute();
}

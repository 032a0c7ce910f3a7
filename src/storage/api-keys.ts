import type { Permission } from '../domain/permissions.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, Row } from './schema.ts';

/** A key with which a program acts as a person, within what it names. */
export interface ApiKey {
  id: string;
  /** Its first letters, to know it by. */
  hint: string;
  name: string;
  staffId: string;
  scopes: Permission[];
  createdAt: number;
  /** Null: it does not expire. */
  expiresAt: number | null;
  lastUsedAt: number | null;
}

function toKey(row: Row<'api_keys'>): ApiKey {
  return {
    id: row.id,
    hint: row.hint,
    name: row.name,
    staffId: row.staff_id,
    scopes: fromJson<Permission[]>(row.scopes, 'api_keys.scopes'),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
  };
}

export async function insertApiKey(db: Db, key: ApiKey, tokenHash: string): Promise<void> {
  await db
    .insertInto('api_keys')
    .values({
      id: key.id,
      token_hash: tokenHash,
      hint: key.hint,
      name: key.name,
      staff_id: key.staffId,
      scopes: toJson(key.scopes),
      created_at: key.createdAt,
      expires_at: key.expiresAt,
      last_used_at: null,
      revoked_at: null,
    })
    .execute();
}

const open = (db: Db) => db.selectFrom('api_keys').selectAll().where('revoked_at', 'is', null);

export async function findApiKey(db: Db, tokenHash: string, now: number): Promise<ApiKey | null> {
  const row = await open(db)
    .where('token_hash', '=', tokenHash)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
    .executeTakeFirst();
  return row ? toKey(row) : null;
}

/** Those that were not revoked, newest first. */
export async function listApiKeys(db: Db): Promise<ApiKey[]> {
  return (await open(db).orderBy('id', 'desc').execute()).map(toKey);
}

export async function touchApiKey(db: Db, id: string, now: number): Promise<void> {
  await db.updateTable('api_keys').set({ last_used_at: now }).where('id', '=', id).execute();
}

/** @returns the key that works no more; null when there was none. */
export async function revokeApiKey(db: Db, id: string, now: number): Promise<ApiKey | null> {
  const row = await db
    .updateTable('api_keys')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row ? toKey(row) : null;
}

export async function revokeApiKeysOf(db: Db, staffId: string, now: number): Promise<void> {
  await db
    .updateTable('api_keys')
    .set({ revoked_at: now })
    .where('staff_id', '=', staffId)
    .where('revoked_at', 'is', null)
    .execute();
}

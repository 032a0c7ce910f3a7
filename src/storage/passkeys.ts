import { fromJson, toJson } from './json.ts';
import type { Db, Row } from './schema.ts';

/** A public key of a person's device or key ring; the private one never leaves it. */
export interface Passkey {
  /** The credential's id, base64url. */
  id: string;
  staffId: string;
  /** COSE, base64url. */
  publicKey: string;
  counter: number;
  transports: string[];
  name: string;
  isBackedUp: boolean;
  createdAt: number;
  lastUsedAt: number | null;
}

function toPasskey(row: Row<'passkeys'>): Passkey {
  return {
    id: row.id,
    staffId: row.staff_id,
    publicKey: row.public_key,
    counter: row.counter,
    transports: fromJson<string[]>(row.transports, 'passkeys.transports'),
    name: row.name,
    isBackedUp: row.is_backed_up === 1,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
  };
}

export async function insertPasskey(db: Db, passkey: Passkey): Promise<void> {
  await db
    .insertInto('passkeys')
    .values({
      id: passkey.id,
      staff_id: passkey.staffId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: toJson(passkey.transports),
      name: passkey.name,
      is_backed_up: passkey.isBackedUp ? 1 : 0,
      created_at: passkey.createdAt,
      last_used_at: passkey.lastUsedAt,
    })
    .execute();
}

export async function getPasskey(db: Db, id: string): Promise<Passkey | null> {
  const row = await db.selectFrom('passkeys').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toPasskey(row) : null;
}

export async function listPasskeysOf(db: Db, staffId: string): Promise<Passkey[]> {
  const rows = await db
    .selectFrom('passkeys')
    .selectAll()
    .where('staff_id', '=', staffId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toPasskey);
}

/** How many passkeys each person has. */
export async function countPasskeys(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('passkeys')
    .select((eb) => ['staff_id', eb.fn.countAll<number>().as('n')])
    .groupBy('staff_id')
    .execute();
  return new Map(rows.map(({ staff_id, n }) => [staff_id, Number(n)]));
}

export async function usePasskey(
  db: Db,
  id: string,
  used: { counter: number; now: number },
): Promise<void> {
  await db
    .updateTable('passkeys')
    .set({ counter: used.counter, last_used_at: used.now })
    .where('id', '=', id)
    .execute();
}

export async function deletePasskey(db: Db, id: string): Promise<void> {
  await db.deleteFrom('passkeys').where('id', '=', id).execute();
}

export async function deletePasskeysOf(db: Db, staffId: string): Promise<void> {
  await db.deleteFrom('passkeys').where('staff_id', '=', staffId).execute();
}

import type { Db, Row } from './schema.ts';

/** Keys of the log (`log`) and of this newsroom as a witness (`witness`), private halves sealed. */
export interface KeptKey {
  id: string;
  purpose: 'log' | 'witness';
  /** Base64 of 32 bytes. */
  publicKey: string;
  sealedKey: string;
  createdAt: number;
  retiredAt: number | null;
}

function toKey(row: Row<'log_keys'>): KeptKey {
  return {
    id: row.id,
    purpose: row.purpose as KeptKey['purpose'],
    publicKey: row.public_key,
    sealedKey: row.sealed_key,
    createdAt: row.created_at,
    retiredAt: row.retired_at,
  };
}

/** Of one purpose, the present one first, then the retired ones, newest first. */
export async function listLogKeys(db: Db, purpose: KeptKey['purpose']): Promise<KeptKey[]> {
  const rows = await db
    .selectFrom('log_keys')
    .selectAll()
    .where('purpose', '=', purpose)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const keys = rows.map(toKey);
  return [...keys.filter((key) => key.retiredAt === null), ...keys.filter((key) => key.retiredAt)];
}

/** Keeps a key unless its purpose has a present one: two nodes that begin at once agree. */
export async function insertLogKey(db: Db, key: Omit<KeptKey, 'retiredAt'>): Promise<void> {
  await db
    .insertInto('log_keys')
    .values({
      id: key.id,
      purpose: key.purpose,
      public_key: key.publicKey,
      sealed_key: key.sealedKey,
      created_at: key.createdAt,
      retired_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function retireLogKey(db: Db, id: string, now: number): Promise<void> {
  await db.updateTable('log_keys').set({ retired_at: now }).where('id', '=', id).execute();
}

import type { Db } from './schema.ts';

export async function insertSignInLink(
  db: Db,
  link: {
    tokenHash: string;
    staffId: string;
    createdAt: number;
    expiresAt: number;
    origin: 'command-line' | 'mail' | 'owner';
  },
): Promise<void> {
  await db
    .insertInto('sign_in_links')
    .values({
      token_hash: link.tokenHash,
      staff_id: link.staffId,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
      used_at: null,
      origin: link.origin,
    })
    .execute();
}

/** Uses a link up. @returns whose it was; null when it was used before, has expired, or never was. */
export async function spendSignInLink(
  db: Db,
  tokenHash: string,
  now: number,
): Promise<string | null> {
  const row = await db
    .updateTable('sign_in_links')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('staff_id')
    .executeTakeFirst();
  return row?.staff_id ?? null;
}

export async function deleteSignInLinksOf(db: Db, staffId: string): Promise<void> {
  await db.deleteFrom('sign_in_links').where('staff_id', '=', staffId).execute();
}

export async function deleteSignInLinksExpiredBefore(db: Db, before: number): Promise<void> {
  await db.deleteFrom('sign_in_links').where('expires_at', '<', before).execute();
}

import type { Db } from '../schema.ts';

/** The keys of one actor; the private halves are sealed. */
export interface KeptActorKeys {
  actorId: string;
  rsaPublic: string;
  rsaSealed: string;
  edPublic: string;
  edSealed: string;
  digest: string | null;
  createdAt: number;
}

export async function getActorKeys(db: Db, actorId: string): Promise<KeptActorKeys | null> {
  const row = await db
    .selectFrom('fediverse_keys')
    .selectAll()
    .where('actor_id', '=', actorId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    actorId: row.actor_id,
    rsaPublic: row.rsa_public,
    rsaSealed: row.rsa_sealed,
    edPublic: row.ed_public,
    edSealed: row.ed_sealed,
    digest: row.digest,
    createdAt: row.created_at,
  };
}

/** The first keys stay: others may have learnt them already. */
export async function insertActorKeys(db: Db, keys: KeptActorKeys): Promise<void> {
  await db
    .insertInto('fediverse_keys')
    .values({
      actor_id: keys.actorId,
      rsa_public: keys.rsaPublic,
      rsa_sealed: keys.rsaSealed,
      ed_public: keys.edPublic,
      ed_sealed: keys.edSealed,
      digest: keys.digest,
      created_at: keys.createdAt,
    })
    .onConflict((conflict) => conflict.column('actor_id').doNothing())
    .execute();
}

/** Notes what followers were told of an actor. @returns false when they know it already. */
export async function noteActorTold(db: Db, actorId: string, digest: string): Promise<boolean> {
  const result = await db
    .updateTable('fediverse_keys')
    .set({ digest })
    .where('actor_id', '=', actorId)
    .where((eb) => eb.or([eb('digest', 'is', null), eb('digest', '<>', digest)]))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Editions and authors whom others have asked about. */
export async function listActorIds(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('fediverse_keys')
    .select('actor_id')
    .orderBy('actor_id')
    .execute();
  return rows.map(({ actor_id }) => actor_id);
}

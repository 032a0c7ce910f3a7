import { fromJson, toJson } from './json.ts';
import type { Db } from './schema.ts';

/** `code`: a code is awaited; `challenge`: one that was answered; `set-up`: of an empty house. */
export type DoorStepKind = 'code' | 'challenge' | 'passkey' | 'set-up';

/** What was begun at the door and waits for its second half. */
export interface DoorStep<Data = unknown> {
  tokenHash: string;
  kind: DoorStepKind;
  staffId: string | null;
  data: Data;
  createdAt: number;
  expiresAt: number;
}

/** @returns false where there is one already. */
export async function insertDoorStep(db: Db, step: DoorStep): Promise<boolean> {
  const result = await db
    .insertInto('door_steps')
    .values({
      token_hash: step.tokenHash,
      kind: step.kind,
      staff_id: step.staffId,
      data: toJson(step.data),
      created_at: step.createdAt,
      expires_at: step.expiresAt,
    })
    .onConflict((oc) => oc.column('token_hash').doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 1;
}

export async function findDoorStep<Data>(
  db: Db,
  kind: DoorStepKind,
  tokenHash: string,
  now: number,
): Promise<DoorStep<Data> | null> {
  const row = await db
    .selectFrom('door_steps')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('kind', '=', kind)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!row) return null;
  return {
    tokenHash: row.token_hash,
    kind,
    staffId: row.staff_id,
    data: fromJson<Data>(row.data, 'door_steps.data'),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}

/** Uses it up. @returns false when somebody else did. */
export async function deleteDoorStep(db: Db, tokenHash: string): Promise<boolean> {
  const result = await db
    .deleteFrom('door_steps')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return Number(result.numDeletedRows) === 1;
}

export async function deleteDoorStepsOf(db: Db, staffId: string): Promise<void> {
  await db.deleteFrom('door_steps').where('staff_id', '=', staffId).execute();
}

export async function deleteDoorStepsOfKind(db: Db, kind: DoorStepKind): Promise<void> {
  await db.deleteFrom('door_steps').where('kind', '=', kind).execute();
}

export async function deleteDoorStepsExpired(db: Db, now: number): Promise<void> {
  await db.deleteFrom('door_steps').where('expires_at', '<=', now).execute();
}

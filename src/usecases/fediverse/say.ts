import { newId } from '../../std/id.ts';
import {
  addressTo,
  addressToFollowers,
  insertActivity,
  type JsonObject,
} from '../../storage/fediverse/outbox.ts';
import type { Db } from '../../storage/schema.ts';

export interface Said {
  actorId: string;
  articleId?: string;
  activity: JsonObject;
}

/**
 * Puts down what an actor says, for all who follow one of `to`. In the transaction that decided it: what
 * was decided is said, and said once, whatever happens to this process.
 * @param said.besides inboxes of others whom it concerns
 */
export async function sayToFollowers(
  trx: Db,
  said: Said & { to: readonly string[]; besides?: readonly string[]; now: number },
): Promise<void> {
  const { now } = said;
  const id = await putDown(trx, said, now);
  if (!id) return;
  await addressToFollowers(trx, { activityId: id, actorIds: said.to, now });
  for (const inbox of said.besides ?? []) await addressTo(trx, { activityId: id, inbox, now });
}

/** The same, for one. */
export async function sayTo(trx: Db, said: Said & { inbox: string; now: number }): Promise<void> {
  const id = await putDown(trx, said, said.now);
  if (id) await addressTo(trx, { activityId: id, inbox: said.inbox, now: said.now });
}

async function putDown(
  trx: Db,
  { actorId, articleId, activity }: Said,
  now: number,
): Promise<string | null> {
  const id = newId();
  const { id: uri, type: kind } = activity;
  const isNew = await insertActivity(trx, {
    id,
    uri: String(uri),
    actorId,
    articleId: articleId ?? null,
    kind: String(kind),
    json: activity,
    now,
  });
  return isNew ? id : null;
}

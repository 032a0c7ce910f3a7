import { sql } from 'kysely';
import type { Subscription, SubscriptionEnd } from '../domain/letter.ts';
import { oneOf } from './dialects/one-of.ts';
import type { Db, Row } from './schema.ts';

function toSubscription(row: Row<'subscriptions'>): Subscription {
  return {
    letterId: row.letter_id,
    readerId: row.reader_id,
    state: row.state as Subscription['state'],
    stopKey: row.stop_key,
    confirmedAt: row.confirmed_at,
    endedAt: row.ended_at,
    endedWhy: row.ended_why as SubscriptionEnd | null,
  };
}

/** Begins a subscription, or begins it again; its key stays, for links in old letters still end it. */
export async function beginSubscription(
  db: Db,
  one: { letterId: string; readerId: string; stopKey: string; at: number },
): Promise<void> {
  await db
    .insertInto('subscriptions')
    .values({
      letter_id: one.letterId,
      reader_id: one.readerId,
      state: 'active',
      stop_key: one.stopKey,
      confirmed_at: one.at,
      ended_at: null,
      ended_why: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['letter_id', 'reader_id'])
        .doUpdateSet({ state: 'active', ended_at: null, ended_why: null }),
    )
    .execute();
}

export async function findByStopKey(db: Db, stopKey: string): Promise<Subscription | null> {
  const row = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('stop_key', '=', stopKey)
    .executeTakeFirst();
  return row ? toSubscription(row) : null;
}

/** Every letter that a reader receives or received. */
export async function listSubscriptions(db: Db, readerId: string): Promise<Subscription[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('reader_id', '=', readerId)
    .orderBy('letter_id')
    .execute();
  return rows.map(toSubscription);
}

/** Ends one subscription of a reader, or all. One that has ended keeps its first reason. */
export async function endSubscriptions(
  db: Db,
  which: { readerId: string; letterId?: string },
  end: { at: number; why: SubscriptionEnd },
): Promise<void> {
  let query = db
    .updateTable('subscriptions')
    .set({ state: 'ended', ended_at: end.at, ended_why: end.why })
    .where('reader_id', '=', which.readerId)
    .where('state', '=', 'active');
  if (which.letterId !== undefined) query = query.where('letter_id', '=', which.letterId);
  await query.execute();
}

/**
 * Two readers became one: what the other received goes on, unless both received it.
 * @returns the letters that moved.
 */
export async function moveSubscriptions(
  db: Db,
  fromReaderId: string,
  intoReaderId: string,
  only?: readonly string[],
): Promise<string[]> {
  if (only?.length === 0) return [];
  let query = db
    .updateTable('subscriptions')
    .set({ reader_id: intoReaderId })
    .where('reader_id', '=', fromReaderId)
    .where('letter_id', 'not in', (eb) =>
      eb.selectFrom('subscriptions').select('letter_id').where('reader_id', '=', intoReaderId),
    );
  if (only) query = query.where('letter_id', 'in', [...only]);
  const rows = await query.returning('letter_id').execute();
  return rows.map((row) => row.letter_id);
}

export interface Subscriber {
  readerId: string;
  mail: string;
}

/** Readers of a letter who confirmed, walked by id. */
export async function listSubscribers(
  db: Db,
  letterId: string,
  after: string,
  limit: number,
): Promise<Subscriber[]> {
  return db
    .selectFrom('subscriptions as s')
    .innerJoin('readers as r', 'r.id', 's.reader_id')
    .select(['r.id as readerId', 'r.mail as mail'])
    .where('s.letter_id', '=', letterId)
    .where('s.state', '=', 'active')
    .where('s.reader_id', '>', after)
    .orderBy('s.reader_id')
    .limit(limit)
    .execute();
}

export async function countSubscribers(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('subscriptions')
    .select((eb) => ['letter_id', eb.fn.countAll<number>().as('n')])
    .where('state', '=', 'active')
    .groupBy('letter_id')
    .execute();
  return new Map(rows.map((row) => [row.letter_id, Number(row.n)]));
}

/** Pledges of these readers, as far as they may open doors: the law itself is `isOpenedBy`. */
export async function listPledgeFacts(db: Db, readerIds: readonly string[]) {
  if (readerIds.length === 0) return [];
  const rows = await db
    .selectFrom('pledges')
    .select(['reader_id', 'platform', 'state', 'paid_until'])
    .where(oneOf(db, sql`reader_id`, readerIds))
    .execute();
  return rows.map((row) => ({
    readerId: row.reader_id,
    platform: row.platform,
    state: row.state,
    paidUntil: row.paid_until,
  }));
}

export async function deleteSubscriptionsOf(db: Db, readerId: string): Promise<void> {
  await db.deleteFrom('subscriptions').where('reader_id', '=', readerId).execute();
}

import { sql } from 'kysely';
import { type Audience, type DeliveryState, NO_TALLY, type Tally } from '../domain/mailing.ts';
import { oneOf } from './dialects/one-of.ts';
import { isPostgres } from './dialects/which.ts';
import type { Db } from './schema.ts';

export interface NewDelivery {
  position: number;
  readerId: string;
  mail: string;
  audience: Audience;
}

/**
 * Writes a part of the frozen list, as one parameter however long it is: thousands of values of their own
 * cost more memory than all that is kept of them. A reader stands in it once, whatever happens.
 */
export async function insertDeliveries(
  db: Db,
  mailingId: string,
  list: readonly NewDelivery[],
): Promise<void> {
  if (list.length === 0) return;
  const rows = isPostgres(db)
    ? sql`select * from unnest(
        ${list.map(({ position }) => position)}::bigint[],
        ${list.map(({ readerId }) => readerId)}::text[],
        ${list.map(({ mail }) => mail)}::text[],
        ${list.map(({ audience }) => audience)}::text[]) as l(position, reader_id, mail, audience)`
    : sql`select value ->> 0 as position, value ->> 1 as reader_id, value ->> 2 as mail,
        value ->> 3 as audience
        from json_each(${JSON.stringify(list.map((one) => [one.position, one.readerId, one.mail, one.audience]))})`;
  await sql`
    insert into deliveries (mailing_id, position, reader_id, mail, audience, state, tries, try_at, reason, later_reason)
    select ${mailingId}, position, reader_id, mail, audience, 'waiting', 0, 0, '', ''
    from (${rows}) as l`.execute(db);
}

/** One mail to be handed over. */
export interface Claimed {
  position: number;
  readerId: string;
  mail: string;
  audience: Audience;
  tries: number;
  /** Null: no longer subscribed. */
  stopKey: string | null;
}

/**
 * Takes the next mails of a mailing. They are `handed` from now on: should this process die, nobody can
 * say whether the server had them.
 */
export async function claimDeliveries(
  db: Db,
  claim: { mailingId: string; letterId: string; by: string; now: number; limit: number },
): Promise<Claimed[]> {
  // Materialized: a limit in a plain subquery PostgreSQL may apply anew for each row that it looks at.
  const lock = isPostgres(db) ? sql`for update skip locked` : sql``;
  const { rows } = await sql<{
    position: number;
    reader_id: string;
    mail: string;
    audience: string;
    tries: number;
  }>`
    with next as materialized (
      select d.position from deliveries as d
      where d.mailing_id = ${claim.mailingId} and d.state = 'waiting' and d.try_at <= ${claim.now}
      order by d.position limit ${claim.limit} ${lock})
    update deliveries set state = 'handed', claimed_by = ${claim.by}, tries = tries + 1
    where mailing_id = ${claim.mailingId} and position in (select position from next)
    returning position, reader_id, mail, audience, tries`.execute(db);
  if (rows.length === 0) return [];
  const keys = await db
    .selectFrom('subscriptions')
    .select(['reader_id', 'stop_key'])
    .where('letter_id', '=', claim.letterId)
    .where('state', '=', 'active')
    .where(
      oneOf(
        db,
        sql`reader_id`,
        rows.map((row) => row.reader_id),
      ),
    )
    .execute();
  const keyOf = new Map(keys.map((row) => [row.reader_id, row.stop_key]));
  return rows
    .map((row) => ({
      position: Number(row.position),
      readerId: row.reader_id,
      mail: row.mail,
      audience: row.audience as Audience,
      tries: Number(row.tries),
      stopKey: keyOf.get(row.reader_id) ?? null,
    }))
    .sort((a, b) => a.position - b.position);
}

/** What became of a mail that was handed over. */
export interface Outcome {
  position: number;
  state: Extract<DeliveryState, 'accepted' | 'refused' | 'unknown' | 'left' | 'waiting'>;
  reason: string;
  at: number;
  /** For what goes back to wait. */
  tryAt?: number;
  /** It was never given to the server: the try does not count. */
  isUntried?: boolean;
}

/**
 * Writes down what became of mails. Only their holder may: what was declared unknown meanwhile, because
 * the holder seemed dead, is put right if it lives.
 */
export async function recordOutcomes(
  db: Db,
  of: { mailingId: string; by: string },
  outcomes: readonly Outcome[],
): Promise<void> {
  const plain = outcomes.filter(({ state, reason }) => state === 'accepted' && reason === '');
  const at = plain[plain.length - 1]?.at;
  if (at !== undefined) {
    await ownRows(db, of)
      .set({ state: 'accepted', reason: '', at })
      .where(
        oneOf(
          db,
          sql`position`,
          plain.map(({ position }) => position),
        ),
      )
      .execute();
  }
  for (const one of outcomes) {
    if (one.state === 'accepted' && one.reason === '') continue;
    await ownRows(db, of)
      .set((eb) => ({
        state: one.state,
        reason: one.reason,
        at: one.at,
        try_at: one.tryAt ?? 0,
        ...(one.isUntried ? { tries: eb('tries', '-', 1) } : {}),
      }))
      .where('position', '=', one.position)
      .execute();
  }
}

const ownRows = (db: Db, of: { mailingId: string; by: string }) =>
  db
    .updateTable('deliveries')
    .where('mailing_id', '=', of.mailingId)
    .where('claimed_by', '=', of.by)
    .where('state', 'in', ['handed', 'unknown']);

/**
 * What others held when they died: nobody can say whether the server had it.
 * @returns how many there were.
 */
export async function declareUnknown(
  db: Db,
  of: { mailingId: string; by: string; at: number },
): Promise<number> {
  const done = await db
    .updateTable('deliveries')
    .set({ state: 'unknown', reason: 'interrupted', at: of.at })
    .where('mailing_id', '=', of.mailingId)
    .where('state', '=', 'handed')
    .where((eb) => eb.or([eb('claimed_by', '<>', of.by), eb('claimed_by', 'is', null)]))
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** How a mailing stands, by state, all audiences together. */
export async function tallyOf(db: Db, mailingId: string): Promise<Tally> {
  const rows = await db
    .selectFrom('deliveries')
    .select((eb) => ['state', 'later', eb.fn.countAll<number>().as('n')])
    .where('mailing_id', '=', mailingId)
    .groupBy(['state', 'later'])
    .execute();
  const tally: Tally = { ...NO_TALLY };
  for (const { state, later, n } of rows) {
    tally[state as DeliveryState] += Number(n);
    if (later === 'bounced' || later === 'complained') tally[later] += Number(n);
  }
  return tally;
}

/** How many to whom a mailing was given ended their subscription themselves between two instants. */
export async function countParted(
  db: Db,
  of: { mailingId: string; letterId: string; from: number; until: number },
): Promise<number> {
  const row = await db
    .selectFrom('subscriptions as s')
    .innerJoin('deliveries as d', (join) =>
      join.onRef('d.reader_id', '=', 's.reader_id').on('d.mailing_id', '=', of.mailingId),
    )
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('s.letter_id', '=', of.letterId)
    .where('s.state', '=', 'ended')
    .where('s.ended_why', '=', 'reader')
    .where('s.ended_at', '>=', of.from)
    .where('s.ended_at', '<', of.until)
    .where('d.state', 'in', ['accepted', 'unknown'])
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

/** When the next waiting mail may be tried; null when none waits. */
export async function nextTryAt(db: Db, mailingId: string): Promise<number | null> {
  const row = await db
    .selectFrom('deliveries')
    .select((eb) => eb.fn.min('try_at').as('at'))
    .where('mailing_id', '=', mailingId)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return row?.at === null || row?.at === undefined ? null : Number(row.at);
}

export interface DeliveryLine {
  position: number;
  mail: string;
  audience: Audience;
  state: DeliveryState;
  reason: string;
  tries: number;
  at: number | null;
  later: string | null;
  laterReason: string;
}

/** Deliveries in one state, walked by position. */
export async function listDeliveries(
  db: Db,
  which: { mailingId: string; state: DeliveryState | 'bounced' | 'complained'; after: number },
  limit: number,
): Promise<DeliveryLine[]> {
  const isLater = which.state === 'bounced' || which.state === 'complained';
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('mailing_id', '=', which.mailingId)
    .where(isLater ? 'later' : 'state', '=', which.state)
    .where('position', '>', which.after)
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    position: row.position,
    mail: row.mail,
    audience: row.audience as Audience,
    state: row.state as DeliveryState,
    reason: row.reason,
    tries: row.tries,
    at: row.at,
    later: row.later,
    laterReason: row.later_reason,
  }));
}

/** An editor decides about mails of which nobody knows: to try them again, at the risk of a second copy. */
export async function sendUnknownAgain(db: Db, mailingId: string): Promise<number> {
  const done = await db
    .updateTable('deliveries')
    .set({ state: 'waiting', claimed_by: null, try_at: 0, reason: '' })
    .where('mailing_id', '=', mailingId)
    .where('state', '=', 'unknown')
    .where('mail', '<>', '')
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** What came back after a mail was accepted. @returns the reader, null for no such delivery. */
export async function markLater(
  db: Db,
  of: { mailingId: string; position: number },
  later: { what: 'bounced' | 'complained'; reason: string },
): Promise<string | null> {
  const row = await db
    .updateTable('deliveries')
    .set({ later: later.what, later_reason: later.reason.slice(0, 300) })
    .where('mailing_id', '=', of.mailingId)
    .where('position', '=', of.position)
    .returning('reader_id')
    .executeTakeFirst();
  return row?.reader_id ?? null;
}

/** Who received a mailing, or may have: whom an erratum is for. Walked by position. */
export async function listServed(
  db: Db,
  mailingId: string,
  after: number,
  limit: number,
): Promise<NewDelivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .select(['position', 'reader_id', 'mail', 'audience'])
    .where('mailing_id', '=', mailingId)
    .where('state', 'in', ['accepted', 'unknown'])
    .where('mail', '<>', '')
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    position: row.position,
    readerId: row.reader_id,
    mail: row.mail,
    audience: row.audience as Audience,
  }));
}

/** A reader's address leaves the ledgers; what was sent stays counted. */
export async function forgetAddress(db: Db, readerId: string): Promise<void> {
  await db.updateTable('deliveries').set({ mail: '' }).where('reader_id', '=', readerId).execute();
}

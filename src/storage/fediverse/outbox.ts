/** What our actors say, and the inboxes that it has still to be brought to. */
import { sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';
import { fromJson, toJson } from '../json.ts';
import type { Db } from '../schema.ts';

export type JsonObject = Record<string, unknown>;

export interface NewActivity {
  id: string;
  uri: string;
  actorId: string;
  articleId: string | null;
  kind: string;
  json: JsonObject;
  now: number;
}

/** @returns false when it was said already. */
export async function insertActivity(db: Db, activity: NewActivity): Promise<boolean> {
  const result = await db
    .insertInto('activities')
    .values({
      id: activity.id,
      uri: activity.uri,
      actor_id: activity.actorId,
      article_id: activity.articleId,
      kind: activity.kind,
      json: toJson(activity.json),
      created_at: activity.now,
    })
    .onConflict((conflict) => conflict.column('uri').doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Puts an activity down for all who follow one of these actors: once for each server that has a door for all. */
export async function addressToFollowers(
  db: Db,
  to: { activityId: string; actorIds: readonly string[]; now: number },
): Promise<void> {
  const { activityId, actorIds, now } = to;
  if (actorIds.length === 0) return;
  await sql`insert into activity_deliveries (inbox, activity_id, state, reason, at)
    select distinct coalesce(f.shared_inbox, f.inbox), ${activityId}, 'waiting', '', cast(${now} as bigint)
    from followers as f where f.actor_id in (${sql.join([...actorIds])})`.execute(db);
  await ringInboxes(db, activityId, now);
}

export async function addressTo(
  db: Db,
  to: { activityId: string; inbox: string; now: number },
): Promise<void> {
  await db
    .insertInto('activity_deliveries')
    .values({
      inbox: to.inbox,
      activity_id: to.activityId,
      state: 'waiting',
      reason: '',
      status: null,
      at: to.now,
    })
    .onConflict((conflict) => conflict.columns(['inbox', 'activity_id']).doNothing())
    .execute();
  await ringInboxes(db, to.activityId, to.now);
}

/** A door that is being waited for keeps its own time; the others are knocked at now. */
async function ringInboxes(db: Db, activityId: string, now: number): Promise<void> {
  await sql`insert into inboxes (inbox, tries, try_at, reason, rings)
    select d.inbox, 0, cast(${now} as bigint), '', 1 from activity_deliveries as d
    where d.activity_id = ${activityId} and d.state = 'waiting' order by d.inbox
    on conflict (inbox) do update set try_at = coalesce(inboxes.try_at, excluded.try_at),
      rings = inboxes.rings + 1`.execute(db);
}

/** A door that is opened for one worker. */
export interface LeasedInbox {
  inbox: string;
  spec: string | null;
  tries: number;
  failingSince: number | null;
  rings: number;
}

/** Looks, without a lock, whether a door is to be knocked at. */
export async function hasDueInbox(db: Db, now: number): Promise<boolean> {
  const { rows } = await sql<{ found: number | boolean }>`select exists (
    select 1 from inboxes where try_at is not null and try_at <= ${now}
      and (lease_until is null or lease_until < ${now})) as found`.execute(db);
  return Boolean(rows[0]?.found);
}

export async function leaseInboxes(
  db: Db,
  lease: { by: string; now: number; until: number; limit: number },
): Promise<LeasedInbox[]> {
  const lock = isPostgres(db) ? sql`for update skip locked` : sql``;
  const { rows } = await sql<LeasedInbox>`
    update inboxes set leased_by = ${lease.by}, lease_until = ${lease.until} where inbox in (
      select inbox from inboxes where try_at is not null and try_at <= ${lease.now}
        and (lease_until is null or lease_until < ${lease.now})
      order by try_at limit ${lease.limit} ${lock})
    returning inbox, spec, tries, failing_since as "failingSince", rings`.execute(db);
  return rows;
}

/** @returns how often the door was rung at by now. */
export async function extendInboxLease(
  db: Db,
  lease: { inbox: string; by: string; until: number },
): Promise<number | null> {
  const { rows } = await sql<{ rings: number }>`
    update inboxes set lease_until = ${lease.until}
    where inbox = ${lease.inbox} and leased_by = ${lease.by} returning rings`.execute(db);
  return rows[0]?.rings ?? null;
}

/**
 * Closes a door behind what was brought.
 * @returns false when more was put down meanwhile: the door stays in hand.
 */
export async function releaseInbox(
  db: Db,
  lease: { inbox: string; by: string; rings: number; spec: string | null },
): Promise<boolean> {
  const result = await db
    .updateTable('inboxes')
    .set({
      try_at: null,
      tries: 0,
      failing_since: null,
      reason: '',
      spec: lease.spec,
      leased_by: null,
      lease_until: null,
    })
    .where('inbox', '=', lease.inbox)
    .where('leased_by', '=', lease.by)
    .where('rings', '=', lease.rings)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Nobody opened: the door is left alone until `tryAt`. */
export async function postponeInbox(
  db: Db,
  wait: {
    inbox: string;
    by: string;
    tries: number;
    tryAt: number;
    failingSince: number;
    reason: string;
  },
): Promise<void> {
  await db
    .updateTable('inboxes')
    .set({
      tries: wait.tries,
      try_at: wait.tryAt,
      failing_since: wait.failingSince,
      reason: wait.reason,
      leased_by: null,
      lease_until: null,
    })
    .where('inbox', '=', wait.inbox)
    .where('leased_by', '=', wait.by)
    .execute();
}

export interface WaitingActivity {
  activityId: string;
  actorId: string;
  json: JsonObject;
  createdAt: number;
}

/** What waits for a door, oldest first. */
export async function listWaiting(
  db: Db,
  inbox: string,
  limit: number,
): Promise<WaitingActivity[]> {
  const { rows } = await sql<Omit<WaitingActivity, 'json'> & { json: string }>`
    select a.id as "activityId", a.actor_id as "actorId", a.json, a.created_at as "createdAt"
    from activity_deliveries as d join activities as a on a.id = d.activity_id
    where d.inbox = ${inbox} and d.state = 'waiting' order by d.activity_id limit ${limit}`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, json: fromJson<JsonObject>(row.json, 'activities.json') }));
}

export type DeliveryEnd = 'done' | 'refused' | 'gone' | 'lost';

export async function endDelivery(
  db: Db,
  end: {
    inbox: string;
    activityId: string;
    state: DeliveryEnd;
    status: number | null;
    reason: string;
    now: number;
  },
): Promise<void> {
  await db
    .updateTable('activity_deliveries')
    .set({ state: end.state, status: end.status, reason: end.reason, at: end.now })
    .where('inbox', '=', end.inbox)
    .where('activity_id', '=', end.activityId)
    .execute();
}

/** Gives up what waits for an inbox: all of it, or what was said before an instant. */
export async function giveUpWaiting(
  db: Db,
  end: { inbox: string; state: DeliveryEnd; before: number; reason: string; now: number },
): Promise<void> {
  await sql`update activity_deliveries set state = ${end.state}, reason = ${end.reason},
      at = ${end.now}
    where inbox = ${end.inbox} and state = 'waiting' and activity_id in (
      select id from activities where created_at < ${end.before})`.execute(db);
}

/** Takes back what waits for servers that are not spoken to any more. */
export async function giveUpHost(db: Db, host: string, now: number): Promise<void> {
  const inboxes = await db.selectFrom('inboxes').select('inbox').execute();
  for (const { inbox } of inboxes) {
    const name = URL.canParse(inbox) ? new URL(inbox).hostname : '';
    if (name !== host && !name.endsWith(`.${host}`)) continue;
    await giveUpWaiting(db, {
      inbox,
      state: 'lost',
      before: Number.MAX_SAFE_INTEGER,
      reason: 'blocked',
      now,
    });
  }
}

/** By the clock: forgets what was said long ago and has nobody waiting for it. */
export async function sweepActivities(db: Db, before: number): Promise<void> {
  await sql`delete from activity_deliveries where state <> 'waiting' and activity_id in (
    select id from activities where created_at < ${before})`.execute(db);
  await sql`delete from activities where created_at < ${before} and not exists (
    select 1 from activity_deliveries as d where d.activity_id = activities.id)`.execute(db);
}

/** Inboxes that do not open, longest silent first. */
export async function listSilent(
  db: Db,
): Promise<
  { inbox: string; since: number; nextTry: number | null; reason: string; waiting: number }[]
> {
  const { rows } = await sql<{
    inbox: string;
    since: number;
    nextTry: number | null;
    reason: string;
    waiting: number;
  }>`select i.inbox, i.failing_since as since, i.try_at as "nextTry", i.reason,
      (select count(*) from activity_deliveries as d
        where d.inbox = i.inbox and d.state = 'waiting') as waiting
    from inboxes as i where i.failing_since is not null and i.try_at is not null
    order by i.failing_since limit 100`.execute(db);
  return rows.map((row) => ({ ...row, waiting: Number(row.waiting) }));
}

/** Has those knocked at again that did not open. */
export async function ringSilent(db: Db, now: number): Promise<void> {
  await db
    .updateTable('inboxes')
    .set({ try_at: now })
    .where('failing_since', 'is not', null)
    .where('try_at', '>', now)
    .execute();
}

import { sql } from 'kysely';
import type { Db } from '../schema.ts';

export interface Follower {
  actorId: string;
  follower: string;
  inbox: string;
  sharedInbox: string | null;
  host: string;
  followedAt: number;
}

/** Puts a follower down; one who asks again may have moved their inbox. */
export async function putFollower(db: Db, follower: Follower): Promise<void> {
  const { inbox, sharedInbox, host } = follower;
  await db
    .insertInto('followers')
    .values({
      actor_id: follower.actorId,
      follower: follower.follower,
      inbox,
      shared_inbox: sharedInbox,
      host,
      followed_at: follower.followedAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['actor_id', 'follower'])
        .doUpdateSet({ inbox, shared_inbox: sharedInbox, host }),
    )
    .execute();
}

export async function deleteFollower(
  db: Db,
  of: { actorId: string; follower: string },
): Promise<void> {
  await db
    .deleteFrom('followers')
    .where('actor_id', '=', of.actorId)
    .where('follower', '=', of.follower)
    .execute();
}

/** Somebody who is no more follows nobody. */
export async function forgetFollower(db: Db, follower: string): Promise<void> {
  await db.deleteFrom('followers').where('follower', '=', follower).execute();
}

export async function deleteFollowersAt(db: Db, inbox: string): Promise<void> {
  await sql`delete from followers where coalesce(shared_inbox, inbox) = ${inbox}
    or inbox = ${inbox}`.execute(db);
}

/** Followers on a server, and on those below its name. */
export async function deleteFollowersOf(db: Db, host: string): Promise<void> {
  await sql`delete from followers where host = ${host}
    or substr(host, length(host) - ${host.length}) = ${`.${host}`}`.execute(db);
}

/** How many follow each actor. */
export async function countFollowers(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('followers')
    .select(['actor_id', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('actor_id')
    .execute();
  return new Map(rows.map((row) => [row.actor_id, Number(row.count)]));
}

export async function countFollowersOf(db: Db, actorId: string): Promise<number> {
  const row = await db
    .selectFrom('followers')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('actor_id', '=', actorId)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Authors whom somebody follows, most followed first. */
export async function listFollowedAuthors(
  db: Db,
): Promise<{ id: string; slug: string; name: string }[]> {
  const { rows } = await sql<{ id: string; slug: string; name: string }>`
    select au.id, au.slug, au.name from authors as au join (
      select actor_id, count(*) as followers from followers group by actor_id) as f
      on f.actor_id = au.id
    order by f.followers desc, au.name limit 200`.execute(db);
  return rows;
}

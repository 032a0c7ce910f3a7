import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * The newsroom as actors that other servers follow: keys, followers, what was said and to whom it has
 * still to be brought. No tie to articles and editions: what others were told is remembered when they are gone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = sql.raw(isPostgres(db) ? 'text collate "C"' : 'text');
  await sql`create table fediverse_keys (
    actor_id ${text} not null primary key,
    rsa_public ${text} not null, rsa_sealed ${text} not null,
    ed_public ${text} not null, ed_sealed ${text} not null,
    digest ${text}, created_at bigint not null
  )`.execute(db);
  await sql`create table followers (
    actor_id ${text} not null, follower ${text} not null,
    inbox ${text} not null, shared_inbox ${text}, host ${text} not null,
    followed_at bigint not null, primary key (actor_id, follower)
  )`.execute(db);
  await sql`create table federated_articles (
    article_id ${text} not null primary key,
    state ${text} not null, round bigint not null, digest ${text}, changed_at bigint not null
  )`.execute(db);
  await sql`create table activities (
    id ${text} not null primary key, uri ${text} not null unique,
    actor_id ${text} not null, article_id ${text}, kind ${text} not null,
    json ${text} not null, created_at bigint not null
  )`.execute(db);
  await sql`create table activity_deliveries (
    inbox ${text} not null, activity_id ${text} not null references activities (id),
    state ${text} not null, status bigint, reason ${text} not null, at bigint not null,
    primary key (inbox, activity_id)
  )`.execute(db);
  await sql`create table inboxes (
    inbox ${text} not null primary key, spec ${text},
    tries bigint not null, try_at bigint, failing_since bigint, reason ${text} not null,
    leased_by ${text}, lease_until bigint, rings bigint not null
  )`.execute(db);
  await sql`create table echoes (
    article_id ${text} not null, actor ${text} not null, kind ${text} not null,
    uri ${text} not null, at bigint not null, primary key (article_id, kind, actor)
  )`.execute(db);
  await sql`create table fediverse_values (
    key ${text} not null primary key, value ${text} not null, expires_at bigint
  )`.execute(db);
  for (const index of [
    'followers_host on followers (host)',
    'followers_follower on followers (follower)',
    'inboxes_due on inboxes (try_at) where try_at is not null',
    "activity_deliveries_waiting on activity_deliveries (inbox, activity_id) where state = 'waiting'",
    'activity_deliveries_activity on activity_deliveries (activity_id)',
    'activities_created on activities (created_at)',
    'echoes_actor on echoes (actor)',
    'fediverse_values_expire on fediverse_values (expires_at) where expires_at is not null',
  ])
    await sql.raw(`create index ${index}`).execute(db);
}

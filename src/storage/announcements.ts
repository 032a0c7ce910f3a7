import type {
  Act,
  Announcement,
  AnnouncementState,
  Attempt,
  AttemptOutcome,
} from '../domain/announcement.ts';
import { isPostgres } from './dialects/which.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, Row } from './schema.ts';

function toAnnouncement(row: Row<'announcements'>): Announcement {
  return {
    id: row.id,
    channelId: row.channel_id,
    articleId: row.article_id,
    state: row.state as AnnouncementState,
    remoteId: row.remote_id,
    remoteUrl: row.remote_url,
    text: row.text,
    hash: row.hash,
    ownText: row.own_text,
    round: row.round,
    run: row.run,
    nextAt: row.next_at,
    tries: row.tries,
    failingSince: row.failing_since,
    sentAt: row.sent_at,
    createdAt: row.created_at,
  };
}

const columnsOf = (one: Announcement) => ({
  state: one.state,
  remote_id: one.remoteId,
  remote_url: one.remoteUrl,
  text: one.text,
  hash: one.hash,
  own_text: one.ownText,
  round: one.round,
  run: one.run,
  next_at: one.nextAt,
  tries: one.tries,
  failing_since: one.failingSince,
  sent_at: one.sentAt,
});

/** Where there is one of this article on this channel already, it stays as it is. */
export async function insertAnnouncement(db: Db, one: Announcement): Promise<void> {
  await db
    .insertInto('announcements')
    .values({
      id: one.id,
      channel_id: one.channelId,
      article_id: one.articleId,
      created_at: one.createdAt,
      ...columnsOf(one),
    })
    .onConflict((oc) => oc.columns(['article_id', 'channel_id']).doNothing())
    .execute();
}

export async function updateAnnouncement(db: Db, one: Announcement): Promise<void> {
  await db.updateTable('announcements').set(columnsOf(one)).where('id', '=', one.id).execute();
}

/** For use inside a transaction that changes it. */
export async function lockAnnouncement(db: Db, id: string): Promise<Announcement | null> {
  let query = db.selectFrom('announcements').selectAll().where('id', '=', id);
  if (isPostgres(db)) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? toAnnouncement(row) : null;
}

export async function listAnnouncements(db: Db, articleId: string): Promise<Announcement[]> {
  const rows = await db
    .selectFrom('announcements')
    .selectAll()
    .where('article_id', '=', articleId)
    .execute();
  return rows.map(toAnnouncement);
}

export async function findAnnouncement(
  db: Db,
  at: { articleId: string; channelId: string },
): Promise<Announcement | null> {
  const row = await db
    .selectFrom('announcements')
    .selectAll()
    .where('article_id', '=', at.articleId)
    .where('channel_id', '=', at.channelId)
    .executeTakeFirst();
  return row ? toAnnouncement(row) : null;
}

export async function insertAttempt(db: Db, attempt: Attempt): Promise<void> {
  await db
    .insertInto('announcement_attempts')
    .values({
      id: attempt.id,
      announcement_id: attempt.announcementId,
      at: attempt.at,
      act: attempt.act,
      outcome: attempt.outcome,
      status: attempt.status,
      sentence: attempt.key,
      args: toJson(attempt.args),
      retry_at: attempt.retryAt,
    })
    .execute();
}

/** What became of an attempt that was begun. */
export async function endAttempt(
  db: Db,
  id: string,
  end: Pick<Attempt, 'outcome' | 'status' | 'key' | 'args'>,
): Promise<void> {
  const { outcome, status, key: sentence, args } = end;
  await db
    .updateTable('announcement_attempts')
    .set({ outcome, status, sentence, args: toJson(args) })
    .where('id', '=', id)
    .execute();
}

/** When it will be tried again. */
export async function noteRetry(db: Db, id: string, retryAt: number | null): Promise<void> {
  await db
    .updateTable('announcement_attempts')
    .set({ retry_at: retryAt })
    .where('id', '=', id)
    .execute();
}

/** The newest attempts first. */
export async function listAttempts(
  db: Db,
  announcementIds: readonly string[],
  limit: number,
): Promise<Attempt[]> {
  if (announcementIds.length === 0) return [];
  const rows = await db
    .selectFrom('announcement_attempts')
    .selectAll()
    .where('announcement_id', 'in', [...announcementIds])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    announcementId: row.announcement_id,
    at: row.at,
    act: row.act as Act,
    outcome: row.outcome as AttemptOutcome,
    status: row.status,
    key: row.sentence,
    args: fromJson<Record<string, string | number>>(row.args, 'announcement_attempts.args'),
    retryAt: row.retry_at,
  }));
}

/** The attempt that was begun last and has no end; a process died in it. */
export async function findOpenAttempt(db: Db, announcementId: string): Promise<Attempt | null> {
  const [last] = await listAttempts(db, [announcementId], 1);
  return last?.outcome === 'begun' ? last : null;
}

/** The delivery log is kept for a year. */
export async function deleteAttemptsBefore(db: Db, before: number): Promise<void> {
  await db.deleteFrom('announcement_attempts').where('at', '<', before).execute();
}

/** How announcements of these channels went lately, by state. */
export async function countAnnouncements(
  db: Db,
  channelIds: readonly string[],
  since: number,
): Promise<{ channelId: string; state: AnnouncementState; n: number }[]> {
  if (channelIds.length === 0) return [];
  const rows = await db
    .selectFrom('announcements')
    .select((eb) => ['channel_id as channelId', 'state', eb.fn.countAll<number>().as('n')])
    .where('channel_id', 'in', [...channelIds])
    .where('created_at', '>=', since)
    .groupBy(['channel_id', 'state'])
    .execute();
  return rows.map((row) => ({
    channelId: row.channelId,
    state: row.state as AnnouncementState,
    n: Number(row.n),
  }));
}

import type { Interval, PlatformName, Pledge, PledgeNews, PledgeState } from '../domain/pledge.ts';
import { isPostgres } from './dialects/which.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, Row } from './schema.ts';

export function toPledge(row: Row<'pledges'>): Pledge {
  return {
    id: row.id,
    readerId: row.reader_id,
    platform: row.platform as PlatformName,
    externalId: row.external_id,
    tierId: row.tier_id,
    amount: row.amount,
    currency: row.currency,
    interval: row.interval as Interval,
    state: row.state as PledgeState,
    startedAt: row.started_at,
    paidUntil: row.paid_until,
    endedAt: row.ended_at,
    newsAt: row.news_at,
  };
}

function toRow(pledge: Pledge): Row<'pledges'> {
  return {
    id: pledge.id,
    reader_id: pledge.readerId,
    platform: pledge.platform,
    external_id: pledge.externalId,
    tier_id: pledge.tierId,
    amount: pledge.amount,
    currency: pledge.currency,
    interval: pledge.interval,
    state: pledge.state,
    started_at: pledge.startedAt,
    paid_until: pledge.paidUntil,
    ended_at: pledge.endedAt,
    news_at: pledge.newsAt,
  };
}

/** The pledge, held against other news of it until the transaction ends. */
export async function lockPledge(
  db: Db,
  platform: string,
  externalId: string,
): Promise<Pledge | null> {
  const query = db
    .selectFrom('pledges')
    .selectAll()
    .where('platform', '=', platform)
    .where('external_id', '=', externalId);
  const row = await (isPostgres(db) ? query.forUpdate() : query).executeTakeFirst();
  return row ? toPledge(row) : null;
}

export async function insertPledge(db: Db, pledge: Pledge): Promise<void> {
  await db.insertInto('pledges').values(toRow(pledge)).execute();
}

export async function updatePledge(db: Db, pledge: Pledge): Promise<void> {
  await db.updateTable('pledges').set(toRow(pledge)).where('id', '=', pledge.id).execute();
}

export async function listPledges(db: Db, readerId: string): Promise<Pledge[]> {
  const rows = await db
    .selectFrom('pledges')
    .selectAll()
    .where('reader_id', '=', readerId)
    .orderBy('started_at')
    .orderBy('id')
    .execute();
  return rows.map(toPledge);
}

export async function movePledges(
  db: Db,
  pledgeIds: readonly string[],
  readerId: string,
): Promise<void> {
  if (pledgeIds.length === 0) return;
  await db
    .updateTable('pledges')
    .set({ reader_id: readerId })
    .where('id', 'in', [...pledgeIds])
    .execute();
}

export async function isNewsKnown(db: Db, platform: string, newsId: string): Promise<boolean> {
  const row = await db
    .selectFrom('pledge_news')
    .select('pledge_id')
    .where('platform', '=', platform)
    .where('news_id', '=', newsId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertNews(
  db: Db,
  entry: { news: PledgeNews; pledgeId: string; heardAt: number; wasApplied: boolean },
): Promise<void> {
  const { news } = entry;
  await db
    .insertInto('pledge_news')
    .values({
      platform: news.platform,
      news_id: news.newsId,
      pledge_id: entry.pledgeId,
      at: news.at,
      heard_at: entry.heardAt,
      news: toJson(news),
      was_applied: entry.wasApplied ? 1 : 0,
    })
    .execute();
}

/** What the platforms told of a pledge, newest first. */
export async function listNews(
  db: Db,
  pledgeId: string,
): Promise<{ news: PledgeNews; heardAt: number; wasApplied: boolean }[]> {
  const rows = await db
    .selectFrom('pledge_news')
    .selectAll()
    .where('pledge_id', '=', pledgeId)
    .orderBy('at', 'desc')
    .orderBy('news_id')
    .execute();
  return rows.map((row) => ({
    news: fromJson<PledgeNews>(row.news, 'pledge_news.news'),
    heardAt: row.heard_at,
    wasApplied: row.was_applied === 1,
  }));
}

/** With all that was heard of them. */
export async function deletePledgesOf(db: Db, readerId: string): Promise<void> {
  const ids = db.selectFrom('pledges').select('id').where('reader_id', '=', readerId);
  await db.deleteFrom('pledge_news').where('pledge_id', 'in', ids).execute();
  await db.deleteFrom('pledges').where('reader_id', '=', readerId).execute();
}

export async function getPledge(db: Db, id: string): Promise<Pledge | null> {
  const row = await db.selectFrom('pledges').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toPledge(row) : null;
}

/** All pledges on a platform. */
export async function listPledgesOn(db: Db, platform: PlatformName): Promise<Pledge[]> {
  const rows = await db
    .selectFrom('pledges')
    .selectAll()
    .where('platform', '=', platform)
    .orderBy('id')
    .execute();
  return rows.map(toPledge);
}

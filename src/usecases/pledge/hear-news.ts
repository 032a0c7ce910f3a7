import type { Pledge, PledgeNews } from '../../domain/pledge.ts';
import type { Reader } from '../../domain/reader.ts';
import type { Tier } from '../../domain/tier.ts';
import { newId } from '../../std/id.ts';
import { listEditions } from '../../storage/editions.ts';
import { insertEvent } from '../../storage/events.ts';
import {
  insertNews,
  insertPledge,
  isNewsKnown,
  lockPledge,
  updatePledge,
} from '../../storage/pledges.ts';
import {
  findReaderByIdentity,
  findReaderByMail,
  insertIdentity,
  insertReader,
} from '../../storage/readers.ts';
import type { Db } from '../../storage/schema.ts';
import { listTiers } from '../../storage/tiers.ts';
import type { Context } from '../context.ts';

/** `known`: heard before. `late`: kept in the log, but something newer is known. */
export type Heard = 'applied' | 'late' | 'known';

/**
 * Takes in what a platform says has become of a pledge. Told twice it counts once; told out of order
 * the newest wins; everything is kept in the supporter's log. One transaction, with its event.
 */
export async function hearNews(ctx: Pick<Context, 'db' | 'now'>, news: PledgeNews): Promise<Heard> {
  return ctx.db.transaction().execute(async (trx) => (await hearWithin(trx, ctx.now, news)).heard);
}

/** The same within a transaction. @returns the pledge too; null where the news was known. */
export async function hearWithin(
  trx: Db,
  now: number,
  news: PledgeNews,
): Promise<{ heard: Heard; pledge: Pledge | null }> {
  if (await isNewsKnown(trx, news.platform, news.newsId)) return { heard: 'known', pledge: null };
  const present = await lockPledge(trx, news.platform, news.externalId);
  const isLate = present !== null && news.at < present.newsAt;
  const pledge = isLate ? present : await applied(trx, now, news, present);
  await insertNews(trx, { news, pledgeId: pledge.id, heardAt: now, wasApplied: !isLate });
  if (isLate) return { heard: 'late', pledge };
  await insertEvent(trx, 'pledge.changed', { readerId: pledge.readerId }, now);
  return { heard: 'applied', pledge };
}

async function applied(
  trx: Db,
  now: number,
  news: PledgeNews,
  present: Pledge | null,
): Promise<Pledge> {
  const tierId = tierOf(news, await listTiers(trx))?.id ?? null;
  const facts = {
    tierId,
    amount: news.amount,
    currency: news.currency,
    interval: news.interval,
    state: news.state,
    paidUntil: news.paidUntil,
    endedAt: news.state === 'ended' ? news.at : null,
    newsAt: news.at,
  };
  if (present) {
    const changed = { ...present, ...facts };
    await updatePledge(trx, changed);
    return changed;
  }
  const reader = await readerOf(trx, now, news);
  const pledge: Pledge = {
    ...facts,
    id: newId(),
    readerId: reader.id,
    platform: news.platform,
    externalId: news.externalId,
    startedAt: news.startedAt,
  };
  await insertPledge(trx, pledge);
  return pledge;
}

/**
 * Who gives: the reader that this person of the platform is known to be; else the one whose mailbox the
 * platform names, who may be new. A new one is not confirmed: nothing is sent there but what they ask for.
 */
async function readerOf(trx: Db, now: number, news: PledgeNews): Promise<Reader> {
  const { externalId, mail, name } = news.person;
  const known = await findReaderByIdentity(trx, news.platform, externalId);
  if (known) return known;
  const address = mail ?? unknownMail(news);
  const reader =
    (await findReaderByMail(trx, address)) ?? (await newReader(trx, now, address, name));
  await insertIdentity(trx, { platform: news.platform, externalId, readerId: reader.id });
  return reader;
}

/** Platforms may hide the mailbox; the person is told apart all the same. RFC 2606: leads nowhere. */
const unknownMail = (news: PledgeNews) =>
  `${news.person.externalId.replace(/[^\w-]/g, '-')}@${news.platform}.invalid`.toLowerCase();

async function newReader(trx: Db, now: number, mail: string, name: string): Promise<Reader> {
  const [edition] = await listEditions(trx);
  const lang = edition?.lang ?? 'en';
  const reader = { id: newId(), mail, name, lang, confirmedAt: null, createdAt: now };
  await insertReader(trx, reader);
  return reader;
}

/** The tier that the platform names; else the highest that the amount reaches. */
function tierOf(news: PledgeNews, tiers: readonly Tier[]): Tier | null {
  const named = tiers.find(
    ({ platformKeys, key }) =>
      news.tierKey !== null && [platformKeys[news.platform], key].includes(news.tierKey),
  );
  if (named) return named;
  const monthly = (amount: number, interval: Tier['interval']) =>
    interval === 'year' ? amount / 12 : amount;
  const given = monthly(news.amount, news.interval);
  const ordered = tiers.find(({ key }) => key === news.orderedKey) ?? null;
  return (
    tiers
      .filter((tier) => tier.currency === news.currency && !tier.isRetired)
      .filter((tier) => monthly(tier.amount, tier.interval) <= given)
      .sort((a, b) => monthly(b.amount, b.interval) - monthly(a.amount, a.interval))[0] ?? ordered
  );
}

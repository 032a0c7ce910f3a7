import { sql } from 'kysely';
import { GRACE_MS, type PlatformName, type Pledge } from '../domain/pledge.ts';
import type { Reader } from '../domain/reader.ts';
import { holds } from './dialects/fold.ts';
import { toPledge } from './pledges.ts';
import { toReader } from './readers.ts';
import type { Db, Row } from './schema.ts';

/** The law of `isOpenedBy`, as a question about `pledges as p`. */
export const isOpenPledge = (now: number) => sql<boolean>`
  p.platform <> 'liberapay' and (
    (p.paid_until is null and p.state = 'active')
    or (p.paid_until is not null and p.paid_until + case when p.state = 'active' then ${GRACE_MS} else 0 end > ${now})
  )`;

/** Open, though what was paid for is over: a card is tried again, or a platform is silent. */
const isInGrace = (now: number) => sql<boolean>`
  p.platform <> 'liberapay' and p.state = 'active' and p.paid_until is not null
  and p.paid_until <= ${now} and p.paid_until + ${GRACE_MS} > ${now}`;

/** How many readers support the newsroom now. */
export async function countSupporters(db: Db, now: number): Promise<number> {
  const { rows } = await sql<{ found: number | string }>`
    select count(distinct p.reader_id) as found from pledges as p where ${isOpenPledge(now)}`.execute(
    db,
  );
  return Number(rows[0]?.found ?? 0);
}

export const SUPPORTER_FILTERS = ['open', 'grace', 'new', 'left', 'all'] as const;
export type SupporterFilter = (typeof SUPPORTER_FILTERS)[number];

const NEW_MS = 31 * 86_400_000;

function lawOf(filter: SupporterFilter, now: number) {
  const has = (law: ReturnType<typeof sql<boolean>>) =>
    sql<boolean>`exists (select 1 from pledges as p where p.reader_id = r.id and ${law})`;
  switch (filter) {
    case 'open':
      return has(isOpenPledge(now));
    case 'grace':
      return has(isInGrace(now));
    case 'new':
      return sql<boolean>`${has(isOpenPledge(now))} and not ${has(sql`p.started_at <= ${now - NEW_MS}`)}`;
    case 'left':
      return sql<boolean>`${has(sql`1 = 1`)} and not ${has(isOpenPledge(now))}`;
    case 'all':
      return sql<boolean>`1 = 1`;
  }
}

export interface SupporterRow {
  reader: Reader;
  pledges: Pledge[];
}

/** Readers, the newest first, with what they give. @param words a part of the name or address */
export async function listSupporters(
  db: Db,
  of: {
    filter: SupporterFilter;
    platform?: PlatformName | undefined;
    words: string;
    after?: string | undefined;
    limit: number;
    now: number;
  },
): Promise<SupporterRow[]> {
  const { rows } = await sql<Row<'readers'>>`
    select r.* from readers as r
    where ${lawOf(of.filter, of.now)}
      and ${of.words === '' ? sql`1 = 1` : holds(db, [sql`r.name`, sql`r.mail`], of.words)}
      and ${of.platform ? sql`exists (select 1 from pledges as p where p.reader_id = r.id and p.platform = ${of.platform})` : sql`1 = 1`}
      and ${of.after ? sql`r.id < ${of.after}` : sql`1 = 1`}
    order by r.id desc limit ${of.limit}`.execute(db);
  const pledges = await pledgesOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    reader: toReader(row),
    pledges: pledges.filter(({ readerId }) => readerId === row.id),
  }));
}

async function pledgesOf(db: Db, readerIds: readonly string[]): Promise<Pledge[]> {
  if (readerIds.length === 0) return [];
  const rows = await db
    .selectFrom('pledges')
    .selectAll()
    .where('reader_id', 'in', [...readerIds])
    .orderBy('started_at')
    .orderBy('id')
    .execute();
  return rows.map(toPledge);
}

/** How many there are under each filter, and what is promised by the month, by currency. */
export async function sumSupporters(
  db: Db,
  now: number,
): Promise<{
  counts: Record<SupporterFilter, number>;
  monthly: { currency: string; amount: number }[];
}> {
  const counts = {} as Record<SupporterFilter, number>;
  for (const filter of SUPPORTER_FILTERS) {
    const { rows } = await sql<{ found: number | string }>`
      select count(*) as found from readers as r where ${lawOf(filter, now)}`.execute(db);
    counts[filter] = Number(rows[0]?.found ?? 0);
  }
  const { rows } = await sql<{ currency: string; amount: number | string }>`
    select p.currency, sum(case p."interval" when 'year' then p.amount / 12.0
      when 'once' then 0 else p.amount end) as amount
    from pledges as p where ${isOpenPledge(now)} group by p.currency order by p.currency`.execute(
    db,
  );
  const monthly = rows.map(({ currency, amount }) => ({
    currency,
    amount: Math.round(Number(amount)),
  }));
  return { counts, monthly };
}

/** What was received, month by month as `YYYY-MM` in UTC, given back not counted; by currency. */
export async function receivedByMonth(
  db: Db,
  since: number,
): Promise<{ month: string; currency: string; amount: number }[]> {
  const rows = await db
    .selectFrom('receipts')
    .select(['paid_at', 'currency', 'amount', 'refunded'])
    .where('paid_at', '>=', since)
    .orderBy('paid_at')
    .execute();
  const sums = new Map<string, { month: string; currency: string; amount: number }>();
  for (const row of rows) {
    const month = new Date(row.paid_at).toISOString().slice(0, 7);
    const key = `${month} ${row.currency}`;
    const sum = sums.get(key) ?? { month, currency: row.currency, amount: 0 };
    sums.set(key, { ...sum, amount: sum.amount + row.amount - row.refunded });
  }
  return [...sums.values()];
}

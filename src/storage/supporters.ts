import { sql } from 'kysely';
import { GRACE_MS } from '../domain/pledge.ts';
import type { Db } from './schema.ts';

/** The law of `isOpenedBy`, as a question. */
export const isOpenPledge = (now: number) => sql<boolean>`
  p.platform <> 'liberapay' and (
    (p.paid_until is null and p.state = 'active')
    or (p.paid_until is not null and p.paid_until + case when p.state = 'active' then ${GRACE_MS} else 0 end > ${now})
  )`;

/** How many readers support the newsroom now. */
export async function countSupporters(db: Db, now: number): Promise<number> {
  const { rows } = await sql<{ found: number | string }>`
    select count(distinct p.reader_id) as found from pledges as p where ${isOpenPledge(now)}`.execute(
    db,
  );
  return Number(rows[0]?.found ?? 0);
}

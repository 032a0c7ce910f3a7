import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** Uses a link up. @returns false when it was used before: of many at the same moment, one gets true. */
export async function spendReaderLink(
  db: Db,
  link: { tokenHash: string; expiresAt: number },
): Promise<boolean> {
  const result = await db
    .insertInto('reader_links')
    .values({ token_hash: link.tokenHash, expires_at: link.expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 1;
}

/**
 * Takes the mailbox's turn to be written to.
 * @param mailbox hashed
 * @returns false when it was written to since `notSince`, however many ask at the same moment.
 */
export async function takeAsk(
  db: Db,
  ask: { mailbox: string; now: number; notSince: number },
): Promise<boolean> {
  const { rows } = await sql`
    insert into reader_asks (mailbox, asked_at) values (${ask.mailbox}, ${ask.now})
    on conflict (mailbox) do update set asked_at = ${ask.now}
      where reader_asks.asked_at <= ${ask.notSince}
    returning mailbox`.execute(db);
  return rows.length === 1;
}

/** Takes out what is of no use any more: links that are over, mailboxes that may be written to again. */
export async function deleteReaderLinksExpired(
  db: Db,
  when: { now: number; askedBefore: number },
): Promise<void> {
  await db.deleteFrom('reader_links').where('expires_at', '<=', when.now).execute();
  await db.deleteFrom('reader_asks').where('asked_at', '<=', when.askedBefore).execute();
}

import type { PlatformName } from '../domain/pledge.ts';
import type { Receipt } from '../domain/receipt.ts';
import { isPostgres } from './dialects/which.ts';
import type { Db, Row } from './schema.ts';

function toReceipt(row: Row<'receipts'>): Receipt {
  return {
    id: row.id,
    number: row.number,
    readerId: row.reader_id,
    platform: row.platform as PlatformName,
    externalId: row.external_id,
    amount: row.amount,
    currency: row.currency,
    vatRate: row.vat_rate,
    vatAmount: row.vat_amount,
    paidAt: row.paid_at,
    refunded: row.refunded,
  };
}

/**
 * Writes a receipt under the next number, without gaps. Within a transaction.
 * @returns null when the payment has one already.
 */
export async function insertReceipt(
  trx: Db,
  receipt: Omit<Receipt, 'number' | 'refunded'>,
): Promise<Receipt | null> {
  const known = await findReceipt(trx, receipt.platform, receipt.externalId);
  if (known) return null;
  // Held until the end, so that two payments at the same moment do not want the same number.
  const last = await (isPostgres(trx)
    ? trx.selectFrom('publication').select('id').forUpdate().executeTakeFirst()
    : Promise.resolve(undefined)
  ).then(() =>
    trx.selectFrom('receipts').select('number').orderBy('number', 'desc').limit(1).execute(),
  );
  const number = (last[0]?.number ?? 0) + 1;
  await trx
    .insertInto('receipts')
    .values({
      id: receipt.id,
      number,
      reader_id: receipt.readerId,
      platform: receipt.platform,
      external_id: receipt.externalId,
      amount: receipt.amount,
      currency: receipt.currency,
      vat_rate: receipt.vatRate,
      vat_amount: receipt.vatAmount,
      paid_at: receipt.paidAt,
    })
    .execute();
  return { ...receipt, number, refunded: 0 };
}

export async function findReceipt(
  db: Db,
  platform: string,
  externalId: string,
): Promise<Receipt | null> {
  const row = await db
    .selectFrom('receipts')
    .selectAll()
    .where('platform', '=', platform)
    .where('external_id', '=', externalId)
    .executeTakeFirst();
  return row ? toReceipt(row) : null;
}

/** Newest first. */
export async function listReceipts(db: Db, readerId: string): Promise<Receipt[]> {
  const rows = await db
    .selectFrom('receipts')
    .selectAll()
    .where('reader_id', '=', readerId)
    .orderBy('paid_at', 'desc')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toReceipt);
}

/** @param refunded in the smallest unit of the currency */
export async function markRefunded(db: Db, id: string, refunded: number): Promise<void> {
  await db.updateTable('receipts').set({ refunded }).where('id', '=', id).execute();
}

export async function forgetReaderInReceipts(db: Db, readerId: string): Promise<void> {
  await db
    .updateTable('receipts')
    .set({ reader_id: null })
    .where('reader_id', '=', readerId)
    .execute();
}

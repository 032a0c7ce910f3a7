import type { PlatformName } from '../../domain/pledge.ts';
import { PRESS_VAT, type Receipt, vatIn } from '../../domain/receipt.ts';
import { newId } from '../../std/id.ts';
import { getPlatformSettings } from '../../storage/platform-settings.ts';
import { insertReaderStep } from '../../storage/reader-steps.ts';
import { findReceipt, insertReceipt, markRefunded } from '../../storage/receipts.ts';
import type { Db } from '../../storage/schema.ts';

export interface Payment {
  platform: PlatformName;
  /** The platform's id of the payment: told twice, it is one receipt. */
  externalId: string;
  amount: number;
  currency: string;
  paidAt: number;
}

/**
 * Writes the receipt of a payment, with the tax that is in it: the press's rate, unless the newsroom
 * said another for this platform.
 * @returns null when nothing was paid, or the payment has its receipt.
 */
export async function writeReceipt(
  trx: Db,
  readerId: string,
  payment: Payment,
  now: number,
): Promise<Receipt | null> {
  if (payment.amount <= 0) return null;
  const settings = await getPlatformSettings(trx, payment.platform);
  const vatRate = settings?.options.vatRate ?? PRESS_VAT;
  const receipt = await insertReceipt(trx, {
    ...payment,
    id: newId(),
    readerId,
    vatRate,
    vatAmount: vatIn(payment.amount, vatRate),
  });
  if (receipt)
    await insertReaderStep(trx, {
      readerId,
      at: now,
      step: 'receipt',
      about: {
        number: receipt.number,
        amount: payment.amount,
        currency: payment.currency,
        platform: payment.platform,
      },
      byWhom: `system:${payment.platform}`,
    });
  return receipt;
}

/** Money was given back. @param refunded the whole sum given back of this payment so far */
export async function noteRefund(
  trx: Db,
  payment: Pick<Payment, 'platform' | 'externalId'>,
  refunded: number,
): Promise<void> {
  const receipt = await findReceipt(trx, payment.platform, payment.externalId);
  if (receipt && receipt.refunded !== refunded) await markRefunded(trx, receipt.id, refunded);
}

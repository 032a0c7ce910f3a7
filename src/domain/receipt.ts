import type { PlatformName } from './pledge.ts';

/** What was paid once, and the tax in it. Numbers run without gaps, as tax law wants them. */
export interface Receipt {
  id: string;
  number: number;
  /** Null when the reader was erased: the sum stays in the books. */
  readerId: string | null;
  platform: PlatformName;
  /** The platform's id of the payment. */
  externalId: string;
  /** In the smallest unit of the currency, tax included. */
  amount: number;
  currency: string;
  /** In hundredths of a percent. */
  vatRate: number;
  vatAmount: number;
  paidAt: number;
  refunded: number;
}

/** The press pays 2.1 % in France (CGI, article 298 septies): in hundredths of a percent. */
export const PRESS_VAT = 210;

/**
 * The tax that is in a sum, rounded to the smallest unit, half away from zero.
 * @param rate in hundredths of a percent
 */
export function vatIn(amount: number, rate: number): number {
  return Math.round((amount * rate) / (10_000 + rate));
}

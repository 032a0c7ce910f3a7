import { formatMoney, unitsOf } from '../../src/domain/money.ts';

/** « 5,50 » as a person types a sum. @returns the smallest unit, or null for what is no sum */
export function amountOf(text: string, currency: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(plain)) return null;
  return Math.round(Number(plain) * unitsOf(currency || 'EUR'));
}

/** The same the other way, without the sign of the currency. */
export function textOfAmount(amount: number, currency: string, say: string): string {
  const units = unitsOf(currency);
  const digits = amount % units === 0 ? 0 : 2;
  return new Intl.NumberFormat(say, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(amount / units);
}

export { formatMoney };

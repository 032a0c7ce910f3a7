/** Currencies whose smallest unit is the unit itself. ISO 4217. */
const WITHOUT_CENTS = new Set([
  'bif',
  'clp',
  'djf',
  'gnf',
  'isk',
  'jpy',
  'kmf',
  'krw',
  'pyg',
  'rwf',
  'ugx',
  'vnd',
  'vuv',
  'xaf',
  'xof',
  'xpf',
]);

/**
 * « 3.00 » or 3 as the smallest unit of a currency: 300 for euros, 3 for yen.
 * @returns null when it is no amount.
 */
export function minorUnits(amount: string | number, currency: string): number | null {
  const value = typeof amount === 'number' ? amount : Number(amount.replace(',', '.'));
  if (!Number.isFinite(value) || value < 0) return null;
  return Math.round(value * (WITHOUT_CENTS.has(currency.toLowerCase()) ? 1 : 100));
}

const formats = new Map<string, Intl.NumberFormat>();

/** How many of a currency's smallest units make one: 100 for the euro, 1 for the yen. */
export function unitsOf(currency: string): number {
  return 10 ** (formatOf(currency, 'en', false).resolvedOptions().maximumFractionDigits ?? 2);
}

function formatOf(currency: string, locale: string, isWhole: boolean): Intl.NumberFormat {
  const key = `${locale} ${currency} ${isWhole}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      ...(isWhole ? { maximumFractionDigits: 0 } : {}),
    });
    formats.set(key, format);
  }
  return format;
}

/** « 5 € », « 5,50 € », “€5”. @param amount in the smallest unit of the currency, an ISO 4217 code */
export function formatMoney(amount: number, currency: string, locale: string): string {
  const units = unitsOf(currency);
  return formatOf(currency, locale, amount % units === 0).format(amount / units);
}

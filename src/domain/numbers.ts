/** Numbers in words of an edition. French groups digits with U+00A0, which our faces have. */

const numbers = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let formatter = numbers.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, options);
    numbers.set(key, formatter);
  }
  return formatter;
}

/** `Intl` groups French digits with U+202F, which no Latin face of ours contains. */
const withOwnSpaces = (text: string) => text.replace(/[\u202f\u2009]/g, '\u00a0');

/** « 1 204 », "1,204". Arabic with Latin digits, as North African papers print them. */
export function formatNumber(
  n: number,
  locale: string,
  options: Intl.NumberFormatOptions = {},
): string {
  return withOwnSpaces(formatterOf(latinDigits(locale), options).format(n));
}

function latinDigits(locale: string): string {
  return /^ar\b/i.test(locale) ? `${locale}-u-nu-latn` : locale;
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A file's size in words: « 1,2 Mo », "340 kB"; powers of 1000. */
export function formatBytes(bytes: number, locale: string): string {
  let size = Math.max(0, bytes);
  let step = 0;
  // 999.5 kB would be rounded to « 1000 ko ».
  while (size >= 999.5 && step < BYTE_UNITS.length - 1) {
    size /= 1000;
    step++;
  }
  const unit = BYTE_UNITS[step] ?? 'byte';
  return formatNumber(size, locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: size < 10 && step > 1 ? 1 : 0,
  }).replace(/ /g, '\u00a0');
}

/** A length of sound or film as players show it: `3:07`, `1:02:09`. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const pad = (n: number) => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = pad(whole % 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${rest}` : `${minutes}:${rest}`;
}

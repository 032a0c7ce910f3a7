import type { Moment } from './page-models.ts';
import { isoWithOffset, type WallTime, wallTime } from './zones.ts';

export {
  isoWithOffset,
  isTimeZone,
  monthKey,
  monthRange,
  wallTimeText,
  wallTimeToInstant,
  zoneOffset,
} from './zones.ts';

/** How a language writes dates when it has a house style here; others fall back on `Intl`. */
interface DateStyle {
  dayMonth(day: number, month: string): string;
  /** Of an already written day and month. */
  withYear(dayMonth: string, year: number): string;
  time(hour: number, minute: number): string;
  /** Between date and time. */
  comma: string;
  weekdayComma: string;
}

/** Never broken at the end of a line. U+202F is not in our text faces, so U+00A0 it is. */
const NBSP = '\u00a0';
const pad = (n: number) => String(n).padStart(2, '0');

const french: DateStyle = {
  dayMonth: (day, month) => `${day === 1 ? '1er' : day}${NBSP}${month}`,
  withYear: (dayMonth, year) => `${dayMonth} ${year}`,
  time: (hour, minute) =>
    minute === 0 ? `${hour}${NBSP}h` : `${hour}${NBSP}h${NBSP}${pad(minute)}`,
  comma: ', ',
  weekdayComma: ' ',
};

/** British newspapers: day before month, no comma, twenty-four hours. */
const english: DateStyle = {
  ...french,
  dayMonth: (day, month) => `${day}${NBSP}${month}`,
  time: (hour, minute) => `${pad(hour)}:${pad(minute)}`,
};

const arabic: DateStyle = {
  ...english,
  time: (hour, minute) => `${hour}:${pad(minute)}`,
  comma: '، ',
};

function styleOf(locale: string): DateStyle | null {
  const [lang = '', ...rest] = locale.toLowerCase().split('-');
  if (lang === 'fr') return french;
  if (lang === 'ar') return arabic;
  const isAmerican = rest.some((part) => part === 'us' || part === 'ca' || part === 'ph');
  return lang === 'en' && !isAmerican ? english : null;
}

/** A formatter is slow to make (about 50 µs) and quick to use. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(
  locale: string,
  zone: string,
  options: Intl.DateTimeFormatOptions,
  instant: number,
): string {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    formatters.set(key, formatter);
  }
  return formatter.format(instant);
}

/** Names of months and days, in the calendar and digits of the archive. */
function name(locale: string, options: Intl.DateTimeFormatOptions, wall: WallTime): string {
  const instant = Date.UTC(wall.year, wall.month - 1, wall.day);
  return format(`${locale}-u-ca-gregory-nu-latn`, 'UTC', options, instant);
}

function dateText(wall: WallTime, instant: number, zone: string, locale: string): string {
  const style = styleOf(locale);
  if (!style) return format(locale, zone, { dateStyle: 'long' }, instant);
  return style.withYear(style.dayMonth(wall.day, name(locale, { month: 'long' }, wall)), wall.year);
}

function timeText(wall: WallTime, instant: number, zone: string, locale: string): string {
  const style = styleOf(locale);
  return style
    ? style.time(wall.hour, wall.minute)
    : format(locale, zone, { timeStyle: 'short' }, instant);
}

function shortText(
  wall: WallTime,
  instant: number,
  zone: string,
  locale: string,
  withYear: boolean,
): string {
  const style = styleOf(locale);
  if (!style) {
    const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
    if (withYear) options.year = 'numeric';
    return format(locale, zone, options, instant);
  }
  const dayMonth = style.dayMonth(wall.day, name(locale, { month: 'short' }, wall));
  return withYear ? style.withYear(dayMonth, wall.year) : dayMonth;
}

const relatives = new Map<string, Intl.RelativeTimeFormat>();

/** « hier » */
function yesterday(locale: string): string {
  let relative = relatives.get(locale);
  if (!relative) {
    relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    relatives.set(locale, relative);
  }
  return relative.format(-1, 'day');
}

/** Days since 1970 of a wall date, to compare days. */
const dayNumber = (wall: WallTime) =>
  Math.round(Date.UTC(wall.year, wall.month - 1, wall.day) / 864e5);

/**
 * An instant as an edition writes it.
 *
 * @param zone IANA name; the edition's.
 * @param locale BCP 47; the edition's.
 * @param now decides on `recent`, and gives `short` its year when that is not this year's.
 */
export function moment(instant: number, zone: string, locale: string, now: number): Moment {
  const wall = wallTime(instant, zone);
  const today = wallTime(now, zone);
  const time = timeText(wall, instant, zone, locale);
  const date = dateText(wall, instant, zone, locale);
  const short = shortText(wall, instant, zone, locale, wall.year !== today.year);
  const daysAgo = dayNumber(today) - dayNumber(wall);
  const style = styleOf(locale);
  return {
    iso: isoWithOffset(instant, zone),
    full: style
      ? `${date}${style.comma}${time}`
      : format(locale, zone, { dateStyle: 'long', timeStyle: 'short' }, instant),
    date,
    short,
    recent: daysAgo === 0 ? time : daysAgo === 1 ? yesterday(locale) : short,
  };
}

/** « vendredi 9 octobre 2026 »: the date under a nameplate. */
export function mastheadDate(instant: number, zone: string, locale: string): string {
  const style = styleOf(locale);
  if (!style) return format(locale, zone, { dateStyle: 'full' }, instant);
  const wall = wallTime(instant, zone);
  const weekday = name(locale, { weekday: 'long' }, wall);
  return `${weekday}${style.weekdayComma}${dateText(wall, instant, zone, locale)}`;
}

/**
 * « octobre », or « octobre 2026 » with its year.
 *
 * @param key `YYYY-MM`
 */
export function monthName(key: string, locale: string, options: { year?: boolean } = {}): string {
  const [year = 1970, month = 1] = key.split('-').map(Number);
  const instant = Date.UTC(year, month - 1, 15);
  return format(
    `${locale}-u-ca-gregory-nu-latn`,
    'UTC',
    options.year ? { month: 'long', year: 'numeric' } : { month: 'long' },
    instant,
  );
}

/** Hours as people at a desk say them, by the clocks of an edition. */
import { wallTime, wallTimeText } from '../../src/domain/zones.ts';
import type { Say } from '../words/area.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NBSP = '\u00a0';

const formats = new Map<string, Intl.DateTimeFormat>();
function format(say: Say, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${say} ${zone} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const locale = say === 'fr' ? 'fr-FR' : 'en-GB';
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

/** `18:00` */
export const clockText = (at: number, zone: string): string => wallTimeText(at, zone).slice(11);

/** Days from the day of `now` to that of `at`, by the clocks of the zone. */
export function daysAhead(at: number, now: number, zone: string): number {
  const day = (instant: number) => Date.parse(`${wallTimeText(instant, zone).slice(0, 10)}T00:00Z`);
  return Math.round((day(at) - day(now)) / DAY);
}

/** « ce soir, 18:00 », « demain, 6:30 », « vendredi, 7:00 », « 12 juin, 9:00 » */
export function hourText(at: number, now: number, zone: string, say: Say): string {
  const time = clockText(at, zone);
  const ahead = daysAhead(at, now, zone);
  const { hour } = wallTime(at, zone);
  const isFrench = say === 'fr';
  if (ahead === 0) {
    if (hour >= 18) return isFrench ? `ce soir, ${time}` : `tonight, ${time}`;
    return isFrench ? `aujourd’hui, ${time}` : `today, ${time}`;
  }
  if (ahead === 1) return isFrench ? `demain, ${time}` : `tomorrow, ${time}`;
  if (ahead === -1) return isFrench ? `hier, ${time}` : `yesterday, ${time}`;
  const isNear = ahead > 0 && ahead < 7;
  const options: Intl.DateTimeFormatOptions = isNear
    ? { weekday: 'long' }
    : { day: 'numeric', month: 'long', ...(Math.abs(ahead) > 300 ? { year: 'numeric' } : {}) };
  return `${format(say, zone, options).format(at)}, ${time}`;
}

/** « jeudi 4 juin 2026 » */
export function dayText(at: number, zone: string, say: Say, withYear = false): string {
  const options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
  return format(say, zone, withYear ? { ...options, year: 'numeric' } : options).format(at);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « jeu. 4 » */
export const shortDayText = (at: number, zone: string, say: Say): string =>
  format(say, zone, { weekday: 'short', day: 'numeric' }).format(at);

/** « juin 2026 », of a month written `YYYY-MM`. */
export function monthText(month: string, say: Say): string {
  const options: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };
  return format(say, 'UTC', options).format(Date.parse(`${month}-15T00:00Z`));
}

/** « il y a 20 min » */
export function sinceText(at: number, now: number, say: Say): string {
  const relative = new Intl.RelativeTimeFormat(say, { numeric: 'auto', style: 'short' });
  const ago = Math.max(0, now - at);
  if (ago < MINUTE) return say === 'fr' ? 'à l’instant' : 'just now';
  if (ago < HOUR) return relative.format(-Math.round(ago / MINUTE), 'minute');
  if (ago < DAY) return relative.format(-Math.round(ago / HOUR), 'hour');
  if (ago < 30 * DAY) return relative.format(-Math.round(ago / DAY), 'day');
  return format(say, 'UTC', { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

/** « 3 h 12 », « 40 min », « 2 j 4 h »: how long it is until then. */
export function lengthText(ms: number, say: Say): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE));
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor((minutes % 1440) / 60),
    minutes % 60,
  ];
  const day = say === 'fr' ? 'j' : 'd';
  if (days > 0) return hours ? `${days}${NBSP}${day} ${hours}${NBSP}h` : `${days}${NBSP}${day}`;
  if (hours === 0) return `${rest}${NBSP}min`;
  return rest ? `${hours}${NBSP}h${NBSP}${String(rest).padStart(2, '0')}` : `${hours}${NBSP}h`;
}

/** « Port-Hévin » has no zone of its own: the city of the zone, as people know it. */
export const placeOf = (zone: string): string =>
  (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** `YYYY-MM-DD`, so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The Monday of its week, `YYYY-MM-DD`. */
export function mondayOf(date: string): string {
  const weekday = new Date(`${date}T00:00Z`).getUTCDay();
  return addDays(date, -((weekday + 6) % 7));
}

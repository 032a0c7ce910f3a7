/**
 * Wall clocks and instants. Only `Intl` knows the rules of the zones; asking it is slow, so its
 * formatters and answers are kept.
 */

/** What a clock on the wall shows; `month` from 1 to 12, `weekday` from 0, Sunday. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  return clock;
}

/** Milliseconds since 1970 of a wall time read as if it were UTC. */
function asUtc(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second);
}

function askOffset(instant: number, zone: string): number {
  const parts: Record<string, number> = {};
  let isBeforeChrist = false;
  for (const { type, value } of clockOf(zone).formatToParts(instant)) {
    if (type === 'era') isBeforeChrist = value.startsWith('B');
    else parts[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = asUtc(isBeforeChrist ? 1 - year : year, month, day, hour, minute, second);
  return wall - Math.floor(instant / 1000) * 1000;
}

/** Since 1972 every zone changes its offset on a quarter of an hour of UTC, so one answer serves it all. */
const QUARTER_MS = 15 * 60_000;
const SINCE_1972 = Date.UTC(1972, 0, 1);
const KEPT_MAX = 20_000;
const kept = new Map<string, Map<number, number>>();

/** Milliseconds that the clocks of a zone are ahead of UTC at an instant. */
export function zoneOffset(instant: number, zone: string): number {
  if (instant < SINCE_1972) return askOffset(instant, zone);
  let offsets = kept.get(zone);
  if (!offsets) {
    offsets = new Map();
    kept.set(zone, offsets);
  }
  const quarter = Math.floor(instant / QUARTER_MS);
  let offset = offsets.get(quarter);
  if (offset === undefined) {
    if (offsets.size >= KEPT_MAX) offsets.clear();
    offset = askOffset(instant, zone);
    offsets.set(quarter, offset);
  }
  return offset;
}

/** @throws RangeError for a zone that is not in the IANA database of this runtime. */
export function wallTime(instant: number, zone: string): WallTime {
  const shifted = new Date(instant + zoneOffset(instant, zone));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    weekday: shifted.getUTCDay(),
  };
}

export function isTimeZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

const WALL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?$/;

/**
 * The instant at which a zone's clocks show a time. Where they show it twice (autumn), the first; where
 * they skip it (spring), as much later as they skip: 02:30 becomes 03:30. So does Temporal's `compatible`.
 *
 * @param wall `YYYY-MM-DDTHH:MM`, seconds if wished
 * @throws RangeError when `wall` is no time of any calendar.
 */
export function wallTimeToInstant(wall: string, zone: string): number {
  const match = WALL.exec(wall);
  if (!match) throw new RangeError(`not a wall time: ${wall}`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const utc = asUtc(year, month, day, hour, minute, second);
  const isReal =
    new Date(utc).getUTCDate() === day && month >= 1 && month <= 12 && hour < 24 && minute < 60;
  if (!isReal || second > 59) throw new RangeError(`not a wall time: ${wall}`);
  // No zone is a day away from UTC, so these two see the offsets on either side of any change.
  const before = zoneOffset(utc - 86_400_000, zone);
  const after = zoneOffset(utc + 86_400_000, zone);
  for (const offset of [before, after]) {
    if (zoneOffset(utc - offset, zone) === offset) return utc - offset;
  }
  return utc - before;
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** `2026-10-02T07:05`, as forms and `wallTimeToInstant` take it. */
export function wallTimeText(instant: number, zone: string): string {
  const { year, month, day, hour, minute } = wallTime(instant, zone);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}`;
}

/** ISO 8601 with offset: `2026-10-02T07:05:00+02:00`. */
export function isoWithOffset(instant: number, zone: string): string {
  const minutes = Math.round(zoneOffset(instant, zone) / 60_000);
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? '-' : '+';
  const { second } = wallTime(instant, zone);
  return `${wallTimeText(instant, zone)}:${pad(second)}${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** `YYYY-MM` of an instant: the month an archive keeps it under. */
export function monthKey(instant: number, zone: string): string {
  return wallTimeText(instant, zone).slice(0, 7);
}

/**
 * From the first instant of a month to the first of the next.
 *
 * @param key `YYYY-MM`
 * @throws RangeError when `key` is no month.
 */
export function monthRange(key: string, zone: string): [from: number, to: number] {
  const [year = Number.NaN, month = Number.NaN] = key.split('-').map(Number);
  const next = month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1)}`;
  return [wallTimeToInstant(`${key}-01T00:00`, zone), wallTimeToInstant(`${next}-01T00:00`, zone)];
}

/** The next midnight of a zone: until then « today » and « yesterday » stay true. */
export function nextMidnight(now: number, zone: string): number {
  const { year, month, day } = wallTime(now, zone);
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return wallTimeToInstant(`${next.toISOString().slice(0, 10)}T00:00`, zone);
}

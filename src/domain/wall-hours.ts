/** What a person means who writes an hour down, on the two nights of the year when clocks are changed. */
import { wallTimeText, wallTimeToInstant, zoneOffset } from './zones.ts';

/** An hour that is wanted, kept as it was meant: should the rules of the zone change, the hour stays. */
export interface WallHour {
  /** `YYYY-MM-DDTHH:MM`, as a clock on the wall shows it. */
  wall: string;
  /** IANA name. */
  zone: string;
  /** Of an hour that clocks show twice: the second time. */
  isLater?: boolean;
}

export type HourReading =
  | { kind: 'once'; instant: number }
  /** Clocks jump over it: from one hour to another, both `HH:MM` of that night. */
  | { kind: 'skipped'; from: string; to: string; next: string }
  /** Clocks show it twice. */
  | { kind: 'twice'; first: number; second: number };

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * Reads an hour in a zone.
 * @param wall `YYYY-MM-DDTHH:MM`
 * @throws RangeError when `wall` is no time of any calendar, or the zone is unknown.
 */
export function readHour(wall: string, zone: string): HourReading {
  const instant = wallTimeToInstant(wall, zone);
  if (wallTimeText(instant, zone) !== wall.slice(0, 16)) {
    const change = changeBetween(instant - DAY_MS, instant, zone);
    const to = wallTimeText(change, zone);
    return { kind: 'skipped', from: hourBefore(change, zone), to: to.slice(11), next: to };
  }
  const later = laterOf(instant, zone);
  return later === null
    ? { kind: 'once', instant }
    : { kind: 'twice', first: instant, second: later };
}

/** The instant that was meant; null where clocks skip it. */
export function instantOf(hour: WallHour): number | null {
  const reading = readHour(hour.wall, hour.zone);
  if (reading.kind === 'skipped') return null;
  if (reading.kind === 'once') return reading.instant;
  return hour.isLater ? reading.second : reading.first;
}

/** The same hour shown once more, where clocks are put back over it. */
function laterOf(instant: number, zone: string): number | null {
  const before = zoneOffset(instant, zone);
  const after = zoneOffset(instant + DAY_MS, zone);
  if (after >= before) return null;
  const later = instant + before - after;
  return zoneOffset(later, zone) === after ? later : null;
}

/** What the clock would have shown at the change had nobody touched it. */
function hourBefore(change: number, zone: string): string {
  const before = zoneOffset(change - MINUTE_MS, zone);
  return new Date(change + before).toISOString().slice(11, 16);
}

/** The minute at which the zone's offset changes, somewhere in between. */
function changeBetween(from: number, to: number, zone: string): number {
  let [low, high] = [Math.floor(from / MINUTE_MS), Math.ceil(to / MINUTE_MS)];
  const before = zoneOffset(low * MINUTE_MS, zone);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zoneOffset(middle * MINUTE_MS, zone) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE_MS;
}

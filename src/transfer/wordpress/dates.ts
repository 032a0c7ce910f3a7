/** Dates as WordPress writes them, and the clock of a site whose zone the export does not name. */

/** `2011-01-18 07:40:14` read as UTC; null for `0000-00-00` and what is no date. */
export function readWpDate(text: string): number | null {
  const found = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60)
    return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second);
}

/** What PHP makes of `0000-00-00`, twice in history, and of an unset clock. */
const NO_DATE = new Set([Date.UTC(1999, 10, 30), 0]);

/** `Sat, 09 Oct 2010 15:12:29 +0000` */
export function readPubDate(text: string): number | null {
  if (text.includes('-0001')) return null;
  const instant = Date.parse(text.trim());
  return Number.isNaN(instant) || NO_DATE.has(instant) ? null : instant;
}

const MINUTE = 60_000;

/** Learns from dates that stand there twice, by the clock and by UTC, how far the clock was ahead. */
export class SiteClock {
  readonly #byMonth = new Map<string, number>();
  readonly #counts = new Map<number, number>();
  #samples = 0;

  learn(local: string, utc: string): void {
    const clock = readWpDate(local);
    const instant = readWpDate(utc);
    if (clock === null || instant === null) return;
    const offset = clock - instant;
    if (Math.abs(offset) > 15 * 60 * MINUTE || offset % (15 * MINUTE) !== 0) return;
    this.#byMonth.set(new Date(clock).toISOString().slice(0, 7), offset);
    this.#counts.set(offset, (this.#counts.get(offset) ?? 0) + 1);
    this.#samples += 1;
  }

  /** A wall-clock date as an instant, by the offset of its month, else by the commonest. */
  toInstant(local: string): number | null {
    const clock = readWpDate(local);
    if (clock === null) return null;
    return clock - (this.#byMonth.get(new Date(clock).toISOString().slice(0, 7)) ?? this.#common());
  }

  #common(): number {
    let best = 0;
    let most = 0;
    for (const [offset, count] of this.#counts) {
      if (count > most) [best, most] = [offset, count];
    }
    return best;
  }

  /** The first of some zones whose clock agrees with what was seen; null if nothing was seen. */
  zone(
    candidates: readonly string[],
    offsetAt: (instant: number, zone: string) => number,
  ): string | null {
    if (this.#samples === 0) return null;
    let best: string | null = null;
    let most = 0;
    for (const zone of candidates) {
      let agreeing = 0;
      for (const [month, offset] of this.#byMonth) {
        // The middle of the month: no zone changes its clock there.
        const instant = Date.parse(`${month}-15T12:00:00Z`);
        if (offsetAt(instant, zone) === offset) agreeing += 1;
      }
      if (agreeing > most) [best, most] = [zone, agreeing];
    }
    return most * 4 >= this.#byMonth.size * 3 ? best : null;
  }
}

interface Dated {
  date: string;
  dateGmt: string;
  modified: string;
  modifiedGmt: string;
  pubDate: string;
}

/** When an item appeared: by UTC if that is said, else by the site's clock, else by the feed's date. */
export function instantOf(item: Dated, clock: SiteClock): number | null {
  return readWpDate(item.dateGmt) ?? clock.toInstant(item.date) ?? readPubDate(item.pubDate);
}

export function modifiedOf(item: Dated, clock: SiteClock): number | null {
  return readWpDate(item.modifiedGmt) ?? clock.toInstant(item.modified);
}

const MINUTE_MS = 60_000;
/** More than that in one minute are a flood; counting them anew is less harm than keeping them all. */
const MOST_CALLERS = 50_000;

/**
 * Counts callers by the minute, in memory: what a crowd sends must not be written down to be refused.
 * @returns how often this one has asked in the minute of `now`, this time included
 */
export function countPerMinute(): (who: string, now: number) => number {
  let minute = 0;
  const counts = new Map<string, number>();
  return (who, now) => {
    const current = Math.floor(now / MINUTE_MS);
    if (current !== minute || counts.size > MOST_CALLERS) counts.clear();
    minute = current;
    const used = (counts.get(who) ?? 0) + 1;
    counts.set(who, used);
    return used;
  };
}

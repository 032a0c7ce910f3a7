import { instantOf, type WallHour } from './wall-hours.ts';
import { wallTime } from './zones.ts';

const DAY_MS = 86_400_000;

const pad = (n: number) => String(n).padStart(2, '0');

/**
 * The next weekly hour after an instant, as it is meant on the clocks of the zone: the same hour of the
 * wall in summer and in winter. An hour that clocks skip is taken a week later.
 * @param week weekday (0 is Sunday), `HH:MM`, IANA zone
 */
export function nextHour(
  week: { weekday: number; hour: string; zone: string },
  after: number,
): (WallHour & { instant: number }) | null {
  const today = wallTime(after, week.zone);
  for (let ahead = 0; ahead <= 15; ahead++) {
    const day = new Date(Date.UTC(today.year, today.month - 1, today.day) + ahead * DAY_MS);
    if (day.getUTCDay() !== week.weekday) continue;
    const date = `${day.getUTCFullYear()}-${pad(day.getUTCMonth() + 1)}-${pad(day.getUTCDate())}`;
    const hour: WallHour = { wall: `${date}T${week.hour}`, zone: week.zone };
    const instant = instantOf(hour);
    if (instant !== null && instant > after) return { ...hour, instant };
  }
  return null;
}

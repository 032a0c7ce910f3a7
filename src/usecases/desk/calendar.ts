import { AppError } from '../../domain/errors.ts';
import { wallTimeText, wallTimeToInstant } from '../../domain/zones.ts';
import {
  type CalendarRow,
  listPublishedBetween,
  listScheduledBetween,
} from '../../storage/desk/calendar.ts';
import { listEditions } from '../../storage/editions.ts';
import { type Context, mustBeAllowed } from '../context.ts';

/** Six weeks: what a month shows at most, with the ends of its neighbours. */
const MOST_DAYS = 43;
const MOST_ROWS = 2000;
const DAY_MS = 86_400_000;

export interface CalendarEntry extends CalendarRow {
  /** `YYYY-MM-DDTHH:MM` in the calendar's zone. */
  wall: string;
}

/**
 * What appeared and what is to appear, day by day, by the clocks of one zone.
 * @param input.from the first day, `YYYY-MM-DD`
 * @param input.days how many
 * @param input.zone IANA name; that of the first edition when absent
 * @throws AppError `invalid` / `calendar.bad-span`
 */
export async function readCalendar(
  ctx: Context,
  input: { from: string; days: number; zone?: string; editionId?: string },
): Promise<{ zone: string; entries: CalendarEntry[] }> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const editions = await listEditions(ctx.db);
  const edition = editions.find(({ id }) => id === input.editionId) ?? editions[0];
  const zone = input.zone ?? edition?.timeZone ?? 'UTC';
  const [from, to] = spanOf(input, zone);
  const span = { from, to, limit: MOST_ROWS };
  const rows = [
    ...(await listPublishedBetween(ctx.db, span)),
    ...(await listScheduledBetween(ctx.db, span)),
  ];
  const entries = rows
    .filter(({ editionId }) => !input.editionId || editionId === input.editionId)
    .map((row) => ({ ...row, wall: wallTimeText(row.at, zone) }));
  return { zone, entries };
}

function spanOf(input: { from: string; days: number }, zone: string): [number, number] {
  if (input.days < 1 || input.days > MOST_DAYS) throw new AppError('invalid', 'calendar.bad-span');
  try {
    const last = new Date(Date.parse(`${input.from}T00:00Z`) + input.days * DAY_MS);
    const end = last.toISOString().slice(0, 10);
    return [
      wallTimeToInstant(`${input.from}T00:00`, zone),
      wallTimeToInstant(`${end}T00:00`, zone),
    ];
  } catch (cause) {
    throw new AppError('invalid', 'calendar.bad-span', {}, { cause });
  }
}

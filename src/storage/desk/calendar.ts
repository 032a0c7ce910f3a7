import { sql } from 'kysely';
import type { ArticleState } from '../../domain/article.ts';
import type { ScheduleProblem } from '../../domain/desk.ts';
import type { Db } from '../schema.ts';
import { HOUR_COLUMNS, type HourCells, problemIn } from './hours.ts';

/** What stands in the calendar: an article at the hour at which it appeared or is to appear. */
export interface CalendarRow {
  id: string;
  storyId: string;
  editionId: string;
  state: ArticleState;
  headline: string;
  at: number;
  version: number;
  scheduleGroup: string | null;
  scheduleProblem: ScheduleProblem | null;
}

const COLUMNS = sql`a.id, a.story_id as "storyId", a.edition_id as "editionId", a.state, a.headline,
  a.version, ${HOUR_COLUMNS}`;

type Raw = Omit<CalendarRow, 'scheduleProblem'> & HourCells;

const toCalendarRow = (raw: Raw): CalendarRow => ({ ...raw, scheduleProblem: problemIn(raw) });

/** Everything scheduled in a span, soonest first. */
export async function listScheduledBetween(
  db: Db,
  span: { from: number; to: number; limit: number },
): Promise<CalendarRow[]> {
  const { rows } = await sql<Raw>`
    select ${COLUMNS}, a.scheduled_at as at from articles as a
    where a.scheduled_at is not null and a.scheduled_at >= ${span.from}
      and a.scheduled_at < ${span.to} and a.state = 'scheduled'
    order by a.scheduled_at, a.id limit ${span.limit}`.execute(db);
  return rows.map(toCalendarRow);
}

/** Everything that appeared in a span, oldest first, pages aside. */
export async function listPublishedBetween(
  db: Db,
  span: { from: number; to: number; limit: number },
): Promise<CalendarRow[]> {
  const { rows } = await sql<Raw>`
    select ${COLUMNS}, a.published_at as at from articles as a
    where a.state = 'published' and a.published_at >= ${span.from} and a.published_at < ${span.to}
      and a.kind <> 'page'
    order by a.published_at, a.id limit ${span.limit}`.execute(db);
  return rows.map(toCalendarRow);
}

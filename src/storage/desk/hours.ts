/** When articles are to appear, and what was in the way when the hour came. */
import { sql } from 'kysely';
import type { ScheduleProblem } from '../../domain/desk.ts';
import type { ErrorArgs } from '../../domain/errors.ts';
import type { WallHour } from '../../domain/wall-hours.ts';
import { isPostgres } from '../dialects/which.ts';
import { fromJson, toJson } from '../json.ts';
import type { Db } from '../schema.ts';

export function hourOf(wall: string | null, zone: string | null, isLater = 0): WallHour | null {
  if (wall === null || zone === null) return null;
  return isLater === 1 ? { wall, zone, isLater: true } : { wall, zone };
}

interface ProblemCells {
  key: string | null;
  args: string | null;
  waitsFor: string | null;
}

/** How lists of `articles as a` read hour and problem. */
export const HOUR_COLUMNS = sql`a.schedule_group as "scheduleGroup",
  a.schedule_problem as "problemKey", a.schedule_problem_args as "problemArgs",
  a.schedule_waits_for as "waitsFor"`;

export interface HourCells {
  problemKey: string | null;
  problemArgs: string | null;
  waitsFor: string | null;
}

export const problemIn = ({ problemKey, problemArgs, waitsFor }: HourCells) =>
  problemOf({ key: problemKey, args: problemArgs, waitsFor });

export function problemOf({ key, args, waitsFor }: ProblemCells): ScheduleProblem | null {
  if (key === null) return null;
  const told = args === null ? {} : fromJson<ErrorArgs>(args, 'articles.schedule_problem_args');
  return { key, args: told, waitsFor };
}

export function problemColumns(problem: ScheduleProblem | null) {
  return {
    schedule_problem: problem?.key ?? null,
    schedule_problem_args: problem ? toJson(problem.args) : null,
    schedule_waits_for: problem?.waitsFor ?? null,
  };
}

/**
 * The columns of an hour at which an article is to appear; null takes it away.
 * @param group of those that appear at it together
 */
export function scheduleColumns(
  hour: WallHour | null,
  instant: number | null,
  group: string | null = null,
) {
  return {
    scheduled_at: instant,
    schedule_wall: hour?.wall ?? null,
    schedule_zone: hour?.zone ?? null,
    schedule_is_later: hour?.isLater ? 1 : 0,
    schedule_group: hour ? group : null,
    ...problemColumns(null),
  };
}

/** An article whose hour is known. */
export interface Waiting {
  id: string;
  editionId: string;
  scheduledAt: number;
  publishedAt: number | null;
  group: string | null;
}

/**
 * Articles whose hour has come, oldest hour first.
 * @param asked.problem the key of what was in the way of them the last time; null: nothing was yet
 * @param asked.after the last one of the page before
 */
export async function listDue(
  db: Db,
  now: number,
  asked: { limit: number; problem?: string | null; after?: Waiting | null },
): Promise<Waiting[]> {
  const { limit, problem = null, after = null } = asked;
  let query = waiting(db)
    .where('scheduled_at', '<=', now)
    .where('schedule_problem', problem === null ? 'is' : '=', problem);
  if (after)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('scheduled_at', 'id'), '>', tuple(after.scheduledAt, after.id)),
    );
  const rows = await query.orderBy('scheduled_at').orderBy('id').limit(limit).execute();
  return rows.map(toWaiting);
}

/**
 * Hours and stories of all that bear the name of a group. Until the transaction ends, nobody else who
 * asks this is answered: two who give it an hour see one another.
 */
export async function listMembers(
  trx: Db,
  group: string,
): Promise<{ storyId: string; hour: WallHour | null }[]> {
  // SQLite has one writer as it is.
  if (isPostgres(trx))
    await sql`select pg_advisory_xact_lock(hashtextextended(${`together:${group}`}, 0))`.execute(
      trx,
    );
  const rows = await waiting(trx)
    .select(['story_id', 'schedule_wall', 'schedule_zone', 'schedule_is_later'])
    .where('schedule_group', '=', group)
    .execute();
  return rows.map((row) => ({
    storyId: row.story_id,
    hour: hourOf(row.schedule_wall, row.schedule_zone, row.schedule_is_later),
  }));
}

/** All that are to appear together, in the order of their ids. */
export async function listTogether(db: Db, group: string): Promise<Waiting[]> {
  const rows = await waiting(db).where('schedule_group', '=', group).orderBy('id').execute();
  return rows.map(toWaiting);
}

const waiting = (db: Db) =>
  db
    .selectFrom('articles')
    .select(['id', 'edition_id', 'scheduled_at', 'published_at', 'schedule_group'])
    .where('scheduled_at', 'is not', null)
    .where('state', '=', 'scheduled');

const toWaiting = (row: Awaited<ReturnType<ReturnType<typeof waiting>['execute']>>[number]) => ({
  id: row.id,
  editionId: row.edition_id,
  scheduledAt: row.scheduled_at ?? 0,
  publishedAt: row.published_at,
  group: row.schedule_group,
});

/** Hours that are meant in a zone, for the day when the rules of the zone change. */
export async function listScheduledHours(
  db: Db,
): Promise<{ articleId: string; scheduledAt: number; hour: WallHour }[]> {
  const rows = await db
    .selectFrom('articles')
    .selectAll()
    .where('scheduled_at', 'is not', null)
    .where('state', '=', 'scheduled')
    .where('schedule_wall', 'is not', null)
    .execute();
  return rows.flatMap((row) => {
    const hour = hourOf(row.schedule_wall, row.schedule_zone, row.schedule_is_later);
    return hour && row.scheduled_at !== null
      ? [{ articleId: row.id, scheduledAt: row.scheduled_at, hour }]
      : [];
  });
}

import type { Article, ArticleState } from '../../domain/article.ts';
import { isTimeZone } from '../../domain/dates.ts';
import type { ArticleDesk } from '../../domain/desk.ts';
import { AppError } from '../../domain/errors.ts';
import { instantOf, readHour, type WallHour } from '../../domain/wall-hours.ts';
import { updateArticle } from '../../storage/articles.ts';
import type { OnDesk } from '../../storage/desk/article-desk.ts';
import { listScheduledHours, scheduleColumns } from '../../storage/desk/hours.ts';
import { listEditions } from '../../storage/editions.ts';
import type { Db } from '../../storage/schema.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { noteStep, takeOnDesk } from './on-desk.ts';
import { wrongState } from './review.ts';

const MAY_WAIT: readonly ArticleState[] = ['draft', 'in-review', 'scheduled', 'unpublished'];
/** What is planned further ahead is a slip of the pen. */
const LATEST_MS = 5 * 366 * 86_400_000;

export interface Scheduling {
  articleId: string;
  /** `YYYY-MM-DDTHH:MM` on a clock in the zone. */
  wall: string;
  /** IANA name; the edition's when absent. */
  zone?: string;
  /** Of an hour that comes twice: the second one. */
  isLater?: boolean;
  /** Of those that appear at it all or none; alone when absent, whatever it was before. */
  group?: string | null;
}

/** Where an article stands between draft and readers, with its hour and whom it shares that with. */
export interface Standing {
  state: ArticleState;
  hour: WallHour | null;
  group: string | null;
}

export interface Scheduled {
  scheduledAt: number;
  hour: WallHour;
  /** What was before, to undo it by. */
  before: Standing;
}

/**
 * Has an article appear at an hour. The hour is kept as it was meant, with its zone: should clocks be
 * changed by law before it comes, it still appears when they show it.
 *
 * @throws AppError `forbidden`; `not-found`; `conflict` / `article.wrong-state`; `invalid` /
 *   `schedule.bad-hour`, `schedule.past`, `schedule.too-far`, `schedule.skipped-hour`, `article.embargoed`
 */
export async function scheduleArticle(ctx: Context, input: Scheduling): Promise<Scheduled> {
  return ctx.db.transaction().execute((trx) => scheduleWithin(trx, ctx, input));
}

/** The same within a transaction, for languages that appear together. Throws as `scheduleArticle` does. */
export async function scheduleWithin(trx: Db, ctx: Context, input: Scheduling): Promise<Scheduled> {
  mustBeAllowed(ctx.actor, 'article:publish');
  const { article, desk } = await takeOnDesk(trx, ctx, 'article:publish', input.articleId);
  if (!MAY_WAIT.includes(article.state)) throw wrongState(article.state);
  const hour = await hourOf(trx, article.editionId, input);
  const scheduledAt = instantThat(hour);
  if (scheduledAt <= ctx.now) throw new AppError('invalid', 'schedule.past');
  if (scheduledAt > ctx.now + LATEST_MS) throw new AppError('invalid', 'schedule.too-far');
  mustBeAfterEmbargo(desk, scheduledAt);
  await updateArticle(trx, article.id, {
    state: 'scheduled',
    // Who had it in hand to read has read it.
    ...(article.state === 'in-review' ? { assignee_id: null } : {}),
    touched_at: ctx.now,
    ...scheduleColumns(hour, scheduledAt, input.group ?? null),
  });
  await noteStep(ctx, trx, {
    articleId: article.id,
    step: 'scheduled',
    about: `${hour.wall} ${hour.zone}`,
  });
  return { scheduledAt, hour, before: standingOf(article, desk) };
}

const standingOf = ({ state }: Article, { scheduled, scheduleGroup }: ArticleDesk): Standing => ({
  state,
  hour: scheduled,
  group: scheduleGroup,
});

export interface Unscheduling {
  articleId: string;
  /** Where it goes; by default among the drafts. What readers once had goes to what was unpublished. */
  to?: 'draft' | 'in-review' | 'unpublished';
}

/** Takes the hour away. @throws AppError `forbidden`; `not-found`; `conflict` / `article.wrong-state` */
export async function unscheduleArticle(ctx: Context, input: Unscheduling): Promise<void> {
  await ctx.db.transaction().execute((trx) => unscheduleWithin(trx, ctx, input));
}

/** The same within a transaction. @returns what was before, to undo it by. */
export async function unscheduleWithin(
  trx: Db,
  ctx: Context,
  input: Unscheduling,
): Promise<Standing> {
  mustBeAllowed(ctx.actor, 'article:publish');
  const { article, desk } = await takeOnDesk(trx, ctx, 'article:publish', input.articleId);
  if (article.state !== 'scheduled') throw wrongState(article.state);
  const wasPublished = article.publishedRevisionId !== null;
  await updateArticle(trx, article.id, {
    state: wasPublished ? 'unpublished' : (input.to ?? 'draft'),
    touched_at: ctx.now,
    ...scheduleColumns(null, null),
  });
  await noteStep(ctx, trx, { articleId: article.id, step: 'unscheduled' });
  return standingOf(article, desk);
}

/**
 * Forbids it to appear before an hour that was promised to somebody; null lifts it.
 * @throws AppError as `scheduleArticle`; `conflict` / `embargo.after-schedule`
 */
export async function setEmbargo(
  ctx: Context,
  input: { articleId: string; wall: string | null; zone?: string },
): Promise<{ embargoAt: number | null }> {
  return ctx.db.transaction().execute(async (trx) => {
    const { article } = await takeOnDesk(trx, ctx, 'article:write', input.articleId);
    const hour =
      input.wall === null
        ? null
        : await hourOf(trx, article.editionId, { ...input, wall: input.wall });
    const embargoAt = hour ? instantThat(hour) : null;
    if (embargoAt !== null && article.scheduledAt !== null && article.scheduledAt < embargoAt)
      throw new AppError('conflict', 'embargo.after-schedule');
    await updateArticle(trx, article.id, {
      embargo_at: embargoAt,
      embargo_wall: hour?.wall ?? null,
      embargo_zone: hour?.zone ?? null,
      touched_at: ctx.now,
    });
    const about = hour ? `${hour.wall} ${hour.zone}` : null;
    await noteStep(ctx, trx, { articleId: article.id, step: 'embargoed', about });
    return { embargoAt };
  });
}

/**
 * Brings instants back to the hours that were meant, after the rules of a zone have changed.
 * @returns how many moved.
 */
export async function keepHours(ctx: Pick<Context, 'db'>): Promise<number> {
  let moved = 0;
  for (const { articleId, scheduledAt, hour } of await listScheduledHours(ctx.db)) {
    const reading = readHour(hour.wall, hour.zone);
    // An hour that a new law skips: the first one after it.
    const meant = instantOf(reading.kind === 'skipped' ? { ...hour, wall: reading.next } : hour);
    if (meant === null || meant === scheduledAt) continue;
    await updateArticle(ctx.db, articleId, { scheduled_at: meant });
    moved++;
  }
  return moved;
}

/** @throws AppError `invalid` / `article.embargoed` */
export function mustBeAfterEmbargo({ embargoAt, embargo }: OnDesk['desk'], instant: number): void {
  if (embargoAt === null || instant >= embargoAt) return;
  const until = embargo ? `${embargo.wall.replace('T', ' ')} (${embargo.zone})` : '';
  throw new AppError('invalid', 'article.embargoed', { until });
}

/** @throws AppError `invalid` / `schedule.bad-hour` */
async function hourOf(
  db: Db,
  editionId: string,
  input: { wall: string; zone?: string; isLater?: boolean },
): Promise<WallHour> {
  const zone = input.zone ?? (await zoneOf(db, editionId));
  if (!isTimeZone(zone)) throw new AppError('invalid', 'schedule.bad-hour');
  return { wall: input.wall.slice(0, 16), zone, ...(input.isLater ? { isLater: true } : {}) };
}

export async function zoneOf(db: Db, editionId: string): Promise<string> {
  return (await listEditions(db)).find(({ id }) => id === editionId)?.timeZone ?? 'UTC';
}

/** @throws AppError `invalid` / `schedule.bad-hour`, `schedule.skipped-hour` */
function instantThat(hour: WallHour): number {
  try {
    const reading = readHour(hour.wall, hour.zone);
    if (reading.kind === 'skipped') {
      throw new AppError('invalid', 'schedule.skipped-hour', {
        time: hour.wall.slice(11),
        from: reading.from,
        to: reading.to,
      });
    }
    return instantOf(hour) ?? 0;
  } catch (error) {
    if (error instanceof RangeError)
      throw new AppError('invalid', 'schedule.bad-hour', {}, { cause: error });
    throw error;
  }
}

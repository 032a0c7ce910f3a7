import type { ArticleState } from '../../domain/article.ts';
import { DESK_STATES } from '../../domain/desk.ts';
import type { Searcher } from '../../domain/search.ts';
import { wallTime, wallTimeToInstant } from '../../domain/zones.ts';
import { listEditions } from '../../storage/editions.ts';
import type { Db } from '../../storage/schema.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { countState, type DeskPage, type DeskWish, filterOf, pageOf, withFound } from './list.ts';

export interface DeskGroup extends DeskPage {
  state: ArticleState;
  count: number;
  /** There are more than `count`: they were not counted. */
  isMore: boolean;
}

/** How many of each state the whole desk shows; each has a list of its own for the rest. */
const SHOWN: Record<ArticleState, number> = {
  'in-review': 12,
  scheduled: 12,
  draft: 8,
  published: 5,
  unpublished: 3,
};
const DAY_MS = 86_400_000;

/** All states at a glance. Of what is published only this week's. */
export async function readDesk(
  ctx: Context & { search: Searcher },
  wish: DeskWish,
): Promise<{ groups: DeskGroup[]; weekFrom: number }> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const filter = await filterOf(ctx, wish);
  const weekFrom = await mondayOf(ctx.db, ctx.now);
  const groups: DeskGroup[] = [];
  for (const state of DESK_STATES) {
    const isPublished = state === 'published';
    const narrowed = isPublished ? await withFound(ctx, filter) : filter;
    // Whoever looks for words wants the whole archive.
    const since = isPublished && !filter.words ? weekFrom : undefined;
    const counted = await countState(ctx.db, state, narrowed, since);
    const limit = Math.min(counted.count, SHOWN[state]);
    const page =
      limit > 0 ? await pageOf(ctx, narrowed, { state, limit }) : { rows: [], next: null };
    groups.push({ state, ...counted, ...page });
  }
  return { groups, weekFrom };
}

/** The beginning of this week at the paper: Monday, by the clocks of its first edition. */
async function mondayOf(db: Db, now: number): Promise<number> {
  const zone = (await listEditions(db))[0]?.timeZone ?? 'UTC';
  const { year, month, day, weekday } = wallTime(now, zone);
  const monday = new Date(Date.UTC(year, month - 1, day) - ((weekday + 6) % 7) * DAY_MS);
  return wallTimeToInstant(`${monday.toISOString().slice(0, 10)}T00:00`, zone);
}

import type { ArticleState } from '../../domain/article.ts';
import { DESK_STATES } from '../../domain/desk.ts';
import type { Searcher } from '../../domain/search.ts';
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

/** All states at a glance; of what is published the newest. */
export async function readDesk(
  ctx: Context & { search: Searcher },
  wish: DeskWish,
): Promise<{ groups: DeskGroup[] }> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const filter = await filterOf(ctx, wish);
  const groups: DeskGroup[] = [];
  for (const state of DESK_STATES) {
    const narrowed = state === 'published' ? await withFound(ctx, filter) : filter;
    const counted = await countState(ctx.db, state, narrowed);
    const limit = Math.min(counted.count, SHOWN[state]);
    const page =
      limit > 0 ? await pageOf(ctx, narrowed, { state, limit }) : { rows: [], next: null };
    groups.push({ state, ...counted, ...page });
  }
  return { groups };
}

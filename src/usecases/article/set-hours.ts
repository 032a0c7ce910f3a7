import { AppError } from '../../domain/errors.ts';
import type { WallHour } from '../../domain/wall-hours.ts';
import { lockArticle } from '../../storage/articles.ts';
import { listMembers } from '../../storage/desk/hours.ts';
import type { Db } from '../../storage/schema.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { MOST_AT_ONCE } from './bulk.ts';
import { type Standing, scheduleWithin, unscheduleWithin } from './schedule.ts';

/** Where an article is to stand: at an hour, or where it goes when its hour is taken away. */
export interface Placed {
  articleId: string;
  standing: Standing;
}

const GOES_TO = ['draft', 'in-review', 'unpublished'] as const;

/**
 * Gives several articles their hours or takes them away, all at once or none: the languages of a story
 * leave the calendar by one act, and what was done with them is undone by one.
 *
 * @returns where each stood before: given back here, it undoes what was done.
 * @throws AppError as `scheduleArticle` and `unscheduleArticle`, for the first that cannot follow;
 *   `too-much` / `bulk.too-many`; `invalid` / `together.other-story`, `together.other-hour` where those of
 *   one group would differ
 */
export async function setHours(
  ctx: Context,
  input: { articles: readonly Placed[] },
): Promise<Placed[]> {
  mustBeAllowed(ctx.actor, 'article:publish');
  if (input.articles.length > MOST_AT_ONCE)
    throw new AppError('too-much', 'bulk.too-many', { most: MOST_AT_ONCE });
  const inOrder = [...input.articles].sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
  return ctx.db.transaction().execute(async (trx) => {
    for (const { articleId } of inOrder) await lockArticle(trx, articleId);
    const before: Placed[] = [];
    for (const { articleId, standing } of inOrder) {
      const { hour, state, group } = standing;
      const to = GOES_TO.find((one) => one === state) ?? 'draft';
      const stood = hour
        ? (await scheduleWithin(trx, ctx, { articleId, ...hour, group })).before
        : await unscheduleWithin(trx, ctx, { articleId, to });
      before.push({ articleId, standing: stood });
    }
    await mustAgree(
      trx,
      inOrder.map(({ standing }) => standing.group),
    );
    return before;
  });
}

/** All that bear the name of one group, with those that bore it before, have one hour and one story. */
async function mustAgree(trx: Db, named: readonly (string | null)[]): Promise<void> {
  const groups = new Set(named.filter((group) => group !== null));
  for (const group of [...groups].sort()) {
    const [first, ...others] = await listMembers(trx, group);
    for (const { storyId, hour } of others) {
      if (storyId !== first?.storyId) throw new AppError('invalid', 'together.other-story');
      if (!isSameHour(hour, first.hour)) throw new AppError('invalid', 'together.other-hour');
    }
  }
}

const isSameHour = (one: WallHour | null, other: WallHour | null): boolean =>
  one?.wall === other?.wall &&
  one?.zone === other?.zone &&
  (one?.isLater ?? false) === (other?.isLater ?? false);

/** Several languages of a story before readers at one moment: all of them, or none. */
import { AppError, type ErrorArgs } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import { lockArticle } from '../../storage/articles.ts';
import { listOnDesk } from '../../storage/desk/article-desk.ts';
import type { Db } from '../../storage/schema.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { MOST_AT_ONCE } from './bulk.ts';
import { publishWithin } from './publish.ts';
import { type Scheduled, type Scheduling, scheduleWithin, zoneOf } from './schedule.ts';

/** What became of one of them. */
export interface Fate<Done> {
  articleId: string;
  done: Done | null;
  /** Why it was held back, or that it waits for one that was; null when it was done. */
  refusal: { key: string; args: ErrorArgs } | null;
}

/** What is said of one that nothing but another held back. */
export const WAITS = 'together.waits';

/** @param input.articles each with the reason for which it goes out although something blocks it */
export function publishTogether(
  ctx: Context,
  input: { articles: readonly { articleId: string; despite?: string | null }[] },
): Promise<Fate<{ seq: number }>[]> {
  return together(ctx, input.articles, (trx, one) => publishWithin(trx, ctx, one));
}

/**
 * Gives the languages of a story one hour, at which they appear all or none. It is meant in one zone:
 * that of the first when none is named.
 * @throws AppError `forbidden`; `too-much` / `bulk.too-many`; `invalid` / `together.other-story`
 */
export async function scheduleTogether(
  ctx: Context,
  input: { articleIds: readonly string[]; hour: Omit<Scheduling, 'articleId' | 'group'> },
): Promise<Fate<Scheduled>[]> {
  const articles = await listOnDesk(ctx.db, [...input.articleIds]);
  const first = articles.find(({ article }) => article.id === input.articleIds[0])?.article;
  if (articles.some(({ article }) => article.storyId !== first?.storyId))
    throw new AppError('invalid', 'together.other-story');
  const zone = input.hour.zone ?? (first ? await zoneOf(ctx.db, first.editionId) : undefined);
  const group = input.articleIds.length > 1 ? newId() : null;
  const shared = { ...input.hour, ...(zone ? { zone } : {}), group };
  const each = input.articleIds.map((articleId) => ({ articleId, ...shared }));
  return together(ctx, each, (trx, one) => scheduleWithin(trx, ctx, one));
}

/** Takes back what was done for the others, and carries what is to be told of each. */
class HeldBack<Done> extends Error {
  readonly fates: Fate<Done>[];
  constructor(fates: Fate<Done>[]) {
    super('held back');
    this.fates = fates;
  }
}

/**
 * Tries each in one transaction, in the order of their ids, so that two who publish the same story do not
 * wait for one another. All are tried, so that everything that is in the way is told at once.
 * @throws AppError `forbidden`; `too-much` / `bulk.too-many`
 */
export async function together<One extends { articleId: string }, Done>(
  ctx: Context,
  articles: readonly One[],
  act: (trx: Db, one: One) => Promise<Done>,
): Promise<Fate<Done>[]> {
  mustBeAllowed(ctx.actor, 'article:publish');
  if (articles.length > MOST_AT_ONCE)
    throw new AppError('too-much', 'bulk.too-many', { most: MOST_AT_ONCE });
  const inOrder = [...articles].sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
  try {
    return await ctx.db.transaction().execute(async (trx) => {
      // All of them before the log's turn is taken, which has to be the last thing that is waited for.
      for (const { articleId } of inOrder) await lockArticle(trx, articleId);
      const fates: Fate<Done>[] = [];
      for (const one of inOrder) fates.push(await fateOf(one, () => act(trx, one)));
      if (fates.some(({ refusal }) => refusal)) throw new HeldBack(fates);
      return fates;
    });
  } catch (error) {
    if (!(error instanceof HeldBack)) throw error;
    const waits = { key: WAITS, args: {} };
    return (error as HeldBack<Done>).fates.map(({ articleId, refusal }) => ({
      articleId,
      done: null,
      refusal: refusal ?? waits,
    }));
  }
}

async function fateOf<Done>(
  { articleId }: { articleId: string },
  act: () => Promise<Done>,
): Promise<Fate<Done>> {
  try {
    return { articleId, done: await act(), refusal: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { articleId, done: null, refusal: { key: error.key, args: error.args } };
  }
}

import { AppError } from '../../domain/errors.ts';
import { countReads, listReads } from '../../storage/article-reads.ts';
import { getArticle } from '../../storage/articles.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { readingDay } from '../reading/keep-reads.ts';

const DAY_MS = 86_400_000;
/** The days of which each is shown. */
const SHOWN_DAYS = 30;

export interface Readership {
  /** From the first shown day to today, UTC, each with its number. */
  days: { day: string; reads: number }[];
  /** All that is known: days older than thirteen months are forgotten. */
  all: number;
}

/**
 * How often an article was read: sums by day, in which nobody is.
 * @throws AppError `not-found` / `article.not-found`
 */
export async function articleReadership(
  ctx: Context,
  input: { articleId: string },
): Promise<Readership> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const article = await getArticle(ctx.db, input.articleId);
  if (!article) throw new AppError('not-found', 'article.not-found', { id: input.articleId });
  const { id } = article;
  const first = ctx.now - (SHOWN_DAYS - 1) * DAY_MS;
  const known = new Map(
    (await listReads(ctx.db, id, readingDay(first))).map(({ day, reads }) => [day, reads]),
  );
  const days = Array.from({ length: SHOWN_DAYS }, (_, n) => {
    const day = readingDay(first + n * DAY_MS);
    return { day, reads: known.get(day) ?? 0 };
  });
  return { days, all: (await countReads(ctx.db, [id], '')).get(id) ?? 0 };
}

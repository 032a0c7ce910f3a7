import type { OnDesk } from '../../storage/desk/article-desk.ts';
import type { Responsibility } from '../../storage/revisions.ts';
import { actorName, type Context } from '../context.ts';

/** Who answered for the text as it stands, and who puts it out. */
export function responsibilityFor(
  ctx: Pick<Context, 'actor'>,
  { article, desk }: OnDesk,
): Responsibility {
  const isReviewed = desk.reviewedRevisionId === article.headRevisionId;
  return {
    reviewedBy: isReviewed ? desk.reviewedBy : null,
    reviewedAt: isReviewed ? desk.reviewedAt : null,
    publishedBy: actorName(ctx.actor),
  };
}

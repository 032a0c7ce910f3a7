import { AppError } from '../../domain/errors.ts';
import type { OnDesk } from '../../storage/desk/article-desk.ts';
import { listBylineOfArticle } from '../../storage/desk/details.ts';
import type { Responsibility } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { actorName, type Context } from '../context.ts';
import { noteStep } from './on-desk.ts';
import { readinessOf } from './readiness.ts';
import { mustBeAfterEmbargo } from './schedule.ts';

/** Whose publishing is looked at: people's and the clock's. Imports bring in what was out already. */
function isLookedAt({ actor }: Pick<Context, 'actor'>): boolean {
  return actor.type === 'staff' || (actor.type === 'system' && actor.name === 'clock');
}

/**
 * What blocks an article holds it back, unless a person says why not; what is said is written down. An
 * embargo holds whatever is said.
 * @throws AppError `invalid` / `article.embargoed`, `article.not-ready`
 */
export async function passGate(
  trx: Db,
  ctx: Pick<Context, 'actor' | 'now'>,
  onDesk: OnDesk,
  said: { despite?: string | null },
): Promise<void> {
  if (!isLookedAt(ctx)) return;
  mustBeAfterEmbargo(onDesk.desk, ctx.now);
  const articleId = onDesk.article.id;
  const authorCount = (await listBylineOfArticle(trx, articleId)).length;
  const readiness = (await readinessOf(trx, [{ ...onDesk, authorCount }])).get(articleId);
  const blocking = readiness?.items.filter(({ level }) => level === 'blocks') ?? [];
  if (blocking.length === 0) return;
  const why = said.despite?.trim() ?? '';
  if (why === '') throw new AppError('invalid', 'article.not-ready', { count: blocking.length });
  const about = blocking.map(({ check }) => check).join(' ');
  await noteStep(ctx, trx, { articleId, step: 'published-despite', word: why, about });
}

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

import type { Step } from '../../domain/desk.ts';
import { AppError } from '../../domain/errors.ts';
import type { Permission } from '../../domain/permissions.ts';
import { insertStep } from '../../storage/article-steps.ts';
import { getOnDesk, lockOnDesk, type OnDesk } from '../../storage/desk/article-desk.ts';
import type { Db } from '../../storage/schema.ts';
import { actorName, type Context } from '../context.ts';
import { mustBeAllowedOnArticle } from './own.ts';

/** @throws AppError `not-found` / `article.not-found` */
export async function readOnDesk(db: Db, articleId: string): Promise<OnDesk> {
  return present(await getOnDesk(db, articleId), articleId);
}

/**
 * For use inside a transaction that changes the article.
 * @throws AppError `forbidden`; `not-found` / `article.not-found`; `conflict` / `article.in-trash`
 */
export async function takeOnDesk(
  db: Db,
  ctx: Pick<Context, 'actor'>,
  permission: Permission,
  articleId: string,
): Promise<OnDesk> {
  const found = present(await lockOnDesk(db, articleId), articleId);
  await mustBeAllowedOnArticle(db, ctx.actor, permission, articleId);
  if (found.desk.trashedAt !== null) throw new AppError('conflict', 'article.in-trash');
  return found;
}

function present(found: OnDesk | null, id: string): OnDesk {
  if (!found) throw new AppError('not-found', 'article.not-found', { id });
  return found;
}

/** Writes the step down in the same transaction. */
export function noteStep(
  ctx: Pick<Context, 'actor' | 'now'>,
  db: Db,
  step: { articleId: string; step: Step; word?: string | null; about?: string | null },
): Promise<void> {
  return insertStep(db, {
    articleId: step.articleId,
    step: step.step,
    by: actorName(ctx.actor),
    at: ctx.now,
    word: step.word?.trim() || null,
    about: step.about ?? null,
  });
}

import { AppError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/permissions.ts';
import { updateArticle } from '../../storage/articles.ts';
import { idsThatExist } from '../../storage/desk/details.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { noteStep, takeOnDesk } from './on-desk.ts';

/**
 * Puts an article into somebody's hands, or into nobody's.
 * @returns in whose hands it was, to undo it by.
 * @throws AppError `forbidden`; `not-found`; `invalid` / `staff.nobody`
 */
export async function assignArticle(
  ctx: Context,
  input: { articleId: string; staffId: string | null },
): Promise<{ before: string | null }> {
  return ctx.db.transaction().execute(async (trx) => {
    const { article } = await takeOnDesk(trx, ctx, 'studio:enter', input.articleId);
    // Whoever writes may take what lies in nobody's hands, and put down what lies in theirs.
    const isTaking =
      article.assigneeId === null && input.staffId !== null && input.staffId === idOf(ctx.actor);
    const isPuttingDown = article.assigneeId !== null && article.assigneeId === idOf(ctx.actor);
    mustBeAllowed(ctx.actor, isTaking || isPuttingDown ? 'article:write' : 'article:assign');
    const { articleId, staffId } = input;
    if (staffId && !(await idsThatExist(trx, 'staff', [staffId])).has(staffId))
      throw new AppError('invalid', 'staff.nobody');
    if (article.assigneeId === staffId) return { before: staffId };
    await updateArticle(trx, articleId, { assignee_id: staffId, touched_at: ctx.now });
    await noteStep(ctx, trx, { articleId, step: 'assigned', about: staffId });
    return { before: article.assigneeId };
  });
}

const idOf = (actor: Actor): string | null => (actor.type === 'staff' ? actor.id : null);

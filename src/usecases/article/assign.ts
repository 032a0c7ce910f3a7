import type { Article } from '../../domain/article.ts';
import { AppError } from '../../domain/errors.ts';
import { type Actor, may, reachOf } from '../../domain/permissions.ts';
import { updateArticle } from '../../storage/articles.ts';
import { idsThatExist } from '../../storage/desk/details.ts';
import type { Db } from '../../storage/schema.ts';
import { sourceOf } from '../../storage/translations.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { noteStep, takeOnDesk } from './on-desk.ts';
import { isOwnArticle } from './own.ts';

/**
 * Puts an article into somebody's hands, or into nobody's. Editors say whose; others put down what they
 * hold, and take what lies in nobody's hands where that gives a task and no article that was another's.
 * @returns in whose hands it was, to undo it by.
 * @throws AppError `forbidden`; `not-found`; `invalid` / `staff.nobody`
 */
export async function assignArticle(
  ctx: Context,
  input: { articleId: string; staffId: string | null },
): Promise<{ before: string | null }> {
  return ctx.db.transaction().execute(async (trx) => {
    const { article } = await takeOnDesk(trx, ctx, 'studio:enter', input.articleId);
    const me = idOf(ctx.actor);
    const isPuttingDown = me !== null && article.assigneeId === me && input.staffId === null;
    const isTaking = me !== null && article.assigneeId === null && input.staffId === me;
    const isTheirs = isPuttingDown || (isTaking && (await mayTake(trx, ctx.actor, article)));
    mustBeAllowed(ctx.actor, isTheirs ? 'article:write' : 'article:assign');
    const { articleId, staffId } = input;
    if (staffId && !(await idsThatExist(trx, 'staff', [staffId])).has(staffId))
      throw new AppError('invalid', 'staff.nobody');
    if (article.assigneeId === staffId) return { before: staffId };
    await updateArticle(trx, articleId, { assignee_id: staffId, touched_at: ctx.now });
    await noteStep(ctx, trx, { articleId, step: 'assigned', about: staffId });
    return { before: article.assigneeId };
  });
}

/**
 * What waits for a reader; a translation that waits for its words, by who may translate any; and what is
 * their own already.
 */
export async function mayTake(db: Db, actor: Actor, article: Article): Promise<boolean> {
  if (!may(actor, 'article:write')) return false;
  if (article.state === 'in-review') return true;
  if (await isOwnArticle(db, actor, article.id)) return true;
  const isWaiting = article.state === 'draft' && article.publishedRevisionId === null;
  if (!isWaiting || reachOf(actor, 'article:translate') !== 'any') return false;
  return (await sourceOf(db, article.id)) !== null;
}

const idOf = (actor: Actor): string | null => (actor.type === 'staff' ? actor.id : null);

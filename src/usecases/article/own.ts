import { type Actor, type Permission, reachOf } from '../../domain/permissions.ts';
import { isArticleOfStaff } from '../../storage/article-owners.ts';
import type { Db } from '../../storage/schema.ts';
import { mustBeAllowed, mustBeAllowedOn } from '../context.ts';

/**
 * Whether an article is the actor's own: they made it, it is assigned to them to write, or an author of
 * its byline is them. To have it in hand for review does not make it theirs.
 */
export async function isOwnArticle(db: Db, actor: Actor, articleId: string): Promise<boolean> {
  if (actor.type === 'system') return true;
  return actor.type === 'staff' && isArticleOfStaff(db, articleId, actor.id);
}

/**
 * Asks the database only where the answer depends on whose the article is. Call it inside the
 * transaction of the act.
 * @throws AppError `forbidden` / `permission.missing`, `permission.not-own`
 */
export async function mustBeAllowedOnArticle(
  db: Db,
  actor: Actor,
  permission: Permission,
  articleId: string,
): Promise<void> {
  mustBeAllowed(actor, permission);
  if (reachOf(actor, permission) === 'any') return;
  mustBeAllowedOn(actor, permission, { isOwn: await isOwnArticle(db, actor, articleId) });
}

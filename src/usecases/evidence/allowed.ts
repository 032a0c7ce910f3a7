import { type Permission, reachOf } from '../../domain/permissions.ts';
import type { Db } from '../../storage/schema.ts';
import { listArticleIds } from '../../storage/stories.ts';
import { isOwnArticle } from '../article/own.ts';
import { type Context, mustBeAllowed, mustBeAllowedOn } from '../context.ts';

/**
 * Evidence belongs to a story: it is the actor's own when one of the story's articles is. Asks the
 * database only where the answer depends on that. Call it inside the transaction of the act.
 * @throws AppError `forbidden` / `permission.missing`, `permission.not-own`
 */
export async function mustBeAllowedOnStory(
  db: Db,
  { actor }: Pick<Context, 'actor'>,
  permission: Permission,
  storyId: string,
): Promise<void> {
  mustBeAllowed(actor, permission);
  if (await mayOnStory(db, { actor }, permission, storyId)) return;
  mustBeAllowedOn(actor, permission, { isOwn: false });
}

/** The same as a question. */
export async function mayOnStory(
  db: Db,
  { actor }: Pick<Context, 'actor'>,
  permission: Permission,
  storyId: string,
): Promise<boolean> {
  const reach = reachOf(actor, permission);
  if (reach !== 'own') return reach === 'any';
  for (const articleId of await listArticleIds(db, storyId)) {
    if (await isOwnArticle(db, actor, articleId)) return true;
  }
  return false;
}

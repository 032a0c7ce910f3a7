import { AppError } from '../../domain/errors.ts';
import { type Actor, may, reachOf } from '../../domain/permissions.ts';
import { getArticle } from '../../storage/articles.ts';
import { getLiveDraft } from '../../storage/live-drafts.ts';
import type { Db } from '../../storage/schema.ts';
import { sourceOf } from '../../storage/translations.ts';
import { isOwnArticle } from '../article/own.ts';
import type { Context } from '../context.ts';
import { epochOf } from './content.ts';

export interface DraftAccess {
  may: 'write' | 'read';
  /** The beginning that copies of this draft grow from. */
  epoch: string;
}

/**
 * Whether the actor may write in it: an article of theirs or any, as their role has it; a translation,
 * whoever may translate.
 */
export async function mayWriteDraft(db: Db, actor: Actor, articleId: string): Promise<boolean> {
  const isOwn = () => isOwnArticle(db, actor, articleId);
  if (reachOf(actor, 'article:write') === 'any') return true;
  if (reachOf(actor, 'article:write') === 'own' && (await isOwn())) return true;
  const reach = reachOf(actor, 'article:translate');
  if (reach === null || (await sourceOf(db, articleId)) === null) return false;
  return reach === 'any' || isOwn();
}

/**
 * What the actor may do with the draft of an article.
 * @throws AppError `forbidden` / `permission.missing`; `not-found` / `article.not-found`
 */
export async function draftAccess(ctx: Context, articleId: string): Promise<DraftAccess> {
  if (!may(ctx.actor, 'studio:enter'))
    throw new AppError('forbidden', 'permission.missing', { permission: 'studio:enter' });
  const article = await getArticle(ctx.db, articleId);
  if (!article?.headRevisionId)
    throw new AppError('not-found', 'article.not-found', { id: articleId });
  const draft = await getLiveDraft(ctx.db, articleId);
  return {
    may: (await mayWriteDraft(ctx.db, ctx.actor, articleId)) ? 'write' : 'read',
    epoch: draft?.epoch ?? epochOf(article.headRevisionId),
  };
}

import type { Article } from '../../domain/article.ts';
import { AppError } from '../../domain/errors.ts';
import { articlePath, RESERVED_SLUGS } from '../../domain/urls.ts';
import { slugify } from '../../std/slug.ts';
import { isSlugTaken, lockArticle, updateArticle } from '../../storage/articles.ts';
import { listEditions } from '../../storage/editions.ts';
import { insertEvent } from '../../storage/events.ts';
import type { Db } from '../../storage/schema.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { keepOldPath } from '../publication/old-path.ts';
import { oldAddress } from './address.ts';
import { mustBeAllowedOnArticle } from './own.ts';

/**
 * Gives an article another address. The old one keeps leading to it, in one step however often it moves.
 * @throws AppError `invalid` / `slug.empty`, `slug.reserved`; `conflict` / `slug.taken`,
 *   `slug.leads-elsewhere`.
 */
export async function changeSlug(
  ctx: Context,
  input: { articleId: string; slug: string },
): Promise<string> {
  mustBeAllowed(ctx.actor, 'article:write');
  return ctx.db.transaction().execute(async (trx) => {
    const locked = await lockArticle(trx, input.articleId);
    if (!locked) throw new AppError('not-found', 'article.not-found', { id: input.articleId });
    await mustBeAllowedOnArticle(trx, ctx.actor, 'article:write', input.articleId);
    return moveArticle(trx, ctx, locked.article, input.slug);
  });
}

/** The same within a transaction that holds the article. */
export async function moveArticle(
  trx: Db,
  ctx: Pick<Context, 'now'>,
  article: Article,
  wanted: string,
): Promise<string> {
  const edition = (await listEditions(trx)).find(({ id }) => id === article.editionId);
  if (!edition) throw new Error(`article ${article.id} is in no edition`);
  const slug = slugify(wanted, edition.lang);
  if (slug === '') throw new AppError('invalid', 'slug.empty');
  if (RESERVED_SLUGS.has(slug)) throw new AppError('invalid', 'slug.reserved', { slug });
  if (slug === article.slug) return slug;
  if (await isSlugTaken(trx, edition.id, slug, article.id)) {
    throw new AppError('conflict', 'slug.taken', { slug });
  }
  const past = await oldAddress(trx, edition.lang, slug, article.id);
  if (past) throw new AppError('conflict', 'slug.leads-elsewhere', { slug, to: past.leadsTo });
  await updateArticle(trx, article.id, { slug });
  if (article.publishedAt !== null) {
    await keepOldPath(trx, ctx.now, {
      oldPath: articlePath(edition.lang, article.slug),
      newPath: articlePath(edition.lang, slug),
      target: { type: 'article', id: article.id },
    });
    const moved = { articleId: article.id, fromSlug: article.slug, toSlug: slug };
    await insertEvent(trx, 'article.moved', moved, ctx.now);
  }
  return slug;
}

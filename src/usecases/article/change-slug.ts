import type { Article } from '../../domain/article.ts';
import { AppError } from '../../domain/errors.ts';
import { articlePath, RESERVED_SLUGS } from '../../domain/urls.ts';
import { newId } from '../../std/id.ts';
import { slugify } from '../../std/slug.ts';
import { isSlugTaken, lockArticle, updateArticle } from '../../storage/articles.ts';
import { listEditions } from '../../storage/editions.ts';
import { insertEvent } from '../../storage/events.ts';
import { deleteRedirect, insertRedirects } from '../../storage/redirects.ts';
import type { Db } from '../../storage/schema.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { mustBeAllowedOnArticle } from './own.ts';

/**
 * Gives an article another address. The old one keeps leading to it, in one step however often it moves.
 * @throws AppError `invalid` / `slug.empty`, `slug.reserved`; `conflict` / `slug.taken`.
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
  await updateArticle(trx, article.id, { slug });
  if (article.publishedAt !== null) {
    // The address it moves to may once have been an old one.
    await deleteRedirect(trx, decodeURIComponent(articlePath(edition.lang, slug)));
    await insertRedirects(trx, [
      {
        id: newId(),
        fromPath: decodeURIComponent(articlePath(edition.lang, article.slug)),
        target: { type: 'article', id: article.id },
        status: 301,
        origin: 'slug',
        createdAt: ctx.now,
      },
    ]);
    const moved = { articleId: article.id, fromSlug: article.slug, toSlug: slug };
    await insertEvent(trx, 'article.moved', moved, ctx.now);
  }
  return slug;
}

import { AppError } from '../../domain/errors.ts';
import { getArticle } from '../../storage/articles.ts';
import { listEditions } from '../../storage/editions.ts';
import { blankArticle, insertErasure } from '../../storage/erasures.ts';
import { audit } from '../audit.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { mustBeAllowedOnArticle } from './own.ts';
import { unpublishArticle } from './unpublish.ts';

/** Shorter than this is no reason. */
const SHORTEST = 8;

/**
 * Takes the words of an article away for good, as a court or a person's right asks: every version,
 * published or not, its draft, and the evidence that quotes it. What the log says of it stays, for it
 * holds hashes only; its address says that it was withdrawn. Claims and sources belong to the story and
 * stay, for they bear its other languages too.
 *
 * @throws AppError `forbidden`; `not-found` / `article.not-found`; `invalid` / `erase.no-reason`
 */
export async function eraseArticle(
  ctx: Context,
  input: { articleId: string; reason: string },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'article:publish');
  const reason = input.reason.trim();
  if (reason.length < SHORTEST) throw new AppError('invalid', 'erase.no-reason');
  const { articleId } = input;
  await unpublishArticle(ctx, { articleId, reason });
  await ctx.db.transaction().execute(async (trx) => {
    const article = await getArticle(trx, articleId);
    if (!article) throw new AppError('not-found', 'article.not-found', { id: articleId });
    await mustBeAllowedOnArticle(trx, ctx.actor, 'article:publish', articleId);
    const edition = (await listEditions(trx)).find(({ id }) => id === article.editionId);
    await insertErasure(trx, { articleId, by: actorName(ctx.actor), reason, at: ctx.now });
    const { storyId } = article;
    await blankArticle(trx, { articleId, storyId, lang: edition?.lang ?? 'und' });
    await audit(trx, ctx, 'article.erased', `article:${articleId}`, { reason });
  });
}

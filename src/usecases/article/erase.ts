import { AppError } from '../../domain/errors.ts';
import { getArticle } from '../../storage/articles.ts';
import { listEditions } from '../../storage/editions.ts';
import {
  blankArticle,
  countForErasure,
  type ErasureCounts,
  getErasure,
  insertErasure,
} from '../../storage/erasures.ts';
import { audit } from '../audit.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { staffNames } from '../desk/names.ts';
import { unpublishArticle } from './unpublish.ts';

/** Shorter than this is no reason. */
const SHORTEST = 8;

/**
 * Takes the words of an article away for good, as a court or a person's right asks: every version,
 * published or not, its draft, and the evidence that quotes it. What the log says of it stays, for it
 * holds hashes only; its address says that it was withdrawn. Claims belong to the story: they go with
 * the last of its articles. Sources stay, with their copies.
 *
 * @throws AppError `forbidden`; `not-found` / `article.not-found`; `invalid` / `erase.no-reason`
 */
export async function eraseArticle(
  ctx: Context,
  input: { articleId: string; reason: string },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'article:erase');
  const reason = input.reason.trim();
  if (reason.length < SHORTEST)
    throw new AppError('invalid', 'erase.no-reason', { field: 'reason' });
  const { articleId } = input;
  await unpublishArticle(ctx, { articleId, reason });
  await ctx.db.transaction().execute(async (trx) => {
    const article = await getArticle(trx, articleId);
    if (!article) throw new AppError('not-found', 'article.not-found', { id: articleId });
    const edition = (await listEditions(trx)).find(({ id }) => id === article.editionId);
    await insertErasure(trx, { articleId, by: actorName(ctx.actor), reason, at: ctx.now });
    const { storyId } = article;
    await blankArticle(trx, { articleId, storyId, lang: edition?.lang ?? 'und' });
    await audit(trx, ctx, 'article.erased', `article:${articleId}`, { reason });
  });
}

/** What erasing an article would take away, what would stay; or when that was done, by whom and why. */
export async function readErasure(
  ctx: Context,
  articleId: string,
): Promise<ErasureCounts & { erased: { at: number; byName: string; reason: string } | null }> {
  mustBeAllowed(ctx.actor, 'article:erase');
  const article = await getArticle(ctx.db, articleId);
  if (!article) throw new AppError('not-found', 'article.not-found', { id: articleId });
  const erasure = await getErasure(ctx.db, articleId);
  const names = erasure ? await staffNames(ctx) : new Map<string, string>();
  const nameOf = (by: string) => names.get(by) ?? by.replace(/^system:/, '');
  return {
    ...(await countForErasure(ctx.db, { articleId, storyId: article.storyId })),
    erased: erasure && { at: erasure.at, byName: nameOf(erasure.by), reason: erasure.reason },
  };
}

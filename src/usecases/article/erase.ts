import { AppError } from '../../domain/errors.ts';
import { getArticle } from '../../storage/articles.ts';
import { listEditions } from '../../storage/editions.ts';
import { forgetInLetters } from '../../storage/erased-letters.ts';
import {
  blankArticle,
  countForErasure,
  type ErasureCounts,
  getErasure,
  insertErasure,
} from '../../storage/erasures.ts';
import { insertEvent } from '../../storage/events.ts';
import { forgetWords } from '../../storage/search/forget.ts';
import { audit } from '../audit.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { staffNames } from '../desk/names.ts';
import { eraseSources, reasonFor } from '../evidence/erase-copy.ts';
import { askToScrub } from '../evidence/scrub.ts';
import { unpublishArticle } from './unpublish.ts';

/**
 * Takes the words of an article away for good, as a court or a person's right asks: every version,
 * published or not, its draft, and the evidence that quotes it. What the log says of it stays, for it
 * holds hashes only; its address says that it was withdrawn. Claims belong to the story: they go with
 * the last of its articles. Sources stay, with their copies, which a newsroom may need before a court;
 * unless it wants them to go too, with the last of the articles.
 *
 * @param input.withSources to have the sources erased as well
 * @throws AppError `forbidden`; `not-found` / `article.not-found`; `invalid` / `erase.no-reason`;
 *   `conflict` / `erase.sources-needed` while the sources bear other articles
 */
export async function eraseArticle(
  ctx: Context,
  input: { articleId: string; reason: string; withSources?: boolean },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'article:erase');
  const reason = reasonFor(input.reason);
  const { articleId, withSources = false } = input;
  const { others } = withSources ? await readErasure(ctx, articleId) : { others: 0 };
  if (others > 0) throw new AppError('conflict', 'erase.sources-needed');
  await unpublishArticle(ctx, { articleId, reason });
  await ctx.db.transaction().execute(async (trx) => {
    const article = await getArticle(trx, articleId);
    if (!article) throw new AppError('not-found', 'article.not-found', { id: articleId });
    const edition = (await listEditions(trx)).find(({ id }) => id === article.editionId);
    await insertErasure(trx, { articleId, by: actorName(ctx.actor), reason, at: ctx.now });
    const { storyId } = article;
    const lang = edition?.lang ?? 'und';
    await forgetWords(trx, { articleId, lang });
    for (const letterId of await forgetInLetters(trx, { articleId, lang }))
      await insertEvent(trx, 'letter.changed', { letterId }, ctx.now);
    await blankArticle(trx, { articleId, storyId, lang });
    if (withSources) await eraseSources(trx, ctx.now, storyId);
    await askToScrub(trx, ctx.now);
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

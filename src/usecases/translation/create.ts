import { emptied } from '../../domain/document/translation.ts';
import { AppError } from '../../domain/errors.ts';
import { listBylineOfArticle } from '../../storage/desk/details.ts';
import { insertTranslation, listOfStory } from '../../storage/translations.ts';
import { counterpartOf } from '../article/begin-translation.ts';
import { createWithin } from '../article/create.ts';
import { mustBeAllowedOnArticle } from '../article/own.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { readDraft } from '../draft/read.ts';

/**
 * Begins the translation of an article into another edition: the same blocks, empty, with the same ids,
 * pictures and all that has no words, the byline, and the section's counterpart.
 * @throws AppError `forbidden`; `not-found`; `conflict` / `translation.exists`; `invalid`
 */
export async function createTranslation(
  ctx: Context,
  input: { articleId: string; editionId: string },
): Promise<{ articleId: string }> {
  mustBeAllowed(ctx.actor, 'article:translate');
  // A translation is its maker's, and opens the evidence of the whole story to them.
  await mustBeAllowedOnArticle(ctx.db, ctx.actor, 'article:translate', input.articleId);
  const { article, content, problem } = await readDraft(ctx, input.articleId);
  if (!content) throw new AppError('invalid', 'document.invalid', { problem: problem ?? '' });
  const authors = await listBylineOfArticle(ctx.db, article.id);
  const sectionId = await counterpartOf(ctx.db, article.sectionId, input.editionId);
  return ctx.db.transaction().execute(async (trx) => {
    const story = await listOfStory(trx, article.storyId);
    if (story.some(({ editionId }) => editionId === input.editionId))
      throw new AppError('conflict', 'translation.exists');
    const { articleId } = await createWithin(trx, ctx, {
      editionId: input.editionId,
      storyId: article.storyId,
      kind: article.kind,
      headline: '',
      // An address for the time being; publishing needs a headline, which gives the real one.
      slug: article.slug,
      doc: emptied(content.doc),
      heroMediaId: article.heroMediaId,
      dateline: article.dateline,
      sectionId,
      authors: authors.map(({ authorId, role }) => ({ authorId, role })),
      access: article.access,
      accessTiers: article.accessTiers,
      teaserBlocks: article.teaserBlocks,
    });
    await insertTranslation(trx, { articleId, sourceArticleId: article.id });
    return { articleId };
  });
}

import { AppError } from '../../domain/errors.ts';
import { listBylineOfArticle, listTagsOfArticle } from '../../storage/desk/details.ts';
import { getRevision } from '../../storage/revisions.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { createArticle } from './create.ts';
import { noteStep, readOnDesk } from './on-desk.ts';

/**
 * Begins a new story with the words and details of another: for what comes back each week.
 * @throws AppError `forbidden`; `not-found` / `article.not-found`
 */
export async function duplicateArticle(
  ctx: Context,
  input: { articleId: string },
): Promise<{ articleId: string }> {
  mustBeAllowed(ctx.actor, 'article:write');
  const { article } = await readOnDesk(ctx.db, input.articleId);
  const head = article.headRevisionId ? await getRevision(ctx.db, article.headRevisionId) : null;
  if (!head) throw new AppError('not-found', 'article.not-found', { id: input.articleId });
  const tags = await listTagsOfArticle(ctx.db, article.id);
  const authors = await listBylineOfArticle(ctx.db, article.id);
  const { articleId } = await createArticle(ctx, {
    editionId: article.editionId,
    kind: article.kind,
    headline: head.headline,
    standfirst: head.standfirst,
    doc: head.doc,
    sectionId: article.sectionId,
    tagIds: tags.map(({ id }) => id),
    authors: authors.map(({ authorId, role }) => ({ authorId, role })),
    heroMediaId: article.heroMediaId,
    heroAlt: article.heroAlt,
    heroCaption: article.heroCaption,
    dateline: article.dateline,
    access: article.access,
    accessTiers: article.accessTiers,
    teaserBlocks: article.teaserBlocks,
    parentId: article.parentId,
    position: article.position,
  });
  await noteStep(ctx, ctx.db, { articleId, step: 'duplicated', about: article.id });
  return { articleId };
}

import { withoutMarks } from '../../domain/document/without-marks.ts';
import { AppError } from '../../domain/errors.ts';
import type { ArticlePage } from '../../domain/page-models.ts';
import { may } from '../../domain/permissions.ts';
import { readArticleAtWork } from '../../storage/reading/article.ts';
import type { Context } from '../context.ts';
import { readDraft } from '../draft/read.ts';
import { mediaOf, type PictureSizes, pageOf } from '../reading/article-page.ts';
import type { ReadingContext } from '../reading/context.ts';
import { fetchShelf } from '../reading/pictures.ts';

/**
 * The page that readers would get of what is written now, in the edition it is written for. Everything
 * in it is shown, what is for supporters included. Reads, and never writes.
 * @throws AppError `forbidden`; `not-found` / `article.not-found`
 */
export async function previewPage(
  reading: ReadingContext,
  ctx: Context,
  input: { articleId: string; sizes: PictureSizes },
): Promise<ArticlePage> {
  if (!may(ctx.actor, 'studio:enter'))
    throw new AppError('forbidden', 'permission.missing', { permission: 'studio:enter' });
  const notThere = () => new AppError('not-found', 'article.not-found', { id: input.articleId });
  const draft = await readDraft(ctx, input.articleId);
  const kept = await readArticleAtWork(ctx.db, input.articleId);
  const edition = reading.site.editions.find(({ id }) => id === draft.edition.id);
  if (!kept || !edition) throw notThere();
  const { content } = draft;
  const source = {
    ...kept,
    article: {
      ...kept.article,
      headline: content?.headline ?? kept.article.headline,
      standfirst: content?.standfirst ?? kept.article.standfirst,
      access: 'public' as const,
    },
    doc: withoutMarks(content?.doc ?? kept.doc, ['remark']),
  };
  const shelf = await fetchShelf(ctx.db, mediaOf(source), edition.lang);
  const page = pageOf(reading, { edition, source, shelf, sizes: input.sizes });
  return { ...page, related: [], children: [] };
}

import { AppError } from '../../domain/errors.ts';
import { articleTag, CHROME } from '../../domain/page-tags.ts';
import type { OEmbedModel } from '../../domain/sharing-models.ts';
import { articlePath, authorPath, frontPath } from '../../domain/urls.ts';
import { readArticle } from '../../storage/reading/article.ts';
import { momentIn, type ReadingContext } from './context.ts';
import { cardPath } from './share-card.ts';
import { editionByLang } from './site.ts';

/**
 * How another site may show an article of ours.
 * @throws AppError `not-found` for addresses that are not those of published articles of this site.
 */
export async function oEmbedOf(
  ctx: ReadingContext,
  input: { url: string; maxWidth: number | null; maxHeight: number | null },
): Promise<{ model: OEmbedModel; tags: string[] }> {
  const { origin } = ctx.site;
  const url = URL.canParse(input.url) ? new URL(input.url) : null;
  const [lang = '', slug, ...rest] = (url?.pathname ?? '').split('/').filter(Boolean).map(decode);
  const edition = editionByLang(ctx.site, lang);
  if (url?.origin !== origin || !edition || slug === undefined || rest.length > 0) {
    throw new AppError('not-found', 'page.not-found');
  }
  const source = await readArticle(ctx.db, edition.id, slug);
  if (source?.article.state !== 'published') throw new AppError('not-found', 'page.not-found');
  const { article, byline } = source;
  const writer = byline.find(({ role }) => role === 'author');
  return {
    tags: [CHROME, articleTag(article.id)],
    model: {
      url: origin + articlePath(edition.lang, article.slug),
      title: article.headline,
      standfirst: article.standfirst,
      lang: edition.lang,
      dir: edition.dir,
      authorName: writer?.name ?? '',
      authorUrl: writer ? origin + authorPath(edition.lang, writer.slug) : null,
      providerName: edition.title,
      providerUrl: origin + frontPath(edition.lang),
      date: article.publishedAt === null ? '' : momentIn(ctx, edition, article.publishedAt).date,
      thumbnails: [{ url: origin + cardPath(ctx.site, article), width: 1200, height: 630 }],
      maxWidth: input.maxWidth,
      maxHeight: input.maxHeight,
    },
  };
}

function decode(segment: string): string {
  try {
    // PostgreSQL takes no NUL in a text.
    return decodeURIComponent(segment).replaceAll('\0', '');
  } catch {
    return '';
  }
}

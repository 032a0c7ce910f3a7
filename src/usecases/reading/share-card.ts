import type { Article } from '../../domain/article.ts';
import { AppError } from '../../domain/errors.ts';
import { renditionPath, widthsOf } from '../../domain/media-urls.ts';
import type { ShareCardModel } from '../../domain/sharing-models.ts';
import { typeset } from '../../domain/typography.ts';
import { readArticleById } from '../../storage/reading/article.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import type { ReadingContext } from './context.ts';
import { fetchShelf } from './pictures.ts';
import { editionById, type Site } from './site.ts';
import { sectionLink } from './teasers.ts';

/**
 * Address of an article's share card. It changes with all that stands on the card, so that networks
 * which keep cards for ever fetch the new one.
 */
export function cardPath(
  site: Site,
  article: Pick<Article, 'id' | 'publishedRevisionId' | 'heroMediaId' | 'sectionId'>,
): string {
  const seen = [
    article.publishedRevisionId,
    article.heroMediaId,
    article.sectionId,
    site.publication.version,
  ];
  return `/cards/${article.id}-${sha256(seen.join(' ')).slice(0, 8)}.jpg`;
}

/** What to draw, without the picture's bytes: `pictureKey` says which rendition to lay in. */
export interface CardReading {
  model: Omit<ShareCardModel, 'picture'>;
  picture: { mediaId: string; path: string; focusX: number; focusY: number } | null;
  path: string;
}

/** @throws AppError `not-found` for what readers may not see. */
export async function shareCard(
  ctx: ReadingContext,
  input: { articleId: string },
): Promise<CardReading> {
  const source = await readArticleById(ctx.db, input.articleId);
  const edition = source ? editionById(ctx.site, source.article.editionId) : null;
  if (!source || !edition || source.article.state !== 'published') {
    throw new AppError('not-found', 'page.not-found');
  }
  const { article } = source;
  const shelf = await fetchShelf(ctx.db, [article.heroMediaId], edition.lang);
  const hero = shelf.get(article.heroMediaId);
  const view = shelf.view(article.heroMediaId);
  const width = hero && view ? widthsOf(hero).find((one) => one >= 640) : undefined;
  const list = new Intl.ListFormat(edition.locale, { type: 'conjunction' });
  const writers = source.byline.filter(({ role }) => role === 'author').map(({ name }) => name);
  return {
    path: cardPath(ctx.site, article),
    model: {
      lang: edition.lang,
      dir: edition.dir,
      nameplate: edition.title,
      kindLabel: article.kind === 'page' ? '' : (edition.words.kinds[article.kind] ?? ''),
      section: sectionLink(edition, article.sectionId)?.text ?? '',
      headline: typeset(article.headline, edition.lang, { isHeadline: true }),
      byline: list.format(writers.slice(0, 4)),
      theme: ctx.site.publication.settings.theme,
    },
    picture:
      hero && view && width !== undefined && hero.state === 'stored'
        ? {
            mediaId: hero.id,
            path: renditionPath(hero, width),
            focusX: view.focusX,
            focusY: view.focusY,
          }
        : null,
  };
}

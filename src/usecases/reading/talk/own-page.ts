import { AppError } from '../../../domain/errors.ts';
import type { CommentsPage, Link } from '../../../domain/page-models.ts';
import { CHROME } from '../../../domain/page-tags.ts';
import type { TalkTask } from '../../../domain/talk-models.ts';
import { articlePath, frontPath, ownCommentsPath } from '../../../domain/urls.ts';
import { type TalkWords, talkWords } from '../../../domain/words/talk/index.ts';
import { readTarget } from '../../../storage/reading/site.ts';
import { chromeOf } from '../chrome.ts';
import type { Reading, ReadingContext } from '../context.ts';
import { headOf } from '../head.ts';
import { type EditionSite, editionByLang } from '../site.ts';

/**
 * Pages to which links in mails about comments lead. They belong to who wrote, not to the article: what
 * a reader once got by mail keeps working when the article has another address, or none any more.
 */
export interface OwnPlace {
  ctx: ReadingContext;
  edition: EditionSite;
  words: TalkWords;
  path: string;
  back: Link;
}

/**
 * @param asked.articleId under which the comment stands; null where it is about none
 * @throws AppError `not-found` where there is no edition at all
 */
export async function ownPlace(
  ctx: ReadingContext,
  asked: { lang: string; articleId: string | null },
): Promise<OwnPlace> {
  const edition = editionByLang(ctx.site, asked.lang) ?? ctx.site.editions[0];
  if (!edition) throw new AppError('not-found', 'page.not-found');
  const words = talkWords(edition.lang);
  const article = asked.articleId && (await readTarget(ctx.db, 'article', asked.articleId));
  const back =
    article && !article.isGone
      ? { href: articlePath(article.lang, article.slug), text: words.backToArticle }
      : { href: frontPath(edition.lang), text: edition.title };
  return { ctx, edition, words, path: ownCommentsPath(edition.lang), back };
}

/** A page that says one thing, or asks one. */
export function ownPage(
  { ctx, edition, words, path, back }: OwnPlace,
  shown: { heading: string; said?: string; task?: TalkTask },
): Reading<CommentsPage> {
  const { heading, said = null, task = null } = shown;
  return {
    tags: [CHROME],
    page: {
      type: 'comments',
      chrome: chromeOf(ctx, edition, { sectionId: null }),
      head: headOf(ctx, edition, {
        title: heading,
        description: heading,
        path: `${path}/mine`,
        robots: 'noindex, nofollow',
      }),
      label: words.comments,
      heading,
      article: back,
      said,
      newest: null,
      talk: null,
      task,
    },
  };
}

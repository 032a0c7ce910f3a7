import { excerpt } from '../../../domain/document/text.ts';
import { AppError } from '../../../domain/errors.ts';
import type { ArticlePage } from '../../../domain/page-models.ts';
import { articleTag } from '../../../domain/page-tags.ts';
import { typeset } from '../../../domain/typography.ts';
import { articlePath } from '../../../domain/urls.ts';
import {
  listVersions,
  readVersionTexts,
  type VersionRow,
} from '../../../storage/reading/versions.ts';
import { articlePage, bodyOf, type PictureSizes } from '../article-page.ts';
import type { Reading, ReadingContext } from '../context.ts';
import { timeIn } from './claim-words.ts';
import { hasOpenWords, turnedArticle } from './verso-page.ts';

interface At {
  lang: string;
  slug: string;
}

/** When each version of an article was published, newest first. @throws AppError `not-found`, `gone` */
export async function versionTimes(
  ctx: ReadingContext,
  input: At,
): Promise<{ original: string; versions: VersionRow[]; tags: string[] }> {
  const { source, pen } = await turnedArticle(ctx, input);
  const { id, slug } = source.article;
  return {
    original: ctx.site.origin + articlePath(pen.edition.lang, slug),
    versions: await listVersions(ctx.db, id),
    tags: [articleTag(id)],
  };
}

/**
 * A published version as readers had it: its words, in today's page. Not for articles of which part is
 * for supporters.
 *
 * @throws AppError `not-found`; `gone` when the article was withdrawn.
 */
export async function versionAt(
  ctx: ReadingContext,
  input: At & { number: string; sizes: PictureSizes },
): Promise<Reading<ArticlePage> & { original: string; publishedAt: number }> {
  const seq = /^[1-9]\d{0,5}$/.test(input.number) ? Number(input.number) : 0;
  const { source, pen } = await turnedArticle(ctx, input);
  const [text] = await readVersionTexts(ctx.db, source.article.id, [seq]);
  if (!text || !hasOpenWords(source, [text])) throw new AppError('not-found', 'page.not-found');
  const { page, tags, edition, shelf } = await articlePage(ctx, { ...input, marks: 'none' });
  const path = articlePath(edition.lang, source.article.slug);
  const isPresent = seq === source.verso?.seq || seq === pen.verso.seq;
  const body = bodyOf(edition, text.doc, shelf, input.sizes);
  const headline = typeset(text.headline, edition.lang, { isHeadline: true });
  return {
    page: {
      ...page,
      head: {
        ...page.head,
        title: `${headline} · ${edition.title}`,
        description: typeset(text.standfirst || excerpt(text.doc, 180), edition.lang),
        robots: 'noindex, follow',
        alternates: [],
      },
      headline,
      standfirst: typeset(text.standfirst, edition.lang),
      bodyHtml: body.html,
      footnotes: body.footnotes,
      evidence: null,
      corrections: [],
      related: [],
      replaced: isPresent
        ? null
        : {
            text: pen.words.oldVersion(seq, timeIn(pen, text.publishedAt)),
            link: { href: path, text: pen.words.presentVersion },
          },
    },
    tags,
    original: ctx.site.origin + path,
    publishedAt: text.publishedAt,
  };
}

import { AppError } from '../../domain/errors.ts';
import type { ArticlePage } from '../../domain/page-models.ts';
import type { SupportBox } from '../../domain/support-box.ts';
import { frontPath } from '../../domain/urls.ts';
import { escapeHtml } from '../../std/html-escape.ts';
import { chromeOf } from '../reading/chrome.ts';
import type { ReadingContext } from '../reading/context.ts';
import { headOf } from '../reading/head.ts';
import { editionByLang } from '../reading/site.ts';
import { boxHtml } from '../reading/support-parts.ts';

/**
 * The box between two paragraphs of an article that is none.
 * @throws AppError `not-found`
 */
export function boxPreview(
  ctx: ReadingContext,
  input: { lang: string; box: SupportBox },
): ArticlePage {
  const edition = editionByLang(ctx.site, input.lang);
  if (!edition) throw new AppError('not-found', 'page.not-found');
  const path = frontPath(edition.lang);
  const words = `<p>${escapeHtml(edition.description || edition.tagline)}</p>`;
  return {
    type: 'page',
    chrome: chromeOf(ctx, edition, { path }),
    head: headOf(ctx, edition, {
      title: edition.title,
      description: '',
      path,
      robots: 'noindex',
    }),
    kind: 'page',
    kindLabel: '',
    section: null,
    headline: edition.title,
    standfirst: '',
    dateline: null,
    hero: null,
    authors: [],
    published: null,
    updated: null,
    readingMinutes: 0,
    bodyHtml: `${words}${boxHtml(ctx, edition, input.box, 1)}${words}`,
    gate: null,
    footnotes: [],
    evidence: null,
    corner: null,
    corrections: [],
    replaced: null,
    talk: null,
    letter: null,
    tags: [],
    authorCards: [],
    related: [],
    parents: [],
    children: [],
  };
}

import type { z } from 'zod';
import type { articleDetails, readiness } from '../../../contract/articles.ts';
import type { ScheduleProblem } from '../../../domain/desk.ts';
import { mediaView } from '../../../domain/media-urls.ts';
import { articlePath } from '../../../domain/urls.ts';
import { message } from '../../../domain/words/messages.ts';
import type { ArticleDetails } from '../../../usecases/article/details.ts';
import type { Readiness } from '../../../usecases/article/readiness.ts';

type Say = 'fr' | 'en';
/** What people are called, by what records call them: `staff:ID`. */
export type Names = ReadonlyMap<string, string>;

/** The house itself has no name. */
export const nameOf = (names: Names, by: string | null): string | null =>
  by === null ? null : (names.get(by) ?? null);

export function readinessAnswer(ready: Readiness, say: Say): z.input<typeof readiness> {
  return { ...ready, items: ready.items.map((item) => itemAnswer(item, say)) };
}

export function itemAnswer(
  { check, level, key, args, cure, passage }: Readiness['items'][number],
  say: Say,
) {
  return {
    check,
    level,
    text: message(key, args, say),
    cure,
    ...(passage === undefined ? {} : { passage }),
  };
}

/** Why an article did not appear at its hour; of one that waits for another language, why that one did not. */
export function problemText(problem: ScheduleProblem | null, say: Say): string | null {
  if (!problem) return null;
  const why = message(problem.key, problem.args, say);
  const { waitsFor } = problem;
  return waitsFor === null ? why : message('together.waits-for', { lang: waitsFor, why }, say);
}

export function detailsAnswer(
  details: ArticleDetails,
  to: { say: Say; names: Names; origin: string },
): z.input<typeof articleDetails> {
  const { article, desk, edition, published, hero } = details;
  const { say, names, origin } = to;
  const view = hero ? mediaView(hero, edition.lang) : null;
  return {
    ...article,
    lang: edition.lang,
    timeZone: edition.timeZone,
    url: origin + articlePath(edition.lang, article.slug),
    headline: details.headline,
    standfirst: details.standfirst,
    tags: details.tags,
    authors: details.byline,
    hero: view ? { src: view.src, alt: article.heroAlt ?? view.alt, credit: view.credit } : null,
    version: desk.version,
    hasChanges:
      article.publishedRevisionId !== null &&
      article.publishedRevisionId !== article.headRevisionId,
    isSettling: details.isSettling,
    touchedAt: desk.touchedAt,
    scheduled: desk.scheduled,
    scheduleProblem: problemText(desk.scheduleProblem, say),
    embargoAt: desk.embargoAt,
    embargo: desk.embargo,
    isTrashed: desk.trashedAt !== null,
    review:
      desk.reviewedAt === null
        ? null
        : {
            by: nameOf(names, desk.reviewedBy),
            at: desk.reviewedAt,
            isCurrent: desk.reviewedRevisionId === article.headRevisionId,
          },
    published: published && {
      seq: published.seq,
      reviewedBy: nameOf(names, published.reviewedBy),
      reviewedAt: published.reviewedAt,
      publishedBy: nameOf(names, published.publishedBy),
    },
    editions: details.editions.map(({ id, editionId, lang, state, headline, group }) => {
      const isTogether = group !== null && group === desk.scheduleGroup;
      return { articleId: id, editionId, lang, state, headline, isTogether };
    }),
    steps: details.steps.map(({ id, step, by, at, word, about }) => {
      const named = about === null ? null : (names.get(`staff:${about}`) ?? about);
      return { id, step, by: nameOf(names, by), at, word, about: named };
    }),
    readiness: readinessAnswer(details.readiness, say),
    may: details.may,
  };
}

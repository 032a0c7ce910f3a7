import type { QuestionsPage } from '../../../domain/page-models.ts';
import { CHROME, questionsTag } from '../../../domain/page-tags.ts';
import { typeset } from '../../../domain/typography.ts';
import { questionsPath, supportPath } from '../../../domain/urls.ts';
import { lettersWords } from '../../../domain/words/letters/index.ts';
import { listPublic } from '../../../storage/questions.ts';
import { mustHaveEdition } from '../../letter/subscribe.ts';
import { alternatesEverywhere } from '../alternates.ts';
import { chromeOf } from '../chrome.ts';
import { momentIn, type Reading, type ReadingContext } from '../context.ts';
import { headOf } from '../head.ts';

const ON_A_PAGE = 20;

/** Answers that everybody may read; for who may ask, the form. @throws AppError `not-found` */
export async function questionsPage(
  ctx: ReadingContext,
  input: { lang: string; before?: string | undefined; form?: QuestionsPage['form'] },
): Promise<Reading<QuestionsPage>> {
  const edition = mustHaveEdition(ctx.site, input.lang);
  const { lang } = edition;
  const words = lettersWords(lang);
  const before = /^\d{1,15}$/.test(input.before ?? '') ? Number(input.before) : null;
  const rows = await listPublic(ctx.db, edition.id, before, ON_A_PAGE + 1);
  const shown = rows.slice(0, ON_A_PAGE);
  const path = questionsPath(lang);
  const alternates = alternatesEverywhere(ctx.site, questionsPath);
  const last = shown.at(-1);
  return {
    page: {
      type: 'questions',
      chrome: chromeOf(ctx, edition, { alternates, path }),
      head: headOf(ctx, edition, {
        title: words.questionsTitle,
        description: words.questionsIntro,
        path,
        alternates,
        robots: input.form || before !== null ? 'noindex, follow' : null,
      }),
      words,
      answers: shown.map((question) => ({
        id: question.id,
        words: typeset(question.words, lang),
        askedBy: question.isNamed ? question.name : '',
        answer: question.answer.split(/\n{2,}/).map((part) => typeset(part, lang)),
        answeredBy: question.answeredName,
        when: momentIn(ctx, edition, question.publishedAt ?? question.askedAt).date,
      })),
      form: input.form ?? null,
      supportHref: supportPath(lang),
      newer: before === null ? null : path,
      older: rows.length > ON_A_PAGE && last ? `${path}?before=${last.publishedAt}` : null,
    },
    tags: [CHROME, questionsTag(edition.id)],
  };
}

import { AppError } from '../../../domain/errors.ts';
import type { LetterModel } from '../../../domain/letter-models.ts';
import type { LetterPage } from '../../../domain/page-models.ts';
import { CHROME, letterTag } from '../../../domain/page-tags.ts';
import { letterPath, lettersPath } from '../../../domain/urls.ts';
import { lettersWords } from '../../../domain/words/letters/index.ts';
import { findLetter } from '../../../storage/letters.ts';
import { findMailing, getFrozen, listMailings } from '../../../storage/mailings.ts';
import { mustHaveEdition } from '../../letter/subscribe.ts';
import { chromeOf } from '../chrome.ts';
import type { Reading, ReadingContext } from '../context.ts';
import { headOf } from '../head.ts';

const MOST_ERRATA = 10;

/**
 * The copy on the web of a mailing that left. It never holds the supporters' part; of a letter for
 * supporters, it says what it is about and no more.
 * @throws AppError `not-found`
 */
export async function letterPage(
  ctx: ReadingContext,
  input: { lang: string; slug: string; number: string },
): Promise<Reading<LetterPage>> {
  const edition = mustHaveEdition(ctx.site, input.lang);
  const number = /^[1-9]\d{0,6}$/.test(input.number) ? Number(input.number) : 0;
  const letter = number > 0 ? await findLetter(ctx.db, edition.id, input.slug) : null;
  const mailing = letter ? await findMailing(ctx.db, letter.id, 'letter', number) : null;
  const frozen = mailing ? await getFrozen<LetterModel>(ctx.db, mailing.id) : null;
  if (!letter || !mailing || !frozen) throw new AppError('not-found', 'page.not-found');
  const words = lettersWords(edition.lang);
  const isClosed = letter.access === 'supporters';
  const path = letterPath(edition.lang, letter.slug, mailing.number);
  const errata = await listMailings(
    ctx.db,
    { ofMailingId: mailing.id, states: ['sending', 'sent', 'short'] },
    MOST_ERRATA,
  );
  const notes = await Promise.all(errata.map(({ id }) => getFrozen<LetterModel>(ctx.db, id)));
  return {
    page: {
      type: 'letter',
      chrome: chromeOf(ctx, edition, { path }),
      head: headOf(ctx, edition, {
        title: frozen.subject,
        description: frozen.preheader || words.numbered(frozen.name, frozen.number),
        path,
        robots: isClosed ? 'noindex' : null,
      }),
      words,
      letter: isClosed ? summaryOf(frozen) : { ...frozen, exclusive: null },
      notice: noticeOf(frozen, isClosed, words),
      errata: notes.flatMap((note) =>
        note && !isClosed ? [{ date: note.date, html: note.opening.html }] : [],
      ),
      all: { href: lettersPath(edition.lang), text: words.allLetters },
    },
    tags: [CHROME, letterTag(letter.id)],
  };
}

function noticeOf(
  letter: LetterModel,
  isClosed: boolean,
  words: { onlyForSupporters: string; onlyInMail: string },
): string | null {
  if (isClosed) return words.onlyForSupporters;
  return letter.exclusive ? words.onlyInMail : null;
}

/** Headlines stand on the site anyway; what was written for the letter does not. */
const summaryOf = (letter: LetterModel): LetterModel => ({
  ...letter,
  opening: { html: '', text: '' },
  signature: '',
  exclusive: null,
  questions: [],
  preheader: '',
});

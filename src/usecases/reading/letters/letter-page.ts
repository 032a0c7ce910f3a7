import type { Gate } from '../../../domain/access.ts';
import { AppError } from '../../../domain/errors.ts';
import type { LetterModel } from '../../../domain/letter-models.ts';
import type { LetterPage } from '../../../domain/page-models.ts';
import { CHROME, letterTag } from '../../../domain/page-tags.ts';
import { letterPath, lettersPath, signInPath } from '../../../domain/urls.ts';
import { isOpenView, type Varies, type View, variesWith } from '../../../domain/view.ts';
import { lettersWords } from '../../../domain/words/letters/index.ts';
import { findLetter } from '../../../storage/letters.ts';
import { findMailing, getFrozen, listMailings } from '../../../storage/mailings.ts';
import { mustHaveEdition } from '../../letter/subscribe.ts';
import { chromeOf } from '../chrome.ts';
import type { Reading, ReadingContext } from '../context.ts';
import { headOf } from '../head.ts';

const MOST_ERRATA = 10;
const SUPPORTERS: Gate = { opensTo: 'supporters', tierIds: [] };

/** A copy on the web, and how it was seen: the supporters' part makes it another page. */
export interface LetterReading extends Reading<LetterPage> {
  view: View;
  varies: Varies | null;
}

/**
 * The copy on the web of a mailing that left. The supporters' part is there for them alone; of a letter
 * for supporters, others read what it is about and no more.
 * @throws AppError `not-found`
 */
export async function letterPage(
  ctx: ReadingContext,
  input: {
    lang: string;
    slug: string;
    number: string;
    /** What who asks may see, once it is known on what the page depends; everybody, where absent. */
    viewOf?: (varies: Varies | null) => Promise<View>;
  },
): Promise<LetterReading> {
  const edition = mustHaveEdition(ctx.site, input.lang);
  const number = /^[1-9]\d{0,6}$/.test(input.number) ? Number(input.number) : 0;
  const letter = number > 0 ? await findLetter(ctx.db, edition.id, input.slug) : null;
  const mailing = letter ? await findMailing(ctx.db, letter.id, 'letter', number) : null;
  const frozen = mailing ? await getFrozen<LetterModel>(ctx.db, mailing.id) : null;
  if (!letter || !mailing || !frozen) throw new AppError('not-found', 'page.not-found');
  const words = lettersWords(edition.lang);
  const isForSupporters = letter.access === 'supporters';
  const varies = variesWith(isForSupporters || frozen.exclusive ? SUPPORTERS : null, false);
  const view = (await input.viewOf?.(varies)) ?? 'anyone';
  const isWhole = varies === null || isOpenView(view);
  const isClosed = isForSupporters && !isWhole;
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
        robots: isForSupporters ? 'noindex' : null,
      }),
      words,
      letter: isClosed ? summaryOf(frozen) : isWhole ? frozen : { ...frozen, exclusive: null },
      notice: isWhole ? null : isClosed ? words.onlyForSupporters : words.onlyInMail,
      signInHref: signInPath(edition.lang, path),
      errata: notes.flatMap((note) =>
        note && !isClosed ? [{ date: note.date, html: note.opening.html }] : [],
      ),
      all: { href: lettersPath(edition.lang), text: words.allLetters },
    },
    tags: [CHROME, letterTag(letter.id)],
    view,
    varies,
  };
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

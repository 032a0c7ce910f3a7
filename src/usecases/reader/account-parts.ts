import type { Reader } from '../../domain/reader.ts';
import type { AccountPart } from '../../domain/support-models.ts';
import { lettersPath, questionsPath, stopPath } from '../../domain/urls.ts';
import { lettersWords } from '../../domain/words/letters/index.ts';
import { listLetters } from '../../storage/letters.ts';
import { listSubscriptions } from '../../storage/subscriptions.ts';
import type { ReadingContext } from '../reading/context.ts';
import type { EditionSite } from '../reading/site.ts';
import { standingOf } from './standing.ts';

/** Says what a noun puts on a reader's own page; null: nothing. */
export type AccountPartOf = (
  ctx: ReadingContext,
  reader: Reader,
  edition: EditionSite,
) => Promise<AccountPart | null>;

/** Letters that come to this mailbox, of whatever edition, each with the way to leave it. */
const letters: AccountPartOf = async ({ db }, reader, { lang }) => {
  const words = lettersWords(lang);
  const names = new Map((await listLetters(db)).map(({ id, name }) => [id, name]));
  if (names.size === 0) return null;
  const received = (await listSubscriptions(db, reader.id)).filter(
    ({ state, letterId }) => state === 'active' && names.has(letterId),
  );
  return {
    id: 'letters',
    heading: words.yours,
    text: received.length === 0 ? words.yoursNone : words.yoursText,
    links: [
      ...received.map(({ letterId, stopKey }) => ({
        href: stopPath(lang, stopKey),
        text: words.stopTitle(names.get(letterId) ?? ''),
      })),
      { href: lettersPath(lang), text: words.allLetters },
    ],
  };
};

/** Who supports the paper asks: from here too. */
const questions: AccountPartOf = async ({ db, now }, reader, { lang }) => {
  if (!(await standingOf(db, reader.id, now)).isSupporter) return null;
  const words = lettersWords(lang);
  return {
    id: 'questions',
    heading: words.questionsTitle,
    text: words.askHow,
    links: [{ href: questionsPath(lang), text: words.ask }],
  };
};

/** The parts of a reader's own page besides support, in their order. */
export const ACCOUNT_PARTS: readonly AccountPartOf[] = [letters, questions];

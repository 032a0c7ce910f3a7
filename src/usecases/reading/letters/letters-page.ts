import type { Letter } from '../../../domain/letter.ts';
import type { Chrome, DeedPage, LettersPage } from '../../../domain/page-models.ts';
import { CHROME, letterTag } from '../../../domain/page-tags.ts';
import { letterPath, lettersPath } from '../../../domain/urls.ts';
import { lettersWords } from '../../../domain/words/letters/index.ts';
import { listLetters } from '../../../storage/letters.ts';
import { listMailings } from '../../../storage/mailings.ts';
import { mustHaveEdition } from '../../letter/subscribe.ts';
import { alternatesEverywhere } from '../alternates.ts';
import { chromeOf } from '../chrome.ts';
import { momentIn, type Reading, type ReadingContext } from '../context.ts';
import { headOf } from '../head.ts';
import { openOnes } from '../site.ts';

const PAST_SHOWN = 12;

/** Where letters of an edition are asked for, with those of before. @throws AppError `not-found` */
export async function lettersPage(
  ctx: ReadingContext,
  input: {
    lang: string;
    mail?: string;
    chosen?: readonly string[];
    problem?: LettersPage['problem'];
  },
): Promise<Reading<LettersPage>> {
  const edition = mustHaveEdition(ctx.site, input.lang);
  const words = lettersWords(edition.lang);
  const open = (await listLetters(ctx.db)).filter(({ isOpen }) => isOpen);
  const letters = open.filter(({ editionId }) => editionId === edition.id);
  const path = lettersPath(edition.lang);
  const alternates = alternatesEverywhere(ctx.site, lettersPath);
  const { chosen } = input;
  const chrome = chromeOf(ctx, edition, { alternates, path });
  return {
    page: {
      type: 'letters',
      chrome,
      head: headOf(ctx, edition, {
        title: words.title,
        description: words.intro,
        path,
        alternates,
        robots: input.problem ? 'noindex' : null,
      }),
      words,
      action: path,
      choices: letters.map((letter, at) => ({
        value: letter.slug,
        name: letter.name,
        description: letter.description,
        isForSupporters: letter.access === 'supporters',
        isChosen: chosen ? chosen.includes(letter.slug) : at === 0,
      })),
      mail: input.mail ?? '',
      problem: input.problem ?? null,
      past: await pastOf(ctx, edition, letters),
      elsewhere: letters.length > 0 ? [] : elsewhereOf(ctx, open, chrome),
    },
    tags: [CHROME, ...letters.map(({ id }) => letterTag(id))],
  };
}

/** Letters of other editions that are open, on the pages where they are asked for. */
function elsewhereOf(
  { site }: ReadingContext,
  letters: readonly Letter[],
  { editions }: Chrome,
): LettersPage['elsewhere'] {
  return openOnes(site.editions).flatMap((edition) =>
    letters
      .filter(({ editionId }) => editionId === edition.id)
      .map(({ name }) => ({
        href: lettersPath(edition.lang),
        text: name,
        lang: edition.lang,
        language: editions.find(({ lang }) => lang === edition.lang)?.text ?? edition.lang,
      })),
  );
}

async function pastOf(
  ctx: ReadingContext,
  edition: Parameters<typeof momentIn>[1],
  letters: readonly Letter[],
): Promise<LettersPage['past']> {
  const words = lettersWords(edition.lang);
  const lists = await Promise.all(
    letters.map(async (letter) => {
      const which = { letterId: letter.id, states: ['sending', 'sent', 'short'] } as const;
      const mailings = await listMailings(ctx.db, which, PAST_SHOWN);
      return mailings
        .filter(({ kind }) => kind === 'letter')
        .map((mailing) => ({ letter, mailing, at: mailing.startedAt ?? 0 }));
    }),
  );
  return lists
    .flat()
    .sort((a, b) => b.at - a.at)
    .slice(0, PAST_SHOWN)
    .map(({ letter, mailing, at }) => ({
      href: letterPath(edition.lang, letter.slug, mailing.number),
      text: mailing.subject || words.numbered(letter.name, mailing.number),
      date: momentIn(ctx, edition, at).date,
    }));
}

/** A page with one thing to do, or that says what was done. */
export function deedPage(
  ctx: ReadingContext,
  said: { lang: string } & Pick<DeedPage, 'heading' | 'text'> &
    Partial<Pick<DeedPage, 'button' | 'link'>>,
): Reading<DeedPage> {
  const edition = mustHaveEdition(ctx.site, said.lang);
  const path = lettersPath(edition.lang);
  return {
    page: {
      type: 'deed',
      chrome: chromeOf(ctx, edition),
      head: headOf(ctx, edition, {
        title: said.heading,
        description: said.text,
        path,
        robots: 'noindex',
      }),
      words: lettersWords(edition.lang),
      heading: said.heading,
      text: said.text,
      button: said.button ?? null,
      link: said.link ?? null,
    },
    tags: [CHROME],
  };
}

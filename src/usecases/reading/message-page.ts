import type { ErrorCode } from '../../domain/errors.ts';
import type { MessagePage, OfflinePage } from '../../domain/page-models.ts';
import { CHROME, editionTag } from '../../domain/page-tags.ts';
import { frontPath, offlinePath } from '../../domain/urls.ts';
import type { ReaderWords } from '../../domain/words/index.ts';
import { listTeasers } from '../../storage/reading/lists.ts';
import { chromeOf } from './chrome.ts';
import type { Reading, ReadingContext } from './context.ts';
import { headOf } from './head.ts';
import { type EditionSite, editionByLang } from './site.ts';
import { shelfFor, teaserOf } from './teasers.ts';

const SUGGESTED = 3;

type Say = (words: ReaderWords) => [title: string, text: string];

const SAY: Partial<Record<ErrorCode, Say>> = {
  'not-found': (words) => [words.notFoundTitle, words.notFoundText],
  gone: (words) => [words.goneTitle, words.goneText],
  'too-much': (words) => [words.tooManyTitle, words.tooManyText],
  invalid: (words) => [words.badRequestTitle, words.badRequestText],
};

const sayError: Say = (words) => [words.errorTitle, words.errorText];
const sayTooLong: Say = (words) => [words.tooLongTitle, words.tooLongText];

/** Too many requests and too many letters are one code, and two things to say. */
function sayOf({ code, status }: { code: ErrorCode | 'bug'; status: number }): Say {
  if (status === 413) return sayTooLong;
  return (code === 'bug' ? undefined : SAY[code]) ?? sayError;
}

/**
 * What a reader sees when a page cannot be shown, in the language of the address, else in the first
 * edition's. For a fault of ours nothing is asked of the database, which may be what is broken.
 */
export async function messagePage(
  ctx: ReadingContext,
  input: { lang: string | null; code: ErrorCode | 'bug'; status: number; errorId: string | null },
): Promise<Reading<MessagePage>> {
  const edition = chosenEdition(ctx, input.lang);
  const [heading, text] = sayOf(input)(edition.words);
  const isOurs = input.status >= 500;
  const suggestions = isOurs ? [] : await newest(ctx, edition);
  return {
    tags: [CHROME, editionTag(edition.id)],
    page: {
      type: 'message',
      chrome: chromeOf(ctx, edition),
      head: headOf(ctx, edition, {
        title: heading,
        description: text,
        path: frontPath(edition.lang),
        robots: 'noindex',
      }),
      status: input.status,
      heading,
      text,
      errorId: input.errorId,
      suggestions,
    },
  };
}

/** A page that says one thing, such as thanks for a form. */
export function saidPage(
  ctx: ReadingContext,
  said: { lang: string; heading: string; text: string; status: number },
): Reading<MessagePage> {
  const edition = chosenEdition(ctx, said.lang);
  const { heading, text, status } = said;
  const path = frontPath(edition.lang);
  return {
    tags: [CHROME],
    page: {
      type: 'message',
      chrome: chromeOf(ctx, edition),
      head: headOf(ctx, edition, { title: heading, description: text, path, robots: 'noindex' }),
      status,
      heading,
      text,
      errorId: null,
      suggestions: [],
    },
  };
}

async function newest(ctx: ReadingContext, edition: EditionSite) {
  const rows = await listTeasers(ctx.db, {
    scope: { type: 'edition', editionId: edition.id },
    limit: SUGGESTED,
  });
  const shelf = await shelfFor(ctx, edition, rows);
  return rows.map((row) => teaserOf(ctx, edition, row, shelf));
}

function chosenEdition(ctx: ReadingContext, lang: string | null): EditionSite {
  const edition = (lang ? editionByLang(ctx.site, lang) : null) ?? ctx.site.editions[0];
  if (!edition) throw new Error('the publication has no edition');
  return edition;
}

/** What an installed copy of the site shows without a network. */
export function offlinePage(ctx: ReadingContext, input: { lang: string }): Reading<OfflinePage> {
  const edition = chosenEdition(ctx, input.lang);
  return {
    tags: [CHROME],
    page: {
      type: 'offline',
      chrome: chromeOf(ctx, edition),
      head: headOf(ctx, edition, {
        title: edition.words.offlineTitle,
        description: edition.words.offlineText,
        path: offlinePath(edition.lang),
        robots: 'noindex',
      }),
    },
  };
}

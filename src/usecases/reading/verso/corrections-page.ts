import { AppError } from '../../../domain/errors.ts';
import { CHROME, editionTag } from '../../../domain/page-tags.ts';
import { typeset } from '../../../domain/typography.ts';
import { correctionsPath, versoPath } from '../../../domain/urls.ts';
import type { CorrectionsPage } from '../../../domain/verso-models.ts';
import { versoWords } from '../../../domain/words/verso/index.ts';
import { type CorrectionRow, readCorrections } from '../../../storage/reading/corrections.ts';
import { alternatesEverywhere } from '../alternates.ts';
import { chromeOf } from '../chrome.ts';
import type { Reading, ReadingContext } from '../context.ts';
import { headOf } from '../head.ts';
import { type EditionSite, editionByLang } from '../site.ts';
import { timeIn } from './claim-words.ts';
import { correctionRecord } from './records.ts';

const ON_A_PAGE = 30;

function mustHaveEdition(ctx: ReadingContext, lang: string): EditionSite {
  const edition = editionByLang(ctx.site, lang);
  if (!edition) throw new AppError('not-found', 'page.not-found');
  return edition;
}

/** Every correction of an edition, newest first. @throws AppError `not-found` */
export async function correctionsPage(
  ctx: ReadingContext,
  input: { lang: string; before?: string | undefined },
): Promise<Reading<CorrectionsPage>> {
  const edition = mustHaveEdition(ctx, input.lang);
  const before = /^\d{1,15}$/.test(input.before ?? '') ? Number(input.before) : undefined;
  const rows = await readCorrections(ctx.db, {
    editionId: edition.id,
    limit: ON_A_PAGE + 1,
    ...(before === undefined ? {} : { before }),
  });
  const shown = rows.slice(0, ON_A_PAGE);
  const last = shown.at(-1);
  const path = correctionsPath(edition.lang);
  const words = versoWords(edition.lang);
  const pen = { edition, words, now: ctx.now };
  const alternates = alternatesEverywhere(ctx.site, correctionsPath);
  return {
    page: {
      type: 'corrections',
      chrome: chromeOf(ctx, edition, { alternates, path }),
      head: headOf(ctx, edition, {
        title: words.correctionsTitle,
        description: words.correctionsText,
        path,
        alternates,
        robots: before === undefined ? null : 'noindex, follow',
      }),
      words,
      notes: shown.map((note) => ({
        ...correctionRecord(pen, note),
        article: { href: linkOf(edition, note), text: typeset(note.headline, edition.lang) },
        label: words.correctionKind[note.kind],
      })),
      feedHref: `${path}/feed.xml`,
      newer: before === undefined ? null : path,
      older: rows.length > ON_A_PAGE && last ? `${path}?before=${last.publishedAt}` : null,
    },
    tags: [CHROME, editionTag(edition.id)],
  };
}

const linkOf = (edition: EditionSite, { slug, id }: CorrectionRow) =>
  `${versoPath(edition.lang, slug)}#correction-${id}`;

export interface CorrectionsFeed {
  title: string;
  description: string;
  lang: string;
  path: string;
  items: { title: string; text: string; path: string; id: string; at: number }[];
  tags: string[];
}

/** The same for feed readers. @throws AppError `not-found` */
export async function correctionsFeed(
  ctx: ReadingContext,
  input: { lang: string },
): Promise<CorrectionsFeed> {
  const edition = mustHaveEdition(ctx, input.lang);
  const words = versoWords(edition.lang);
  const rows = await readCorrections(ctx.db, { editionId: edition.id, limit: ON_A_PAGE });
  return {
    title: `${words.correctionsTitle} · ${edition.title}`,
    description: words.correctionsText,
    lang: edition.lang,
    path: correctionsPath(edition.lang),
    items: rows.map((note) => ({
      id: note.id,
      title: `${words.correctionKind[note.kind]} · ${typeset(note.headline, edition.lang)}`,
      text: typeset(
        [
          note.was && `${words.was} ${words.quote(note.was)}`,
          note.isNow && `${words.isNow} ${words.quote(note.isNow)}`,
          note.why || words.correctionClosed,
          timeIn({ edition, now: ctx.now }, note.publishedAt),
        ]
          .filter(Boolean)
          .join('\n'),
        edition.lang,
      ),
      path: linkOf(edition, note),
      at: note.publishedAt,
    })),
    tags: [CHROME, editionTag(edition.id)],
  };
}

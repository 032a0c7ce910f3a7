import { readableByAll } from '../../domain/access.ts';
import { leadingNotes } from '../../domain/correction.ts';
import { moment } from '../../domain/dates.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import { openCorrection } from '../../domain/open-verso.ts';
import { typeset } from '../../domain/typography.ts';
import { versoPath } from '../../domain/urls.ts';
import { versoWords } from '../../domain/words/verso/index.ts';
import { escapeAttr, escapeHtml } from '../../std/html-escape.ts';
import type { FeedNoteRow } from '../../storage/reading/feeds.ts';
import type { TeaserRow } from '../../storage/reading/teasers.ts';
import type { ReadingContext } from './context.ts';
import type { EditionSite } from './site.ts';

/**
 * What was noted on an article, as HTML, for those who read it elsewhere: in a feed reader, on another
 * server. A copy of a text that was retracted says so before its first word.
 *
 * @param of.stored the document as the database holds it; of one that is not wholly for everybody only
 *   that is told which everybody may know
 * @returns '' where nothing was noted
 */
export function feedNotes(
  { site }: Pick<ReadingContext, 'site'>,
  edition: Pick<EditionSite, 'lang' | 'locale' | 'timeZone'>,
  of: {
    row: Pick<TeaserRow, 'slug' | 'headline' | 'standfirst' | 'access' | 'teaserBlocks'>;
    stored: string;
    notes: readonly FeedNoteRow[];
  },
): string {
  if (of.notes.length === 0) return '';
  const { lang, locale, timeZone } = edition;
  const words = versoWords(lang);
  const { row } = of;
  const doc = JSON.parse(of.stored) as DocumentJson;
  const seen = { ...row, doc, open: readableByAll(doc, row) };
  return leadingNotes(of.notes)
    .map((note) => {
      const { kind, id, publishedAt, why } = openCorrection(note, seen);
      const { date } = moment(publishedAt, timeZone, locale, publishedAt);
      const label = words.correctionOn(words.correctionKind[kind], date);
      const text = typeset(why || words.correctionClosed, lang);
      const href = `${site.origin}${versoPath(lang, row.slug)}#correction-${id}`;
      const link = `<a href="${escapeAttr(href)}">${escapeHtml(words.whatChanged)}</a>`;
      return `<p><strong>${escapeHtml(label)}</strong> ${escapeHtml(text)} ${link}</p>`;
    })
    .join('');
}

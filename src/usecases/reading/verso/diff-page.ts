import { diffArrays, diffWords } from 'diff';
import { textProjection } from '../../../domain/document/text.ts';
import { AppError } from '../../../domain/errors.ts';
import { articleTag, CHROME } from '../../../domain/page-tags.ts';
import { typeset } from '../../../domain/typography.ts';
import { articlePath } from '../../../domain/urls.ts';
import type { DiffPage } from '../../../domain/verso-models.ts';
import { escapeHtml } from '../../../std/html-escape.ts';
import { readVersionTexts, type VersionText } from '../../../storage/reading/versions.ts';
import { chromeOf } from '../chrome.ts';
import type { Reading, ReadingContext } from '../context.ts';
import { headOf } from '../head.ts';
import type { VersoPen } from './claim-words.ts';
import { hasOpenWords, turnedArticle } from './verso-page.ts';

/**
 * Two published versions of an article, word by word. Not for articles of which part is for supporters.
 * @throws AppError `not-found`; `gone` when the article was withdrawn.
 */
export async function diffPage(
  ctx: ReadingContext,
  input: { lang: string; slug: string; pair: string },
): Promise<Reading<DiffPage>> {
  const pair = /^([1-9]\d{0,5})\.\.([1-9]\d{0,5})$/.exec(input.pair);
  const [from, to] = [Number(pair?.[1]), Number(pair?.[2])];
  if (!pair || from >= to) throw new AppError('not-found', 'page.not-found');
  const { source, pen } = await turnedArticle(ctx, input);
  const [before, after] = await readVersionTexts(ctx.db, source.article.id, [from, to]);
  if (!before || !after || !hasOpenWords(source, [before, after]))
    throw new AppError('not-found', 'page.not-found');
  const { edition, words, href } = pen;
  const path = `${href}/diff/${from}..${to}`;
  const headline = typeset(source.article.headline, edition.lang, { isHeadline: true });
  const heading = words.diffTitle(from, to);
  return {
    page: {
      type: 'diff',
      chrome: chromeOf(ctx, edition, { path, sectionId: source.article.sectionId }),
      head: headOf(ctx, edition, {
        title: `${heading} · ${headline}`,
        description: heading,
        path,
        robots: 'noindex, follow',
      }),
      words,
      corner: { href, sign: words.cornerVerso, label: words.turn },
      article: { href: articlePath(edition.lang, source.article.slug), text: headline },
      heading,
      html: diffHtml(pen, before, after),
    },
    tags: [CHROME, articleTag(source.article.id)],
  };
}

/** Headline, standfirst and the blocks of the text, each a line. */
function linesOf({ headline, standfirst, doc }: VersionText): string[] {
  return [headline, standfirst, ...textProjection(doc).split('\n')].filter((line) => line !== '');
}

/** Paragraphs that changed, word by word, and those beside them for the sense. */
export function diffHtml(
  pen: Pick<VersoPen, 'words' | 'edition'>,
  before: VersionText,
  after: VersionText,
): string {
  const parts = diffArrays(linesOf(before), linesOf(after));
  const html: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    const next = parts[at + 1];
    if (!part) continue;
    if (part.removed && next?.added) {
      html.push(...pairedHtml(pen, part.value, next.value));
      at += 1;
    } else if (part.removed || part.added)
      html.push(...part.value.map((line) => `<p>${changed(pen, line, part.added)}</p>`));
    else html.push(...besideHtml(pen, part.value, at > 0, at < parts.length - 1));
  }
  const hasChanges = parts.some(({ added, removed }) => added || removed);
  return hasChanges ? html.join('') : `<p>${escapeHtml(pen.words.unchanged)}</p>`;
}

/** Of words that stayed, those next to a change; a line of dots for the rest. */
function besideHtml(
  pen: Pick<VersoPen, 'words' | 'edition'>,
  lines: string[],
  isAfter: boolean,
  isBefore: boolean,
): string[] {
  const kept = [...(isAfter ? [0] : []), ...(isBefore ? [lines.length - 1] : [])];
  return lines.flatMap((line, at) => {
    if (kept.includes(at)) return [`<p>${text(pen, line)}</p>`];
    return at > 0 && kept.includes(at - 1) && lines.length > 2 ? ['<p>[…]</p>'] : [];
  });
}

function pairedHtml(
  pen: Pick<VersoPen, 'words' | 'edition'>,
  old: string[],
  now: string[],
): string[] {
  const segmenter = new Intl.Segmenter(pen.edition.lang, { granularity: 'word' });
  const length = Math.max(old.length, now.length);
  return Array.from({ length }, (_, at) => {
    const [before = '', after = ''] = [old[at], now[at]];
    const words = diffWords(before, after, { intlSegmenter: segmenter });
    const html = words.map(({ value, added, removed }) =>
      added || removed ? changed(pen, value, added) : text(pen, value),
    );
    return `<p>${html.join('')}</p>`;
  });
}

const text = ({ edition }: Pick<VersoPen, 'edition'>, words: string) =>
  escapeHtml(typeset(words, edition.lang));

function changed(
  pen: Pick<VersoPen, 'words' | 'edition'>,
  words: string,
  isAdded: boolean | undefined,
): string {
  const name = isAdded ? 'ins' : 'del';
  const label = escapeHtml(isAdded ? pen.words.added : pen.words.removed);
  return `<${name}><span class="vh">${label}</span>${text(pen, words)}</${name}>`;
}

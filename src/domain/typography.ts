import { keepRecent } from '../std/recent.ts';
import { setFrenchSpaces } from './typography-french.ts';
import { styleOf } from './typography-languages.ts';
import { type Line, runsOf } from './typography-line.ts';
import { hide, hideUntouchable, reveal } from './typography-mask.ts';
import { setQuotes } from './typography-quotes.ts';
import { setDashes, setDots } from './typography-signs.ts';

/**
 * Spaces and quotation marks as a language sets them, put in when a text is shown: what the newsroom
 * stored stays as it was typed. Letters and digits never change, nothing changes twice, and addresses,
 * code, times such as 7:05 and faces such as :-) are let alone.
 */

export interface TypesetOptions {
  /** In French headlines the colon takes the thin space too. */
  isHeadline?: boolean;
}

/** One stretch of a block's words. */
export interface TypesetRun {
  text: string;
  /** Code and the like: left as it is, but seen by its neighbours. */
  isVerbatim?: boolean;
  /** BCP 47, where it differs from the block's. */
  lang?: string;
}

/**
 * A new article has front, lists and feeds made again, and all but it stands in them as before: set
 * anew, the texts of three feeds take longer than all else that these pages cost.
 */
const recentlySet = keepRecent<readonly string[]>(1500);

/** Nothing to do for a text that holds none of these. */
const CANDIDATES =
  /["'«»“”„‘’‚;!?:%‰€]|\.\.\.|--|[—–]|\d[\s\u00a0]|\bM|\bDr|\bPr|[nN][º°]|\b(?:p|art|vol)\./;

function setLine(line: Line, lang: string, options: TypesetOptions): void {
  const style = styleOf(lang);
  if (!style || !CANDIDATES.test(line.text)) return;
  setQuotes(line, style);
  setDots(line, style);
  if (style.spacing !== null) setFrenchSpaces(line, style, options.isHeadline ?? false);
  // Last, for the rules before may have put the blanks that make two hyphens a dash.
  setDashes(line, style);
}

/** Words in another language within a line are set by themselves, under their own rules. */
function setForeign(runs: readonly TypesetRun[], lang: string, options: TypesetOptions): string[] {
  const set = runs.map((run) => run.text);
  for (let i = 0; i < runs.length; ) {
    const own = runs[i]?.lang ?? lang;
    let end = i + 1;
    while (end < runs.length && (runs[end]?.lang ?? lang) === own) end++;
    if (own !== lang) {
      const group = runs.slice(i, end).map(({ lang: _, ...run }) => run);
      set.splice(i, end - i, ...typesetRuns(group, own, options));
    }
    i = end;
  }
  return set;
}

/**
 * Sets the words of one block: a quote may open in one run and close in another.
 *
 * @param lang BCP 47; unknown languages come back as they are.
 * @returns as many texts as there were runs.
 */
export function typesetRuns(
  runs: readonly TypesetRun[],
  lang: string,
  options: TypesetOptions = {},
): readonly string[] {
  const key = keyOf(runs, lang, options);
  const known = recentlySet.get(key);
  if (known) return known;
  const set = setRuns(runs, lang, options);
  recentlySet.put(key, set);
  return set;
}

function keyOf(runs: readonly TypesetRun[], lang: string, { isHeadline }: TypesetOptions): string {
  const parts = runs.map((run) => `${run.lang ?? ''}${run.isVerbatim ? '!' : ''}\u0000${run.text}`);
  return `${lang}${isHeadline ? '!' : ''}\u0001${parts.join('\u0001')}`;
}

function setRuns(runs: readonly TypesetRun[], lang: string, options: TypesetOptions): string[] {
  const own = setForeign(runs, lang, options);
  const isHidden = (run: TypesetRun | undefined) =>
    run?.isVerbatim === true || (run?.lang !== undefined && run.lang !== lang);
  const original = own.join('');
  const visible = own.map((text, i) => (isHidden(runs[i]) ? hide(text) : text)).join('');
  const hidden = hideUntouchable(visible);
  const starts: number[] = [];
  let start = 0;
  for (const text of own) {
    starts.push(start);
    start += text.length;
  }
  const line: Line = { text: hidden, starts };
  setLine(line, lang, options);
  return restore(runsOf(line), hidden, original);
}

/** Puts back, run by run, what was hidden. */
function restore(set: readonly string[], hidden: string, original: string): string[] {
  const whole = reveal(hidden, original, set.join(''));
  let at = 0;
  return set.map((text) => {
    at += text.length;
    return whole.slice(at - text.length, at);
  });
}

/** The same for words without marks: a headline, a caption. */
export function typeset(text: string, lang: string, options: TypesetOptions = {}): string {
  return typesetRuns([{ text }], lang, options)[0] ?? '';
}

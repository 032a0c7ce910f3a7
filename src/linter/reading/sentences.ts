/** Sentences: `Intl.Segmenter`, whose breaks after abbreviations and initials are taken back. */

/** UTF-16 units in the text given. */
export interface Range {
  start: number;
  end: number;
}

/** No sentence is longer than this; it keeps every rule linear in the text, whatever the text. */
export const LONGEST_SENTENCE = 2_000;

/** A text in which no break is found for so long is cut before the segmenter sees it. */
const LONGEST_RUN = 8_000;

const ABBREVIATION =
  /(?:^|[\s(«“"'’-])(?:\p{Lu}|M|MM|Mme|Mmes|Mlle|Mlles|Mgr|Me|Dr|Drs|Pr|Prof|St|Ste|Cie|cf|p|pp|art|al|ch|env|etc|ex|fig|hab|max|min|n|no|nos|num|op|réf|s|sq|suiv|t|tél|vol|av|apr|janv|févr|avr|juil|sept|oct|nov|déc|Mr|Mrs|Ms|Messrs|Sr|Jr|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|Rev|Hon|Inc|Ltd|Co|Corp|vs|approx|dept|est|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|U\.S|U\.K|U\.N|a\.m|p\.m|e\.g|i\.e|J\.-C)\.[\s»”"]*$/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const segmenter = new Intl.Segmenter(lang.startsWith('fr') ? 'fr' : 'en', {
    granularity: 'sentence',
  });
  segmenters.set(lang, segmenter);
  return segmenter;
}

/** Ends with an abbreviation, so that the point does not close the sentence. */
function isOpen(text: string): boolean {
  return ABBREVIATION.test(text.slice(-16));
}

/** A break is taken back before a small letter, as in « Quoi ? » demande-t-elle. */
function goesOn(next: string): boolean {
  return /^[\s»”"’)\]–—,;:-]*\p{Ll}/u.test(next.slice(0, 24));
}

function trimmed(text: string, start: number, end: number): Range {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Cuts what is too long at a space, or anywhere when there is none. */
function pieces(text: string, range: Range, longest: number): Range[] {
  const cut: Range[] = [];
  let { start } = range;
  while (range.end - start > longest) {
    const space = text.lastIndexOf(' ', start + longest);
    const end = space > start + longest / 2 ? space : start + longest;
    cut.push({ start, end });
    start = end;
  }
  cut.push({ start, end: range.end });
  return cut;
}

function segmented(text: string, run: Range, lang: string): Range[] {
  const found: Range[] = [];
  let open: Range | null = null;
  for (const { segment, index } of segmenterOf(lang).segment(text.slice(run.start, run.end))) {
    const start: number = open ? open.start : run.start + index;
    const end = run.start + index + segment.length;
    open = { start, end };
    const next = text.slice(end, end + 24);
    if (isOpen(text.slice(Math.max(start, end - 16), end)) || goesOn(next)) continue;
    found.push(open);
    open = null;
  }
  if (open) found.push(open);
  return found;
}

/** Sentences in order, without the spaces around them; none is empty. */
export function sentencesOf(text: string, lang: string): Range[] {
  return pieces(text, { start: 0, end: text.length }, LONGEST_RUN)
    .flatMap((run) => segmented(text, run, lang))
    .flatMap((range) => pieces(text, range, LONGEST_SENTENCE))
    .map((range) => trimmed(text, range.start, range.end))
    .filter((range) => range.end > range.start);
}

import type { LanguageStyle } from './typography-languages.ts';
import { applyEdits, type Edit, type Line } from './typography-line.ts';

/**
 * Straight quotes become a language's own, by what stands before and after and by what is open. Marks
 * that are typographic already are counted in the same way, so that a second pass changes nothing.
 */

const WORD = /[\p{L}\p{N}\p{M}\ufffc]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/;
const OPENS = /[([{«“„‘‚‹¿¡<>=]/;
const NEUTRAL = /[-–—/’+*_~|\\]/;
const CLOSES = /[)\]},;:!?.…%€]/;
/** Another quote, with the blank that a closing guillemet may have before it. */
const QUOTE = /["'“”‘’„‚«‹›]|[ \u00a0\u202f\u2009]*»/y;
/** Words that English begins with an apostrophe. */
const CLIPPED = /(?:tis|twas|twere|em|cause|til|till|bout|round|cos|n)(?![\p{L}\p{N}])/iuy;

type Before = 'open' | 'neutral' | 'closed';

interface Scan {
  readonly text: string;
  readonly style: LanguageStyle;
  readonly edits: Edit[];
  /** How many double quotes are open. */
  depth: number;
  isSingleOpen: boolean;
  /** The last character written. */
  last: string;
  /** Set once no single quote further on can close another. */
  nothingCloses: boolean;
}

function before(scan: Scan): Before {
  const { last } = scan;
  if (last === '' || SPACE.test(last) || OPENS.test(last)) return 'open';
  return NEUTRAL.test(last) ? 'neutral' : 'closed';
}

/** The character at a place, whole even outside the basic plane. */
function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** Whether words, or further quotes, go on after a quote at `at`. */
function wordFollows(text: string, at: number): boolean {
  QUOTE.lastIndex = at + 1;
  if (QUOTE.test(text)) return true;
  const next = characterAt(text, at + 1);
  return next !== '' && !SPACE.test(next) && !CLOSES.test(next);
}

/** What a straight double quote means; null when it is neither, such as a sign for inches. */
function meaningOf(scan: Scan, at: number): 'open' | 'close' | null {
  const side = before(scan);
  const follows = wordFollows(scan.text, at);
  if (side !== 'closed' && follows) return 'open';
  if (scan.depth > 0) return 'close';
  if (side === 'open') return scan.text.includes('"', at + 1) ? 'open' : null;
  if (side === 'neutral' || DIGIT.test(scan.last)) return null;
  return WORD.test(scan.last) && WORD.test(characterAt(scan.text, at + 1)) ? null : 'close';
}

/** Spaces inside guillemets; '' for languages that set none. */
function innerSpace(style: LanguageStyle): string {
  if (style.spacing === null) return '';
  return style.spacing === 'swiss' ? '\u202f' : '\u00a0';
}

const isBlank = (character: string | undefined) =>
  character === ' ' || character === '\u00a0' || character === '\u202f' || character === '\u2009';

/** Writes an opening mark, with the space that its language wants after it. Returns the next place. */
function writeOpen(scan: Scan, at: number, mark: string): number {
  let end = at + 1;
  let put = mark;
  const isStraight = scan.text[at] === '"';
  if (mark === '«' && (scan.style.spacing !== null || isStraight)) {
    while (isBlank(scan.text[end])) end++;
    const next = scan.text[end];
    if (next === undefined || next === '\n') end = at + 1;
    else put += innerSpace(scan.style);
  } else if (isStraight) while (isBlank(scan.text[end])) end++;
  scan.edits.push({ at, removed: end - at, put });
  scan.last = put.at(-1) ?? '';
  scan.depth++;
  return end;
}

/** Writes a closing mark, taking back spaces written before it. Returns the next place. */
function writeClose(scan: Scan, at: number, mark: string): number {
  const isStraight = scan.text[at] === '"';
  const { spacing } = scan.style;
  const previous = scan.edits.at(-1);
  const floor = previous ? previous.at + previous.removed : 0;
  let start = at;
  if (isStraight || (mark === '»' && spacing !== null)) {
    while (start > floor && isBlank(scan.text[start - 1])) start--;
  }
  const ahead = scan.text[start - 1];
  const stands = start > 0 && ahead !== '\n' && ahead !== undefined;
  // An opening mark right before has brought the space that both share.
  const isShared = start === floor && previous !== undefined && isBlank(previous.put.at(-1));
  const space = mark === '»' && stands && !isShared ? innerSpace(scan.style) : '';
  if (!stands) start = at;
  scan.edits.push({ at: start, removed: at + 1 - start, put: space + mark });
  scan.last = mark;
  scan.depth = Math.max(0, scan.depth - 1);
  return at + 1;
}

function double(scan: Scan, at: number): number {
  const meaning = meaningOf(scan, at);
  if (meaning === null) return keep(scan, at);
  const { outer, inner } = scan.style;
  if (meaning === 'open') return writeOpen(scan, at, (scan.depth % 2 === 0 ? outer : inner)[0]);
  return writeClose(scan, at, (scan.depth % 2 === 0 && scan.depth > 0 ? inner : outer)[1]);
}

/** Whether a later single quote could close one that opens here. */
function canClose(scan: Scan, from: number): boolean {
  const { text } = scan;
  if (scan.nothingCloses) return false;
  for (let at = text.indexOf("'", from + 1); at >= 0; at = text.indexOf("'", at + 1)) {
    const ends = !SPACE.test(text[at - 1] ?? ' ') && at - 1 !== from;
    if (ends && !WORD.test(characterAt(text, at + 1))) return true;
  }
  scan.nothingCloses = true;
  return false;
}

function singleMark(scan: Scan, at: number, marks: readonly [string, string]): string | null {
  const next = characterAt(scan.text, at + 1);
  const isWord = WORD.test(next);
  if (before(scan) === 'closed') {
    const afterDigit = DIGIT.test(scan.last);
    if (isWord) return afterDigit && DIGIT.test(next) ? null : '’';
    if (scan.isSingleOpen) return marks[1];
    return afterDigit ? null : '’';
  }
  if (!isWord) return null;
  CLIPPED.lastIndex = at + 1;
  if (DIGIT.test(next) || CLIPPED.test(scan.text)) return '’';
  return !scan.isSingleOpen && canClose(scan, at) ? marks[0] : '’';
}

/** Single quotes open and close by their form and place alone. */
function countSingle(scan: Scan, mark: string, at: number, marks: readonly [string, string]): void {
  if (mark === marks[0] && before(scan) !== 'closed') scan.isSingleOpen = true;
  else if (mark === marks[1] && !WORD.test(characterAt(scan.text, at + 1))) {
    scan.isSingleOpen = false;
  }
}

function single(scan: Scan, at: number, character: string): number {
  const marks = scan.style.single;
  if (!marks) return keep(scan, at);
  const mark = character === "'" ? singleMark(scan, at, marks) : character;
  if (mark === null) return keep(scan, at);
  countSingle(scan, mark, at, marks);
  if (mark !== character) scan.edits.push({ at, removed: 1, put: mark });
  scan.last = mark;
  return at + 1;
}

function keep(scan: Scan, at: number): number {
  scan.last = scan.text[at] ?? '';
  return at + 1;
}

const ANY_QUOTE = /["'«»“”„‘’‚]/;

/** Sets quotation marks and apostrophes, and the spaces inside French guillemets. */
export function setQuotes(line: Line, style: LanguageStyle): void {
  if (!ANY_QUOTE.test(line.text)) return;
  const scan: Scan = {
    text: line.text,
    style,
    edits: [],
    depth: 0,
    isSingleOpen: false,
    last: '',
    nothingCloses: false,
  };
  const opens = [style.outer[0], style.inner[0]];
  const closes = [style.outer[1], style.inner[1]];
  for (let at = 0; at < scan.text.length; ) {
    const character = scan.text[at] ?? '';
    if (character === '"') at = double(scan, at);
    else if (opens.includes(character)) at = writeOpen(scan, at, character);
    else if (closes.includes(character)) at = writeClose(scan, at, character);
    else if (character === "'" || character === '’' || character === '‘' || character === '‚') {
      at = single(scan, at, character);
    } else at = keep(scan, at);
  }
  applyEdits(line, scan.edits);
}

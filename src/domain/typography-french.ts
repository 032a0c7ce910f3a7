import type { LanguageStyle } from './typography-languages.ts';
import { type Line, replaceIn } from './typography-line.ts';

/**
 * French spaces, after the « Lexique des règles typographiques en usage à l’Imprimerie nationale » and
 * the faces at hand: U+202F before `; ! ?`, U+00A0 before `:`, in figures and before units, since no
 * Latin text face of ours has U+202F.
 */

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';
const BLANK = '[ \u00a0\u202f\u2009]';
const WORD = /[\p{L}\p{N}\p{M}\ufffc_=]/u;
const OPENING = /[([{«“„‘‹¿¡\n]/;
/** After `:` or `;` written close to a word, these begin a face or a path rather than end a phrase. */
const FACE_GOES_ON = /[-^'’‘()[\]|/\\*]/;
/** What may follow a colon that ends a phrase. */
const AFTER_COLON = /[\s;!?»«”’“„)\]…]/;

const HIGH_MARKS = new RegExp(`(?<!${BLANK})${BLANK}*[;!?]+`, 'g');
const COLON = new RegExp(`(?<!${BLANK})${BLANK}*:+`, 'g');

/** The character before a match, '' at the beginning. */
const ahead = (match: RegExpExecArray, text: string) => text[match.index - 1] ?? '';
const behind = (match: RegExpExecArray, text: string) =>
  String.fromCodePoint(text.codePointAt(match.index + match[0].length) ?? 32);

function beforeHighMarks(match: RegExpExecArray, text: string): string | null {
  const previous = ahead(match, text);
  const next = behind(match, text);
  if (previous === '' || OPENING.test(previous) || WORD.test(next)) return null;
  if (match[0] === ';' && FACE_GOES_ON.test(next)) return null;
  return NARROW + match[0].trimStart();
}

function beforeColon(match: RegExpExecArray, text: string, space: string): string | null {
  const previous = ahead(match, text);
  const next = behind(match, text);
  const isRun = match[0].endsWith('::');
  if (isRun || previous === '' || OPENING.test(previous)) return null;
  if (match[0] === ':' && FACE_GOES_ON.test(next)) return null;
  return AFTER_COLON.test(next) ? `${space}:` : null;
}

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const UNITS =
  'km|hm|m|dm|cm|mm|km2|m2|m3|km²|m²|m³|ha|kg|g|mg|t|l|cl|ml|h|min|s|ms|o|ko|Mo|Go|To|W|kW|MW|GW|Wh|kWh|MWh|GWh|TWh|V|A|Hz|kHz|MHz|°|°C|°F|hPa|bar|dB|millions?|milliards?';

/** Numbers and what belongs to them; each pattern matches just the blank to be kept from breaking. */
const FIGURES: readonly RegExp[] = [
  // 1 140: groups of three after one to three digits, and not in the middle of a longer number.
  new RegExp(
    String.raw`(?<=(?<![\p{L}\d]|\d${BLANK}|[.,])\d{1,3}(?:${BLANK}\d{3}){0,6})${BLANK}(?=\d{3}(?!\d))`,
    'gu',
  ),
  new RegExp(String.raw`(?<=\d)${BLANK}(?=(?:[$£¥]|${UNITS})(?![\p{L}\d]))`, 'gu'),
  // 7 h 05
  new RegExp(String.raw`(?<=\d${BLANK}?h)${BLANK}(?=\d\d(?!\d))`, 'gu'),
  // 2 octobre
  new RegExp(String.raw`(?<=(?<!\d)(?:\d\d?|1er))${BLANK}(?=(?:${MONTHS})(?!\p{L}))`, 'gu'),
  // nº 412, p. 41
  new RegExp(String.raw`(?<=(?<!\p{L})(?:[nN][º°]|p\.|art\.|vol\.))${BLANK}(?=\d)`, 'gu'),
];
/** 12 %, 3 €: the blank is put in where it is missing. */
const SIGNS = new RegExp(String.raw`(?<=\d)${BLANK}*[%‰€](?![\p{L}\d])`, 'gu');
/** M. Abrial, Mme Crozet */
const TITLES = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:MM?\.|Mmes?|Mlles?|Mgr|Dr|Pr|Me))${BLANK}(?=\p{Lu})`,
  'gu',
);

const noBreak = () => NO_BREAK;

/**
 * @param isHeadline the colon takes the thin space as well: at that size U+00A0 gapes.
 */
export function setFrenchSpaces(line: Line, style: LanguageStyle, isHeadline: boolean): void {
  if (/[;!?]/.test(line.text)) replaceIn(line, HIGH_MARKS, beforeHighMarks);
  if (line.text.includes(':')) {
    const space = isHeadline || style.spacing === 'swiss' ? NARROW : NO_BREAK;
    replaceIn(line, COLON, (match, text) => beforeColon(match, text, space));
  }
  if (/\d/.test(line.text)) {
    for (const pattern of FIGURES) replaceIn(line, pattern, noBreak);
    if (/[%‰€]/.test(line.text)) {
      replaceIn(line, SIGNS, (match) => NO_BREAK + match[0].trimStart());
    }
  }
  if (/M|Dr|Pr/.test(line.text)) replaceIn(line, TITLES, noBreak);
}

/** Words, numbers and signs of a text, with the splits that French elision and inversion ask for. */

export type TokenKind = 'word' | 'number' | 'sign';

export interface Token {
  kind: TokenKind;
  /** Lower case, straight apostrophe: what lists are compared with. */
  w: string;
  /** UTF-16 units in the text given. */
  start: number;
  end: number;
  /** Begins with a capital letter. */
  isCapital: boolean;
}

const SPACE = '\\u0020\\u00a0\\u202f\\u2009';
const NUMBER = `\\d{1,3}(?:[${SPACE}.,]\\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?`;
const LETTERS = '[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*';
const FRENCH = new RegExp(
  `(?<number>${NUMBER})|(?<word>${LETTERS}(?:[-‐‑·]${LETTERS})*['’]?)|\\S`,
  'gu',
);
const ENGLISH = new RegExp(
  `(?<number>${NUMBER})|(?<word>${LETTERS}(?:[-‐‑]${LETTERS})*(?:['’](?!s\\b)\\p{L}+)?|['’]s\\b)|\\S`,
  'gu',
);

/** « dit-il », « a-t-on »: the pronoun is a word of its own. */
const INVERSION = /^(.{1,40}?)-(?:t-)?(ils?|elles?|on|je|tu|nous|vous|ce)$/u;
/** « habitant·es », « élu·e·s » read as the plural they are. */
const INCLUSIVE = /·.*$/u;

function token(kind: TokenKind, raw: string, start: number): Token {
  const straight = raw.normalize('NFC').replace(/’/g, "'").replace(/[‐‑]/g, '-').toLowerCase();
  const w = straight.includes('·')
    ? straight.replace(INCLUSIVE, straight.endsWith('s') ? 's' : '')
    : straight;
  return { kind, w, start, end: start + raw.length, isCapital: /^\p{Lu}/u.test(raw) };
}

/** @param lang BCP 47: French is split at its elisions, anything else as English is. */
export function tokensOf(text: string, lang: string): Token[] {
  const isFrench = lang.startsWith('fr');
  const tokens: Token[] = [];
  for (const match of text.matchAll(isFrench ? FRENCH : ENGLISH)) {
    const { number, word } = match.groups ?? {};
    const at = match.index;
    if (number !== undefined) tokens.push(token('number', number, at));
    else if (word === undefined) tokens.push(token('sign', match[0], at));
    else if (!isFrench) tokens.push(token('word', word, at));
    else pushFrench(tokens, word, at);
  }
  return tokens;
}

function pushFrench(tokens: Token[], word: string, at: number): void {
  const split = word.includes('-') ? INVERSION.exec(word) : null;
  const verb = split?.[1];
  const pronoun = split?.[2];
  if (verb === undefined || pronoun === undefined) {
    tokens.push(token('word', word, at));
    return;
  }
  tokens.push(token('word', verb, at));
  const inverted = token('word', pronoun, at + word.length - pronoun.length);
  tokens.push({ ...inverted, w: `-${inverted.w}` });
}

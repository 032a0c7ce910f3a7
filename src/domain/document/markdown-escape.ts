/** What keeps plain words plain in CommonMark and its GitHub extensions (tables, strike, footnotes). */

/** The caret opens a note in some dialects. */
const SPECIAL = /[\\`*~[\]<|^]/g;
/** Between letters an underscore means nothing. */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const ENTITY = /&(?=#?\w{1,32};)/g;

/** Words to stand anywhere in a line. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(SPECIAL, '\\$&')
    .replace(UNDERSCORE, '\\_')
    .replace(ENTITY, '\\&')
    .replace(/!$/, '\\!');
}

/** A line that must not begin a heading, a list, a quote, a rule or a table. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^[ \t]+/, '')
    .replace(/^(?:#{1,6}(?=\s|$)|>|-(?=[-\s|]|$)|\+(?=\s|$)|=+\s*$|:(?=-))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** The longest row of a character in a text. */
function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const other of text) {
    run = other === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

export function codeSpan(code: string): string {
  const words = code.replace(/[\r\n]+/g, ' ');
  if (words.trim() === '') return words;
  const fence = '`'.repeat(longestRun(words, '`') + 1);
  const touches = /^`|`$|^ .* $/.test(words);
  return fence + (touches ? ` ${words} ` : words) + fence;
}

export function codeBlock(code: string, info: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code, '`') + 1));
  return `${fence}${info}\n${code}${code.endsWith('\n') ? '' : '\n'}${fence}`;
}

/** An address between the parentheses of a link, with its title if any. */
export function destination(href: string, title = ''): string {
  const address = href
    .replace(/[\s<>"\\]/g, (character) => encodeURIComponent(character))
    .replace(/[()]/g, '\\$&')
    .replace(ENTITY, '&amp;');
  if (title === '') return `(${address})`;
  const words = title.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&').replace(ENTITY, '\\&');
  return `(${address} "${words}")`;
}

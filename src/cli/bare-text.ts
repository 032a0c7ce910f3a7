/** Web pages are read without their tags, each of which leaves as many spaces: every word keeps its place. */

const PAGE = /^[\s\ufeff]*<(?:!doctype\s+html|html|head|body|article|p|h[1-6]|div|section)\b/i;
/** What no reader sees. */
const UNSEEN =
  /<!--[\s\S]{0,100000}?-->|<(script|style|template|head)\b[\s\S]{0,100000}?<\/\1\s*>/gi;
const BLOCK =
  /^<\/?(?:p|h[1-6]|li|ul|ol|div|section|article|header|footer|figure|figcaption|blockquote|table|tr|td|th|br|hr|main|aside|body|html|title)\b/i;
/** Longer than any tag that somebody wrote. */
const TAG = /<[/!]?[a-z][^<>]{0,2000}>/gi;

const spaces = (words: string): string => words.replace(/[^\n]/g, ' ');

export function isWebPage(text: string): boolean {
  return PAGE.test(text.slice(0, 1_000));
}

/** The same text, as long, with nothing but the words; blocks stand apart by a line break. */
export function withoutTags(text: string): string {
  return text
    .replace(UNSEEN, spaces)
    .replace(TAG, (tag) => (BLOCK.test(tag) ? `\n${spaces(tag.slice(1))}` : spaces(tag)));
}

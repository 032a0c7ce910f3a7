import { publicPart, textAttr, walk } from './blocks.ts';
import type { DocumentJson, NodeJson } from './types.ts';

/** Text for people and machines that look for an article: excerpts, and what a search reads. */

function wordsOf(node: NodeJson, notes?: NodeJson[]): string {
  let words = '';
  for (const child of node.content ?? []) {
    if (child.type === 'text') words += child.text ?? '';
    else if (child.type === 'hardBreak') words += ' ';
    else if (child.type === 'footnote') notes?.push(child);
  }
  return words;
}

function tidy(words: string): string {
  return words
    .replace(/\ufffc/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cuts between words, else between characters as readers see them; never inside one. */
function cutWords(words: string, maxChars: number): string {
  if (words.length <= maxChars) return words;
  const room = Math.max(0, maxChars - 1);
  const head = words.slice(0, room + 1);
  const space = head.lastIndexOf(' ');
  if (space > room / 2) return `${head.slice(0, space).replace(/[\s,;:.…–—-]+$/u, '')}…`;
  let end = 0;
  for (const part of new Intl.Segmenter().segment(words.slice(0, room + 32))) {
    if (part.index + part.segment.length > room) break;
    end = part.index + part.segment.length;
  }
  return `${words.slice(0, end)}…`;
}

/**
 * The first words of the running text: paragraphs only, nothing of what is for supporters, without
 * footnotes. For descriptions and announcements where the standfirst is missing.
 *
 * @param maxChars UTF-16 units, ellipsis included
 */
export function excerpt(doc: DocumentJson, maxChars: number): string {
  let words = '';
  for (const block of publicPart(doc).content) {
    if (block.type !== 'paragraph') continue;
    words = tidy(`${words} ${wordsOf(block)}`);
    if (words.length > maxChars) break;
  }
  return cutWords(words, maxChars);
}

/** Attributes that a reader may search for. */
const SEARCHED = ['attribution', 'caption', 'title', 'alt', 'credit'] as const;
const HOLDS_WORDS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'pullQuote',
  'figure',
  'galleryImage',
  'embed',
  'codeBlock',
  'audio',
  'video',
  'footnote',
]);

function searchedWords(node: NodeJson, lines: string[]): void {
  for (const name of SEARCHED) lines.push(textAttr(node, name));
  if (HOLDS_WORDS.has(node.type)) lines.push(wordsOf(node));
  // What an import kept as it was: its words count, its tags and shortcodes do not.
  else if (node.type === 'preserved') {
    lines.push(wordsOf(node).replace(/<[^<>]*>|\[[^[\]]*\]/g, ' '));
  }
}

/**
 * What a search may find: all words of the text, of its notes and its labels, one block a line,
 * without placeholders. What is for supporters only is left out unless asked for.
 */
export function searchText(
  doc: DocumentJson,
  options: { withSupportersPart?: boolean } = {},
): string {
  const lines: string[] = [];
  walk(options.withSupportersPart ? doc : publicPart(doc), (node) => searchedWords(node, lines));
  return lines.map(tidy).filter(Boolean).join('\n').normalize('NFC');
}

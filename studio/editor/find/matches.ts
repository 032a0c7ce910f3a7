import type { Node } from 'prosemirror-model';
import type { Line } from './lines.ts';

export interface FindQuery {
  words: string;
  isCaseSensitive: boolean;
  isWholeWord: boolean;
  isPattern: boolean;
}

export interface Match {
  from: number;
  to: number;
  text: string;
  /** Where it stands in a line above the text; absent: in the text. */
  line?: Line;
}

/** More are not shown one by one. */
const MOST = 10_000;

/** @throws SyntaxError when a pattern is not one */
export function expressionOf(query: FindQuery): RegExp | null {
  if (query.words === '') return null;
  const source = query.isPattern
    ? query.words
    : // Spaces that do not break are found by typing a space, apostrophes by typing either kind.
      query.words
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/[ \u00a0\u202f]/g, '[ \\u00a0\\u202f]')
        .replace(/['’]/g, "['’]");
  const whole = query.isWholeWord ? `(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])` : source;
  return new RegExp(whole, query.isCaseSensitive ? 'gu' : 'giu');
}

/** Where the words stand, line by line, in the order of the page. */
export function findIn(doc: Node, expression: RegExp | null): Match[] {
  const matches: Match[] = [];
  if (!expression) return matches;
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    const text = lineOf(node);
    for (const match of text.matchAll(expression)) {
      if (match[0] === '' || match[0].includes('\ufffc')) continue;
      if (matches.length >= MOST) break;
      const from = at + 1 + match.index;
      matches.push({ from, to: from + match[0].length, text: match[0] });
    }
    return false;
  });
  return matches;
}

/** A line's words, each at its distance from the line's start; what is no text is placeholders. */
function lineOf(line: Node): string {
  let text = '';
  line.forEach((child) => {
    text += child.isText ? (child.text ?? '') : '\ufffc'.repeat(child.nodeSize);
  });
  return text;
}

/** What stands in place of a match; a pattern's groups may be named in it, as `$1`. */
export function replacementOf(match: Match, query: FindQuery, words: string): string {
  if (!query.isPattern) return words;
  const expression = new RegExp(query.words, query.isCaseSensitive ? 'u' : 'iu');
  return match.text.replace(expression, words);
}

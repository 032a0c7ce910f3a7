import { textAttr } from './blocks.ts';
import type { DocumentJson, NodeJson } from './types.ts';

export { readingMinutes, wordCount } from './text-count.ts';
export { excerpt, searchText } from './text-extracts.ts';

/** Goes into every frozen anchor, so that a later projection can live beside this one. */
export const TEXT_VERSION = 1;

/** Stands where something that is no text stands in a line. */
const OBJECT = '\ufffc';

/** Blocks whose content is words: one line of the projection each, even when they are empty. */
const LINES: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'pullQuote',
  'figure',
  'galleryImage',
  'embed',
  'codeBlock',
  'audio',
  'video',
  'preserved',
]);

/** Words kept as attributes that readers see as part of the text: before or after the content. */
const LEADING: Readonly<Record<string, string>> = { callout: 'title', table: 'caption' };
const TRAILING: Readonly<Record<string, string>> = {
  blockquote: 'attribution',
  pullQuote: 'attribution',
  gallery: 'caption',
};

/** One line: words and hard breaks in order; whatever else stands in it is one placeholder. */
function lineOf(node: NodeJson, notes: NodeJson[]): string {
  let line = '';
  for (const child of node.content ?? []) {
    if (child.type === 'text') line += child.text ?? '';
    else if (child.type === 'hardBreak') line += '\n';
    else {
      line += OBJECT;
      if (child.type === 'footnote') notes.push(child);
    }
  }
  return line;
}

/** One line of the projection and the node that it is read from. */
export interface ProjectedLine {
  node: NodeJson;
  /** In Unicode NFC. */
  text: string;
  /** Words kept as an attribute of the node rather than as its content: an attribution, a caption. */
  isAttribute: boolean;
}

function attrLine(
  node: NodeJson,
  names: Readonly<Record<string, string>>,
  lines: ProjectedLine[],
): void {
  const name = names[node.type];
  const text = name ? textAttr(node, name).normalize('NFC') : '';
  if (text !== '') lines.push({ node, text, isAttribute: true });
}

function addLines(node: NodeJson, lines: ProjectedLine[], notes: NodeJson[]): void {
  attrLine(node, LEADING, lines);
  if (LINES.has(node.type)) {
    lines.push({ node, text: lineOf(node, notes).normalize('NFC'), isAttribute: false });
  } else for (const child of node.content ?? []) addLines(child, lines, notes);
  attrLine(node, TRAILING, lines);
}

/** The projection in lines, each with its node; joined by `\n` they are `textProjection`. */
export function projectedLines(doc: DocumentJson): ProjectedLine[] {
  const lines: ProjectedLine[] = [];
  const notes: NodeJson[] = [];
  for (const child of doc.content) addLines(child, lines, notes);
  // `notes` grows while it is read: a note may call another.
  for (const note of notes) {
    lines.push({ node: note, text: lineOf(note, notes).normalize('NFC'), isAttribute: false });
  }
  return lines;
}

/**
 * The plain text that anchors, hashes and diffs speak of: projection 1. It can never change, for
 * published anchors count its characters. Its laws:
 *
 * - Every block that holds words (paragraph, heading, pull quote, code, preserved matter, and the
 *   caption of a figure, gallery picture, embed, sound or film) is one line, even when empty; lines
 *   are joined by `\n`, in document order, table cells row by row.
 * - A hard break is `\n`. Any other inline node, so a footnote's call, is one U+FFFC.
 * - Blocks without words (rule, support box, divider, file) leave nothing.
 * - Attributes printed as text are a line of their own when not empty: a callout's title and a
 *   table's caption before its content; the attribution of a quote and a gallery's caption after.
 *   Labels of things (alt, credit, titles of embeds and files) are not part of the text.
 * - The words of footnotes follow the last block, one line each, in the order of their calls; a note
 *   called inside a note comes after all notes before it.
 * - Marks leave no trace. The whole is in Unicode NFC. Offsets into it count UTF-16 units.
 */
export function textProjection(doc: DocumentJson): string {
  return projectedLines(doc)
    .map((line) => line.text)
    .join('\n')
    .normalize('NFC');
}

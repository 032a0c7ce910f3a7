import { parseBounded } from './bounded-html.ts';
import type { HtmlParent } from './from-html-dom.ts';
import type { HtmlLoss, HtmlOptions, Reading, Sink, State } from './from-html-reading.ts';
import { createSink, flush, makeNode } from './from-html-reading.ts';
import { walkNodes } from './from-html-walk.ts';
import type { DocumentJson, NodeJson } from './types.ts';

/**
 * HTML of any origin (an import, the clipboard) into a document of ours. No word is lost: elements
 * that the schema does not know are unwrapped, what cannot be translated is kept as a `preserved`
 * block or named in the losses. The result is valid in shape; doors still call `parseDocument`.
 *
 * @param html a fragment: what stands in a body.
 */
export function fromHtml(
  html: string,
  options: HtmlOptions,
): { doc: DocumentJson; losses: HtmlLoss[] } {
  return fromFragment(parseBounded(html), options);
}

/** The same for a page that is parsed already, and perhaps put right in places. */
export function fromFragment(
  fragment: HtmlParent,
  options: HtmlOptions,
): { doc: DocumentJson; losses: HtmlLoss[] } {
  const reading = createReading(options);
  const blocks = reading.blocksOf(fragment, START);
  const content: NodeJson[] = blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
  return { doc: { type: 'doc', content }, losses: reading.losses };
}

/** HTML as one line of text: captions, notes, attributions. */
export function lineFromHtml(
  html: string,
  options: HtmlOptions,
): { content: NodeJson[]; losses: HtmlLoss[] } {
  const reading = createReading(options);
  const { content } = reading.lineOf(parseBounded(html), START);
  return { content, losses: reading.losses };
}

const START: State = { marks: {}, lang: null, dir: null };

function createReading(options: HtmlOptions): Reading {
  const reading: Reading = {
    options,
    losses: [],
    depth: 0,
    blockDepth: 0,
    walk: (nodes, sink, state) => walkNodes(nodes, sink, state, reading),
    blocksOf(parent, state) {
      const sink = createSink(state);
      reading.blockDepth += 1;
      reading.walk(parent.childNodes, sink, state);
      flush(sink, reading);
      reading.blockDepth -= 1;
      return sink.blocks;
    },
    lineOf(parent, state) {
      const sink: Sink = createSink(state);
      reading.walk(parent.childNodes, sink, state);
      sink.run.lineBreak();
      flush(sink, reading);
      return partLines(sink.blocks);
    },
  };
  return reading;
}

const LINES = new Set(['paragraph', 'heading', 'pullQuote']);
const GROUPS = new Set([
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'callout',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
]);

/** Blocks as one line: their words joined by line breaks; pictures and the like given apart. */
function partLines(blocks: NodeJson[]): { content: NodeJson[]; lifted: NodeJson[] } {
  const content: NodeJson[] = [];
  const lifted: NodeJson[] = [];
  const add = (words: NodeJson[]) => {
    if (words.length === 0) return;
    if (content.length > 0) content.push(makeNode('hardBreak', {}));
    content.push(...words);
  };
  const visit = (block: NodeJson) => {
    if (LINES.has(block.type)) add(block.content ?? []);
    else if (GROUPS.has(block.type)) for (const child of block.content ?? []) visit(child);
    else if (block.type !== 'horizontalRule') lifted.push(block);
  };
  for (const block of blocks) visit(block);
  return { content, lifted };
}

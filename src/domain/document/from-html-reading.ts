import { recogniseEmbed } from './embeds.ts';
import type { HtmlElement, HtmlNode, HtmlParent } from './from-html-dom.ts';
import type { Marks } from './from-html-marks.ts';
import { createRun, type Run } from './from-html-run.ts';
import type { NodeJson } from './types.ts';

/** What the parts of the HTML reader share: the options, the state of reading, and where blocks go. */

export type MediaKindAsked = 'image' | 'audio' | 'video' | 'file';

export interface MediaRequest {
  kind: MediaKindAsked;
  /** As written, not resolved; can be empty when an id is known. */
  url: string;
  /** The number WordPress gave it, from `wp-image-12` and its like. */
  id: string | null;
  alt: string;
  /** Words the page has about it and a document has no place for. */
  title: string;
}

export interface HtmlOptions {
  /** The id of the media that an address stands for, or null where it may not be taken. */
  media(request: MediaRequest): string | null;
  /** Where a link leads now; null leaves only its words. Default: as it is, if it is safe. */
  link?(href: string): string | null;
  /** What relative addresses are relative to. */
  baseUrl?: string | null;
  /** Language of the whole, so that it is not repeated on its parts. */
  lang?: string | null;
  /** Comments that mean something in the source: blocks to put in their place, or null. */
  comment?(data: string): NodeJson[] | null;
  /** What stands for `<recto-slot n="…">`, put into the HTML by the caller. */
  slot?(n: number): Slot | null;
  /** Text of the note that `<sup data-fn="…">` calls, as HTML. */
  footnote?(id: string): string | null;
}

export type Slot =
  | { type: 'blocks'; nodes: NodeJson[] }
  /** Inline nodes or marked text in the flow of a sentence. */
  | { type: 'inline'; nodes: NodeJson[] };

export type HtmlLossKind =
  /** A script or a style: `name` says which, `detail` how it began. */
  'script' | 'style' | 'form' | 'frame' | 'object' | 'drawing' | 'media' | 'pixel' | 'link';

export interface HtmlLoss {
  what: HtmlLossKind;
  name: string;
  detail: string;
}

export interface State {
  marks: Marks;
  /** What enclosing blocks said of language and direction. */
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
}

export interface Sink {
  blocks: NodeJson[];
  run: Run;
  /** Pictures met in the middle of a sentence; they follow its paragraph. */
  pending: NodeJson[];
  state: State;
}

export interface Reading {
  options: HtmlOptions;
  losses: HtmlLoss[];
  /** How many elements, and how many blocks, enclose what is read. */
  depth: number;
  blockDepth: number;
  walk(nodes: HtmlNode[], sink: Sink, state: State): void;
  /** All below as blocks. */
  blocksOf(parent: HtmlParent, state: State): NodeJson[];
  /** All below as one line; what cannot stand in a line is given apart. */
  lineOf(parent: HtmlParent, state: State): { content: NodeJson[]; lifted: NodeJson[] };
}

export type Handler = (element: HtmlElement, sink: Sink, state: State, reading: Reading) => void;

export function createSink(state: State): Sink {
  return { blocks: [], run: createRun(), pending: [], state };
}

/** Language and direction as block attributes, without what is said of the whole already. */
export function blockAttrs(state: State, reading: Reading): Record<string, unknown> {
  const attrs: Record<string, unknown> = {};
  if (state.lang && state.lang !== reading.options.lang) attrs.lang = state.lang;
  if (state.dir && (attrs.lang || state.dir === 'rtl')) attrs.dir = state.dir;
  return attrs;
}

export function makeNode(
  type: NodeJson['type'],
  attrs: Record<string, unknown>,
  content: NodeJson[] = [],
): NodeJson {
  const made: NodeJson = { type };
  if (Object.keys(attrs).length > 0) made.attrs = attrs;
  if (content.length > 0) made.content = content;
  return made;
}

/** Ends the paragraph in the making. */
export function flush(sink: Sink, reading: Reading): void {
  const attrs = blockAttrs(sink.state, reading);
  for (const line of sink.run.take({ partAtDoubleBreaks: true })) {
    sink.blocks.push(embedOfLine(line) ?? makeNode('paragraph', attrs, line));
  }
  sink.blocks.push(...sink.pending.splice(0));
}

export function pushBlock(sink: Sink, reading: Reading, ...blocks: NodeJson[]): void {
  flush(sink, reading);
  sink.blocks.push(...blocks);
}

/** An address alone on its line is what it shows, where a player for it is known. */
function embedOfLine(line: NodeJson[]): NodeJson | null {
  if (line.length !== 1 || line[0]?.type !== 'text') return null;
  const { text = '', marks = [] } = line[0];
  if (!/^https?:\/\/\S+$/.test(text)) return null;
  const link = marks.find((mark) => mark.type === 'link')?.attrs?.href;
  if (link !== undefined && link !== text) return null;
  const embed = recogniseEmbed(text);
  if (!embed) return null;
  if (embed.provider !== 'web') return embedNode(embed.provider, embed.url, null);
  const linked = { type: 'link' as const, attrs: { href: text } };
  if (link === undefined) line[0].marks = [linked, ...marks];
  return null;
}

export function embedNode(
  provider: string,
  url: string,
  title: string | null,
  caption: NodeJson[] = [],
): NodeJson {
  return makeNode('embed', title ? { provider, url, title } : { provider, url }, caption);
}

/** What could not be translated, kept where it stood. */
export function preserved(
  origin: 'html' | 'block' | 'shortcode',
  name: string,
  words: string,
): NodeJson {
  const text = words.trim();
  return makeNode('preserved', { origin, name }, text === '' ? [] : [{ type: 'text', text }]);
}

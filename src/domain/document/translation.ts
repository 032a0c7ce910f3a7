/** How a translation stands against its source, block by block. Blocks are the same by their ids. */
import { blockText } from './compare.ts';
import type { DocumentJson, NodeJson } from './types.ts';

/** Two lines above the text are translated like blocks. */
export const HEADLINE = 'headline';
export const STANDFIRST = 'standfirst';

export interface Sayings {
  headline: string;
  standfirst: string;
  doc: DocumentJson;
}

/**
 * - `missing`: nothing is written yet.
 * - `stale`: the source has changed since somebody last said that it is up to date.
 * - `done`: up to date, as far as anybody said.
 */
export type BlockState = 'missing' | 'stale' | 'done';

/** What each block of a text says, by its id, in order. Things without words are not in it. */
export function sayingsOf({ headline, standfirst, doc }: Sayings): Map<string, string> {
  const said = new Map([
    [HEADLINE, headline],
    [STANDFIRST, standfirst],
  ]);
  for (const block of doc.content) {
    const { id } = block.attrs ?? {};
    if (typeof id === 'string') said.set(id, blockText(block).replaceAll('\ufffc', '').trim());
  }
  for (const [id, text] of said) if (text === '') said.delete(id);
  return said;
}

/** @param marked what the source said when a block was last said to be up to date */
export function blockState(
  source: string,
  target: string | undefined,
  marked: string | undefined,
): BlockState {
  if (target === undefined || target.trim() === '') return 'missing';
  return marked === undefined || marked === source ? 'done' : 'stale';
}

export interface TranslationCount {
  total: number;
  done: number;
  stale: number;
}

export function countStates(
  source: ReadonlyMap<string, string>,
  target: ReadonlyMap<string, string>,
  marked: ReadonlyMap<string, string>,
): TranslationCount {
  const states = [...source].map(([id, text]) => blockState(text, target.get(id), marked.get(id)));
  return {
    total: states.length,
    done: states.filter((state) => state === 'done').length,
    stale: states.filter((state) => state === 'stale').length,
  };
}

/** Attributes in which people wrote words. */
const WORDS = new Set(['alt', 'caption', 'title', 'attribution']);

/** The same blocks with the same ids and pictures, and no word yet: what a translation begins as. */
export function emptied(doc: DocumentJson): DocumentJson {
  const empty = (node: NodeJson): NodeJson => {
    const content = node.content?.filter(({ type }) => !INLINE.has(type)).map(empty);
    const { content: _, ...rest } = node;
    const attrs = Object.entries(node.attrs ?? {}).map(([name, value]) =>
      WORDS.has(name) || name === 'lang' || name === 'dir' ? [name, null] : [name, value],
    );
    return {
      ...rest,
      ...(node.attrs ? { attrs: Object.fromEntries(attrs) } : {}),
      ...(content && content.length > 0 ? { content } : {}),
    };
  };
  return { ...doc, content: doc.content.map(empty) };
}

const INLINE: ReadonlySet<string> = new Set(['text', 'hardBreak', 'footnote']);

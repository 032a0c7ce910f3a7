import { parseFragment } from 'parse5';
import { attr, type HtmlElement } from './from-html-dom.ts';
import { makeNode, type Reading } from './from-html-reading.ts';
import type { NodeJson } from './types.ts';

/** A footnote where it is called: the block editor writes `<sup data-fn="id" class="fn">`. */
export function lineOfNote(element: HtmlElement, reading: Reading): NodeJson | null {
  const id = attr(element, 'data-fn');
  if (id === '') return null;
  const html = reading.options.footnote?.(id);
  if (html === null || html === undefined) return null;
  const state = { marks: {}, lang: null, dir: null };
  const { content } = reading.lineOf(parseFragment(html), state);
  return makeNode(
    'footnote',
    {},
    content.filter((node) => node.type !== 'footnote'),
  );
}

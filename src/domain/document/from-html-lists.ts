import {
  attr,
  type HtmlElement,
  type HtmlNode,
  isBlank,
  isElement,
  isTextNode,
} from './from-html-dom.ts';
import { directionOf, languageOf } from './from-html-marks.ts';
import {
  blockAttrs,
  type Handler,
  makeNode,
  pushBlock,
  type Reading,
  type State,
} from './from-html-reading.ts';
import type { NodeJson } from './types.ts';

/** Lists, also those with loose words and lists directly in lists, and lists of definitions. */

const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);

const readList: Handler = (element, sink, state, reading) => {
  const inner = blockState(element, state);
  const items = itemsOf(element, inner, reading);
  if (items.length === 0) return;
  const attrs = blockAttrs(inner, reading);
  if (element.tagName !== 'ol')
    return pushBlock(sink, reading, makeNode('bulletList', attrs, items));
  const start = Number.parseInt(attr(element, 'start') || '1', 10);
  const isSane = Number.isInteger(start) && start >= 0 && start <= 1_000_000;
  pushBlock(sink, reading, makeNode('orderedList', { ...attrs, start: isSane ? start : 1 }, items));
};

function blockState(element: HtmlElement, state: State): State {
  return {
    marks: state.marks,
    lang: languageOf(element) ?? state.lang,
    dir: directionOf(element) ?? state.dir,
  };
}

function itemsOf(list: HtmlElement, state: State, reading: Reading): NodeJson[] {
  const items: NodeJson[] = [];
  let loose: HtmlNode[] = [];
  const endLoose = () => {
    const blocks = reading.blocksOf({ ...list, childNodes: loose }, state);
    loose = [];
    if (blocks.length > 0) items.push(makeNode('listItem', {}, blocks));
  };
  for (const child of list.childNodes) {
    if (isTextNode(child) && isBlank(child.value) && loose.length === 0) continue;
    if (isElement(child) && child.tagName === 'li') {
      endLoose();
      items.push(itemOf(child, state, reading));
    } else if (isElement(child) && LISTS.has(child.tagName) && items.length > 0) {
      endLoose();
      // A list written directly in a list belongs to the item before it.
      items.at(-1)?.content?.push(...reading.blocksOf({ ...list, childNodes: [child] }, state));
    } else loose.push(child);
  }
  endLoose();
  return items;
}

function itemOf(element: HtmlElement, state: State, reading: Reading): NodeJson {
  const blocks = reading.blocksOf(element, blockState(element, state));
  return makeNode('listItem', {}, blocks.length > 0 ? blocks : [{ type: 'paragraph' }]);
}

/** A term in bold, what it means below. */
const readDefinitions: Handler = (element, sink, state, reading) => {
  for (const child of element.childNodes) {
    if (isTextNode(child) && isBlank(child.value)) continue;
    if (!isElement(child)) reading.walk([child], sink, state);
    else if (child.tagName === 'dt') {
      const marks = { ...state.marks, bold: {} };
      pushBlock(sink, reading, ...reading.blocksOf(child, { ...state, marks }));
    } else if (child.tagName === 'dd') pushBlock(sink, reading, ...reading.blocksOf(child, state));
    else reading.walk([child], sink, state);
  }
};

export const LIST_HANDLERS: Readonly<Record<string, Handler>> = {
  ul: readList,
  ol: readList,
  menu: readList,
  dir: readList,
  dl: readDefinitions,
  /** An item that no list encloses. */
  li: (element, sink, state, reading) =>
    pushBlock(sink, reading, makeNode('bulletList', {}, [itemOf(element, state, reading)])),
  dt: (element, sink, state, reading) =>
    pushBlock(sink, reading, ...reading.blocksOf(element, state)),
  dd: (element, sink, state, reading) =>
    pushBlock(sink, reading, ...reading.blocksOf(element, state)),
};

import {
  attr,
  findAll,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isBlank,
  isCommentNode,
  isElement,
  isTextNode,
  named,
  plainText,
  rawText,
} from './from-html-dom.ts';
import { EMBED_HANDLERS, embedOfContainer, fileBox } from './from-html-embeds.ts';
import {
  FIGURE_HANDLERS,
  galleryOf,
  isCaptionBox,
  isGallery,
  readFigure,
} from './from-html-figures.ts';
import { FORM_HANDLERS } from './from-html-forms.ts';
import { backgroundFigure, isImageFile } from './from-html-images.ts';
import { LIST_HANDLERS } from './from-html-lists.ts';
import { directionOf, languageOf, type Marks, marksWithin, safeHref } from './from-html-marks.ts';
import { QUOTE_HANDLERS } from './from-html-quotes.ts';
import {
  flush,
  type Handler,
  makeNode,
  pushBlock,
  type Reading,
  type Sink,
  type State,
} from './from-html-reading.ts';
import { tableOf } from './from-html-tables.ts';
import { TEXT_HANDLERS } from './from-html-texts.ts';
import type { NodeJson } from './types.ts';

/** Reads nodes in order and sends each element to whoever knows it. */

/** Elements that part what is around them and mean nothing by themselves. */
const BOXES = new Set([
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'nav',
  'center',
  'address',
  'hgroup',
  'body',
  'html',
  'fieldset',
  'legend',
  'dialog',
  'search',
  'frameset',
  'noframes',
  'p',
  'amp-carousel',
  'figcaption',
  'summary',
  'option',
  'optgroup',
  'caption',
  'tbody',
  'thead',
  'tr',
  'td',
  'th',
]);
/** Never seen by a reader and never words. */
const SILENT = new Set([
  'head',
  'title',
  'meta',
  'link',
  'base',
  'template',
  'area',
  'param',
  'source',
  'track',
  'col',
  'colgroup',
  'wbr',
  'rp',
  'basefont',
  'bgsound',
  'frame',
]);

const HANDLERS: Readonly<Record<string, Handler>> = {
  ...EMBED_HANDLERS,
  ...FIGURE_HANDLERS,
  ...FORM_HANDLERS,
  ...LIST_HANDLERS,
  ...QUOTE_HANDLERS,
  ...TEXT_HANDLERS,
  a: readLink,
  br: (_element, sink, _state, reading) => lineBreak(sink, reading),
  hr: (_element, sink, _state, reading) => pushBlock(sink, reading, makeNode('horizontalRule', {})),
  table: (element, sink, state, reading) =>
    pushBlock(sink, reading, ...tableOf(element, state, reading)),
  'recto-slot': readSlot,
};

/** Elements inside elements; below that only words are read, so that no page can exhaust the stack. */
const DEEPEST = 250;
/** Lists in lists, quotes in quotes; deeper ones are unwrapped. A document has its limit at 100 levels. */
const DEEPEST_BLOCK = 20;
const NESTING = new Set('ul ol menu dir dl li dt dd blockquote details table figure'.split(' '));

export function walkNodes(nodes: HtmlNode[], sink: Sink, state: State, reading: Reading): void {
  if (reading.depth >= DEEPEST) {
    for (const node of nodes) sink.run.text(`${rawText(node)} `, state.marks);
    return;
  }
  reading.depth += 1;
  for (const node of nodes) {
    if (isTextNode(node)) sink.run.text(node.value, state.marks);
    else if (isCommentNode(node)) readComment(node.data, sink, reading);
    else if (isElement(node)) readElement(node, sink, state, reading);
  }
  reading.depth -= 1;
}

function readElement(element: HtmlElement, sink: Sink, state: State, reading: Reading): void {
  const name = element.tagName;
  if (SILENT.has(name)) return;
  const isTooDeep = reading.blockDepth > DEEPEST_BLOCK && NESTING.has(name);
  const handler = !isTooDeep && Object.hasOwn(HANDLERS, name) ? HANDLERS[name] : undefined;
  if (handler) handler(element, sink, state, reading);
  else if (BOXES.has(name) || isTooDeep) readBox(element, sink, state, reading);
  else
    reading.walk(element.childNodes, sink, { ...state, marks: marksWithin(element, state.marks) });
}

function readBox(element: HtmlElement, sink: Sink, state: State, reading: Reading): void {
  const special = specialBox(element, state, reading);
  if (special) pushBlock(sink, reading, ...special);
  else if (isCaptionBox(element)) readFigure(element, sink, state, reading);
  else {
    within(element, sink, state, reading, (inner) => {
      const background = backgroundFigure(element, reading);
      if (background) sink.blocks.push(background);
      reading.walk(element.childNodes, sink, inner);
    });
  }
}

function specialBox(element: HtmlElement, state: State, reading: Reading): NodeJson[] | null {
  if (isGallery(element)) return galleryOf(element, state, reading);
  if (hasClass(element, /^wp-block-file$/)) return fileBox(element, reading);
  const embed = embedOfContainer(element);
  return embed ? [embed] : null;
}

/** Reads something as a block of its own, with the language and direction its element says. */
export function within(
  element: HtmlElement,
  sink: Sink,
  state: State,
  reading: Reading,
  read: (inner: State) => void,
): void {
  flush(sink, reading);
  const outer = sink.state;
  const inner = {
    marks: state.marks,
    lang: languageOf(element) ?? state.lang,
    dir: directionOf(element) ?? state.dir,
  };
  sink.state = inner;
  read(inner);
  flush(sink, reading);
  sink.state = outer;
}

function lineBreak(sink: Sink, reading: Reading): void {
  if (sink.pending.length > 0) flush(sink, reading);
  else sink.run.lineBreak();
}

function readLink(element: HtmlElement, sink: Sink, state: State, reading: Reading): void {
  const marks = marksWithin(element, state.marks);
  const link = linkOf(element, reading);
  if (link) {
    delete marks.underline;
    marks.link = link;
  }
  // A button was a link on a line of its own; it stays one.
  const isButton = hasClass(element, /^wp-block-button__link$|^wp-element-button$/);
  if (isButton) flush(sink, reading);
  reading.walk(element.childNodes, sink, { ...state, marks });
  if (isButton) flush(sink, reading);
}

function linkOf(element: HtmlElement, reading: Reading): Marks['link'] | null {
  const address = attr(element, 'href');
  const isPicture = findAll(element, named('img', 'amp-img', 'svg')).length > 0;
  if (address === '' || (isBlank(plainText(element)) && !isPicture)) return null;
  // A picture linked to its own attachment page only asked to be seen larger.
  if (isPicture && (/\battachment\b/.test(attr(element, 'rel')) || isImageFile(address)))
    return null;
  const { link, baseUrl = null } = reading.options;
  const href = link ? link(address) : address;
  const safe = href === null ? null : safeHref(href, baseUrl);
  if (safe === null) {
    if (!address.startsWith('#')) {
      reading.losses.push({ what: 'link', name: 'a', detail: address.slice(0, 120) });
    }
    return null;
  }
  const title = attr(element, 'title');
  return title && title !== plainText(element) ? { href: safe, title } : { href: safe };
}

function readComment(data: string, sink: Sink, reading: Reading): void {
  if (/^\s*nextpage\s*$/i.test(data)) pushBlock(sink, reading, makeNode('horizontalRule', {}));
  const blocks = reading.options.comment?.(data);
  if (blocks && blocks.length > 0) pushBlock(sink, reading, ...blocks);
}

function readSlot(element: HtmlElement, sink: Sink, state: State, reading: Reading): void {
  const slot = reading.options.slot?.(Number(attr(element, 'n')));
  if (slot?.type === 'blocks') pushBlock(sink, reading, ...slot.nodes);
  else
    for (const node of slot?.nodes ?? []) {
      if (node.type === 'text') sink.run.text(node.text ?? '', state.marks);
      else sink.run.node(node);
    }
  reading.walk(element.childNodes, sink, state);
}

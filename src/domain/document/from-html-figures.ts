import {
  attr,
  childElements,
  findAll,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isBlank,
  isElement,
  named,
  plainText,
} from './from-html-dom.ts';
import { IMAGE_HANDLERS, imageMedia, layoutOf, preservedImage } from './from-html-images.ts';
import {
  flush,
  type Handler,
  makeNode,
  pushBlock,
  type Reading,
  type Sink,
  type State,
} from './from-html-reading.ts';
import type { NodeJson } from './types.ts';

/** Figures with their captions, and galleries. */

const isImage = named('img', 'amp-img', 'amp-anim');
const CAPTION = /^(wp-caption-text|wp-caption-dd|gallery-caption|blocks-gallery-item__caption)$/;

function isCaption(element: HtmlElement): boolean {
  return element.tagName === 'figcaption' || hasClass(element, CAPTION);
}

/** The box that classic WordPress themes put around a picture and its words. */
export function isCaptionBox(element: HtmlElement): boolean {
  return hasClass(element, /^wp-caption$/);
}

export const readFigure: Handler = (element, sink, state, reading) => {
  if (isGallery(element)) {
    const gallery = galleryOf(element, state, reading);
    if (gallery) return pushBlock(sink, reading, ...gallery);
  }
  const captions = findAll(element, isCaption);
  const blocks = reading.blocksOf(without(element, captions), state);
  const caption: NodeJson[] = [];
  const lifted: NodeJson[] = [];
  for (const one of captions) {
    const line = reading.lineOf(one, { ...state, marks: {} });
    if (line.content.length > 0 && caption.length > 0) caption.push({ type: 'hardBreak' });
    caption.push(...line.content);
    lifted.push(...line.lifted);
  }
  const layout = layoutOf(element);
  if (layout) for (const block of blocks) setLayout(block, layout);
  flush(sink, reading);
  sink.blocks.push(...captioned(blocks, caption), ...lifted);
};

function setLayout(block: NodeJson, layout: string) {
  if (block.type === 'figure' && block.attrs && !block.attrs.layout) block.attrs.layout = layout;
}

const TAKES_CAPTION = new Set(['figure', 'embed', 'audio', 'video']);

/** Gives the words below a figure to the one thing they are about; else they follow as a paragraph. */
function captioned(blocks: NodeJson[], caption: NodeJson[]): NodeJson[] {
  if (caption.length === 0) return blocks;
  const [only] = blocks;
  if (only && blocks.length === 1) {
    if (TAKES_CAPTION.has(only.type)) {
      const own = only.content ?? [];
      only.content = own.length > 0 ? [...own, { type: 'hardBreak' }, ...caption] : caption;
      return blocks;
    }
    const words = caption
      .map((node) => node.text ?? ' ')
      .join('')
      .trim();
    if (only.type === 'table' && !only.attrs?.caption) {
      only.attrs = { ...only.attrs, caption: words };
      return blocks;
    }
    if (only.type === 'blockquote' && !only.attrs?.attribution) {
      only.attrs = { ...only.attrs, attribution: words };
      return blocks;
    }
  }
  return [...blocks, makeNode('paragraph', {}, caption)];
}

/** A copy of the element without some of the elements below it. */
function without(element: HtmlElement, dropped: HtmlElement[]): HtmlElement {
  if (dropped.length === 0) return element;
  const gone = new Set<HtmlNode>(dropped);
  const copy = (one: HtmlElement): HtmlElement => ({
    ...one,
    childNodes: one.childNodes
      .filter((child) => !gone.has(child))
      .map((child) => (isElement(child) ? copy(child) : child)),
  });
  return copy(element);
}

const GALLERY =
  /^(wp-block-gallery|gallery|blocks-gallery-grid|tiled-gallery|wp-block-jetpack-tiled-gallery|wp-block-jetpack-slideshow|wp-block-coblocks-gallery-\w+|ngg-galleryoverview|image-gallery-embed)$/;

export function isGallery(element: HtmlElement): boolean {
  if (!hasClass(element, GALLERY)) return false;
  return findAll(element, isImage).length > 0;
}

/** A gallery and what could not be taken of it; null if it holds words that are no captions. */
export function galleryOf(element: HtmlElement, state: State, reading: Reading): NodeJson[] | null {
  const captions = findAll(element, (one) => isCaption(one) || one.tagName === 'dd');
  const rest = without(element, [
    ...captions,
    ...findAll(element, named('noscript', 'style', 'script')),
  ]);
  if (!isBlank(plainText(rest))) return null;
  const images: NodeJson[] = [];
  const left: NodeJson[] = [];
  const used = new Set<HtmlElement>();
  for (const image of findAll(element, isImage)) {
    const mediaId = imageMedia(image, reading);
    if (mediaId === null) {
      left.push(preservedImage(image, reading));
      continue;
    }
    const caption = captionOfCell(image, element, captions);
    if (caption) used.add(caption);
    const content = caption ? reading.lineOf(caption, { ...state, marks: {} }).content : [];
    const alt = attr(image, 'alt');
    images.push(makeNode('galleryImage', alt ? { mediaId, alt } : { mediaId }, content));
  }
  const words = captions
    .filter((one) => !used.has(one))
    .map(plainText)
    .filter((one) => one !== '')
    .join(' ');
  if (images.length === 0) {
    return words === ''
      ? left
      : [...left, makeNode('paragraph', {}, [{ type: 'text', text: words }])];
  }
  const attrs = { columns: columnsOf(element, images.length), caption: words || null };
  return [makeNode('gallery', attrs, images), ...left];
}

/** The caption in the smallest box around a picture that holds no other picture. */
function captionOfCell(image: HtmlElement, gallery: HtmlElement, captions: HtmlElement[]) {
  for (let box = image.parentNode; box && isElement(box as HtmlNode) && box !== gallery; ) {
    const cell = box as HtmlElement;
    if (findAll(cell, isImage).length > 1) return null;
    const caption = findAll(cell, (one) => captions.includes(one))[0];
    if (caption) return caption;
    box = cell.parentNode;
  }
  return null;
}

function columnsOf(element: HtmlElement, images: number): number {
  const boxes = [element, ...childElements(element)];
  const classes = boxes.map((one) => attr(one, 'class')).join(' ');
  const columns = Number(/(?:^|\s)(?:gallery-)?columns-(\d)\b/.exec(classes)?.[1]);
  return columns >= 1 && columns <= 9 ? columns : Math.min(3, images);
}

/** Real pictures for browsers without scripts: the lazy one before it has been read already. */
function readNoscript(element: HtmlElement, sink: Sink, state: State, reading: Reading): void {
  const known = new Set(sink.blocks.concat(sink.pending).map((block) => block.attrs?.mediaId));
  const images = findAll(element, isImage);
  const isRepeat =
    images.length > 0 &&
    isBlank(plainText(element)) &&
    images.every((image) => known.has(imageMedia(image, reading)));
  if (!isRepeat) reading.walk(element.childNodes, sink, state);
}

export const FIGURE_HANDLERS: Readonly<Record<string, Handler>> = {
  ...IMAGE_HANDLERS,
  figure: readFigure,
  noscript: readNoscript,
};

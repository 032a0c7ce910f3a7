import { serializeOuter } from 'parse5';
import { attr, firstAttr, type HtmlElement, hasClass } from './from-html-dom.ts';
import {
  flush,
  type Handler,
  makeNode,
  preserved,
  type Reading,
  type Sink,
  type State,
} from './from-html-reading.ts';
import type { FigureLayout, NodeJson } from './types.ts';

/** Pictures: which file is meant, how they stand on the page, and the ones that are no pictures. */

/** Where lazy loading hides the true address while `src` holds a grey dot. */
const SOURCES = [
  'data-orig-file',
  'data-full-url',
  'data-large-file',
  'data-lazy-src',
  'data-src',
  'data-original',
  'src',
] as const;
const PLACEHOLDER = /^data:|\/(blank|placeholder|lazy|pixel|spacer|transparent)\.(gif|png|svg)$/i;

export function imageUrl(element: HtmlElement): string {
  for (const name of SOURCES) {
    const value = attr(element, name);
    if (value !== '' && !PLACEHOLDER.test(value)) return value;
  }
  const set = firstAttr(element, 'data-lazy-srcset', 'data-srcset', 'srcset');
  const largest = set
    .split(/,\s+/)
    .map((one) => one.trim().split(/\s+/))
    .sort((a, b) => Number.parseFloat(b[1] ?? '0') - Number.parseFloat(a[1] ?? '0'))[0]?.[0];
  return largest || attr(element, 'src');
}

export function imageId(element: HtmlElement): string | null {
  const id = firstAttr(element, 'data-id', 'data-attachment-id');
  if (/^\d+$/.test(id)) return id;
  return /(?:^|\s)wp-image-(\d+)(?:\s|$)/.exec(attr(element, 'class'))?.[1] ?? null;
}

const LAYOUTS: readonly [RegExp, FigureLayout][] = [
  [/^alignleft$|^alignstart$|^size-.*-left$/, 'start'],
  [/^alignright$|^alignend$/, 'end'],
  [/^alignwide$/, 'wide'],
  [/^alignfull$/, 'full'],
];

export function layoutOf(element: HtmlElement): FigureLayout | null {
  for (const [pattern, layout] of LAYOUTS) if (hasClass(element, pattern)) return layout;
  const float = attr(element, 'align') || /float\s*:\s*(\w+)/i.exec(attr(element, 'style'))?.[1];
  if (float === 'left') return 'start';
  return float === 'right' ? 'end' : null;
}

/** The media of a picture, or null where it may not be taken. */
export function imageMedia(element: HtmlElement, reading: Reading): string | null {
  const url = imageUrl(element);
  const id = imageId(element);
  if (url === '' && id === null) return null;
  const alt = attr(element, 'alt');
  return reading.options.media({ kind: 'image', url, id, alt, title: attr(element, 'title') });
}

/** What stands where a picture cannot: its own tag, so that nobody takes it for missing by mistake. */
export function preservedImage(element: HtmlElement, reading: Reading): NodeJson {
  const url = imageUrl(element);
  reading.losses.push({ what: 'media', name: 'img', detail: url.slice(0, 200) });
  const short = {
    ...element,
    attrs: element.attrs.map((one) => ({ ...one, value: one.value.slice(0, 500) })),
  };
  return preserved('html', 'img', serializeOuter(short));
}

const readImage: Handler = (element, sink, state, reading) => {
  const alt = attr(element, 'alt');
  const url = imageUrl(element);
  if (isGlyph(element, url)) return sink.run.text(alt, state.marks);
  if (isPixel(element)) {
    reading.losses.push({ what: 'pixel', name: 'img', detail: url.slice(0, 120) });
    return;
  }
  if (url === '' && imageId(element) === null)
    return alt ? sink.run.text(alt, state.marks) : undefined;
  place(figureOf(element, state, reading), sink, reading);
};

function figureOf(element: HtmlElement, state: State, reading: Reading): NodeJson {
  const mediaId = imageMedia(element, reading);
  if (mediaId === null) return preservedImage(element, reading);
  const attrs: Record<string, unknown> = { mediaId };
  const alt = attr(element, 'alt');
  if (alt) attrs.alt = alt;
  const layout = layoutOf(element);
  if (layout) attrs.layout = layout;
  const href = state.marks.link?.href;
  if (typeof href === 'string') attrs.href = href;
  return makeNode('figure', attrs);
}

/** A picture that a cover shows behind its words, by its style. */
export function backgroundFigure(element: HtmlElement, reading: Reading): NodeJson | null {
  if (!hasClass(element, /^wp-block-cover(-image)?$/)) return null;
  const url = /background-image\s*:\s*url\(\s*["']?([^"')]+)/i.exec(attr(element, 'style'))?.[1];
  if (!url) return null;
  const mediaId = reading.options.media({ kind: 'image', url, id: null, alt: '', title: '' });
  if (mediaId !== null) return makeNode('figure', { mediaId });
  reading.losses.push({ what: 'media', name: 'img', detail: url.slice(0, 200) });
  return null;
}

/** A picture linked to an image file only asked to be seen larger. */
export function isImageFile(href: string): boolean {
  return /\.(jpe?g|png|gif|webp|avif|svg|heic|bmp|tiff?)([?#]|$)/i.test(href);
}

/** Between lines a picture stands where it stood; inside a sentence it waits for the paragraph's end. */
function place(figure: NodeJson, sink: Sink, reading: Reading): void {
  if (!sink.run.isAtLineStart()) {
    sink.pending.push(figure);
    return;
  }
  flush(sink, reading);
  sink.blocks.push(figure);
}

/** Emoji, smileys and formulas drawn as pictures: their words are the real thing. */
function isGlyph(element: HtmlElement, url: string): boolean {
  if (attr(element, 'alt') === '') return false;
  return (
    hasClass(element, /^(wp-smiley|emoji|latex|smiley)$/) ||
    /\/(images\/core\/emoji|smilies|emoji)\//.test(url)
  );
}

function isPixel(element: HtmlElement): boolean {
  const size = (name: string) => Number.parseInt(attr(element, name), 10);
  return size('width') <= 1 && size('height') <= 1;
}

export const IMAGE_HANDLERS: Readonly<Record<string, Handler>> = {
  img: readImage,
  'amp-img': readImage,
  'amp-anim': readImage,
};

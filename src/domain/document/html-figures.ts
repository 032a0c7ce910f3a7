import { escapeAttr } from '../../std/html-escape.ts';
import { numberAttr, textAttr } from './blocks.ts';
import {
  type Context,
  classAttr,
  hrefOf,
  inLanguage,
  mediaOf,
  relAttr,
  say,
  sayAttr,
  srcAttr,
} from './html-context.ts';
import { renderInline } from './html-inline.ts';
import type { MediaView } from './media-view.ts';
import type { NodeJson } from './types.ts';

/** Pictures, alone and in galleries. */

const DEFAULT_SIZES = {
  text: '(min-width: 40rem) 38rem, 100vw',
  wide: '(min-width: 80rem) 78rem, 100vw',
  gallery: '(min-width: 40rem) 19rem, 50vw',
};

/** The node's own words for those who cannot see the picture, else those kept with the file. */
function altOf(node: NodeJson, view: MediaView | null): string {
  const own = node.attrs?.alt;
  return typeof own === 'string' ? own : (view?.alt ?? '');
}

const isPixels = (n: number | null): n is number => n !== null && Number.isInteger(n) && n > 0;
/** Classes know tenths only, for style attributes are forbidden. */
const tenth = (n: number) => Math.min(10, Math.max(0, Math.round(n) || 0));

function image(
  ctx: Context,
  view: MediaView,
  alt: string,
  sizes: string,
  isCropped: boolean,
): string {
  const size =
    isPixels(view.width) && isPixels(view.height)
      ? ` width="${view.width}" height="${view.height}"`
      : '';
  const base = `<img src="${srcAttr(ctx, view.src)}"${size} alt="${sayAttr(ctx, alt)}"`;
  if (ctx.isPlain) return `${base}>`;
  const choices = view.srcset
    ? ` srcset="${escapeAttr(view.srcset)}" sizes="${escapeAttr(sizes)}"`
    : '';
  const focus = isCropped ? ` class="fx${tenth(view.focusX)} fy${tenth(view.focusY)}"` : '';
  return `${base}${choices}${focus} loading="lazy" decoding="async">`;
}

/** Caption and credit; '' when there are neither. Words kept with the file stand in for missing ones. */
export function figcaption(
  ctx: Context,
  node: NodeJson,
  view: MediaView | null,
  lead = '',
): string {
  const caption = renderInline(ctx, node.content) || say(ctx, view?.caption ?? '');
  const credit = textAttr(node, 'credit') || (view?.credit ?? '');
  const small = credit && `<small${classAttr(ctx, 'credit')}>${say(ctx, credit)}</small>`;
  const inside = [lead, caption, small].filter(Boolean).join(' ');
  return inside && `<figcaption>${inside}</figcaption>`;
}

/** Instead of a picture that is gone: what it showed, in words. */
function missing(ctx: Context, alt: string): string {
  return alt && `<p>${say(ctx, alt)}</p>`;
}

const LAYOUTS = new Set(['wide', 'full', 'start', 'end']);

export function renderFigure(ctx: Context, node: NodeJson, language: string): string {
  const view = mediaOf(ctx, node);
  const alt = altOf(node, view);
  const layout = textAttr(node, 'layout');
  const sizes = { ...DEFAULT_SIZES, ...ctx.options.sizes };
  const wanted = layout === 'wide' || layout === 'full' ? sizes.wide : sizes.text;
  const caption = figcaption(ctx, node, view);
  let shown = view ? image(ctx, view, alt, wanted, false) : missing(ctx, alt);
  const href = view ? hrefOf(ctx, node.attrs?.href) : null;
  if (href !== null) {
    // A link needs a name even where the picture is only decoration.
    const name = alt.trim() === '' ? ` aria-label="${escapeAttr(ctx.options.words.photo)}"` : '';
    shown = `<a href="${escapeAttr(href)}"${relAttr(ctx, href)}${name}>${shown}</a>`;
  }
  if (shown === '' && caption === '') return '';
  const names = ['fig', LAYOUTS.has(layout) ? layout : '', view ? '' : 'missing'];
  const classes = classAttr(ctx, names.filter(Boolean).join(' '));
  return `<figure${classes}${language}>${shown}${caption}</figure>`;
}

function galleryImage(ctx: Context, node: NodeJson, language: string): string {
  const view = mediaOf(ctx, node);
  const alt = altOf(node, view);
  const { gallery } = { ...DEFAULT_SIZES, ...ctx.options.sizes };
  const shown = view ? image(ctx, view, alt, gallery, true) : missing(ctx, alt);
  const inside = shown + figcaption(ctx, node, view);
  return inside && `<figure${language}>${inside}</figure>`;
}

export function renderGallery(ctx: Context, node: NodeJson, language: string): string {
  const images = (node.content ?? [])
    .map((child) => inLanguage(ctx, child, (own) => galleryImage(ctx, child, own)))
    .join('');
  const caption = textAttr(node, 'caption');
  const columns = numberAttr(node, 'columns', [1, 9, 3]);
  const inside = ctx.isPlain ? images : `<div class="images">${images}</div>`;
  const said = caption && `<figcaption>${say(ctx, caption)}</figcaption>`;
  const classes = classAttr(ctx, `gallery cols-${columns}`);
  return `<figure${classes}${language}>${inside}${said}</figure>`;
}

import { formatBytes, formatDuration } from '../numbers.ts';
import { textAttr } from './blocks.ts';
import { recogniseEmbed } from './embeds.ts';
import { destination, escapeLineStart, escapeMarkdown } from './markdown-escape.ts';
import { inlineMarkdown } from './markdown-inline.ts';
import type { MarkdownContext } from './markdown-options.ts';
import type { MediaView } from './media-view.ts';
import { isSafeHref } from './schema.ts';
import type { NodeJson } from './types.ts';

/** Pictures, sound, film, files and embeds: an image or a link, and below it what was said of it. */

const absolute = (ctx: MarkdownContext, src: string) =>
  src.startsWith('/') ? ctx.origin + src : src;

function viewOf(ctx: MarkdownContext, node: NodeJson): MediaView | undefined {
  const id = textAttr(node, 'mediaId');
  return id ? ctx.media(id) : undefined;
}

/** Lines of one paragraph, empty ones left out. */
function lines(...all: string[]): string {
  return all.filter(Boolean).join('\\\n');
}

function captionOf(ctx: MarkdownContext, node: NodeJson, view: MediaView | undefined): string {
  const own = inlineMarkdown(ctx, node.content);
  const caption = own || escapeLineStart(escapeMarkdown(view?.caption ?? ''));
  const credit = escapeMarkdown(textAttr(node, 'credit') || (view?.credit ?? ''));
  return lines(caption, escapeLineStart(credit));
}

export function figureMarkdown(ctx: MarkdownContext, node: NodeJson): string {
  const view = viewOf(ctx, node);
  const own = node.attrs?.alt;
  const alt = escapeMarkdown(typeof own === 'string' ? own : (view?.alt ?? ''));
  const href = textAttr(node, 'href');
  let image = view ? `![${alt}]${destination(absolute(ctx, view.src))}` : escapeLineStart(alt);
  if (view && isSafeHref(href)) image = `[${image}]${destination(absolute(ctx, href))}`;
  return lines(image, captionOf(ctx, node, view));
}

export function galleryMarkdown(ctx: MarkdownContext, node: NodeJson): string {
  const images = (node.content ?? []).map((child) => figureMarkdown(ctx, child));
  const caption = escapeLineStart(escapeMarkdown(textAttr(node, 'caption')));
  return [...images, caption].filter(Boolean).join('\n\n');
}

function link(words: string, href: string): string {
  return `[${escapeMarkdown(words)}]${destination(href)}`;
}

export function fileMarkdown(ctx: MarkdownContext, node: NodeJson): string {
  const view = viewOf(ctx, node);
  const title = textAttr(node, 'title') || (view?.name ?? '');
  if (!view) return lines(escapeLineStart(escapeMarkdown(title)), captionOf(ctx, node, view));
  const isTimed = view.duration !== null && view.duration > 0;
  const length = isTimed ? formatDuration(view.duration ?? 0) : '';
  const size = view.bytes > 0 ? formatBytes(view.bytes, ctx.lang) : '';
  const detail = length || size;
  const shown = link(title || view.src, absolute(ctx, view.src));
  return lines(detail ? `${shown} (${detail})` : shown, captionOf(ctx, node, view));
}

export function embedMarkdown(ctx: MarkdownContext, node: NodeJson): string {
  const address = textAttr(node, 'url');
  const embed = isSafeHref(address) ? recogniseEmbed(address) : null;
  const title = textAttr(node, 'title') || (embed?.url ?? '');
  const shown = embed ? link(title, embed.url) : escapeLineStart(escapeMarkdown(title));
  return lines(shown, captionOf(ctx, node, undefined));
}

import { escapeAttr, escapeHtml } from '../../std/html-escape.ts';
import { formatBytes, formatDuration } from '../numbers.ts';
import { textAttr } from './blocks.ts';
import { recogniseEmbed } from './embeds.ts';
import { type Context, classAttr, mediaOf, say, srcAttr } from './html-context.ts';
import { figcaption } from './html-figures.ts';
import type { MediaView } from './media-view.ts';
import { isSafeHref } from './schema.ts';
import type { NodeJson } from './types.ts';

/** Sound, film, files to download, and what lies on other sites. */

function titleOf(ctx: Context, node: NodeJson, view: MediaView): string {
  const title = textAttr(node, 'title');
  const length = view.duration ? formatDuration(view.duration) : '';
  const spans = [
    title && `<span${classAttr(ctx, 'title')}>${say(ctx, title)}</span>`,
    length && `<span${classAttr(ctx, 'duration')}>${length}</span>`,
  ];
  return spans.filter(Boolean).join(' ');
}

/** A player that asks for nothing before it is started; in feeds and mail, a link to the file. */
export function renderPlayer(
  ctx: Context,
  node: NodeJson,
  kind: 'audio' | 'video',
  language: string,
): string {
  const view = mediaOf(ctx, node);
  const name = textAttr(node, 'title') || ctx.options.words[kind];
  const open = `<figure${classAttr(ctx, kind)}${language}>`;
  if (!view) {
    const title = say(ctx, textAttr(node, 'title'));
    const caption = figcaption(ctx, node, null, title);
    return caption && `${open}${caption}</figure>`;
  }
  const src = srcAttr(ctx, view.src);
  if (ctx.isPlain) {
    const link = `<a href="${src}">${say(ctx, name)}</a>`;
    return `${open}${link}${figcaption(ctx, node, view)}</figure>`;
  }
  const poster = kind === 'video' ? mediaOf(ctx, node, 'posterId') : null;
  const size =
    kind === 'video' && view.width && view.height
      ? ` width="${view.width}" height="${view.height}"`
      : '';
  const player =
    `<${kind} controls preload="none" src="${src}"${size}` +
    `${poster ? ` poster="${srcAttr(ctx, poster.src)}"` : ''} aria-label="${escapeAttr(name)}"></${kind}>`;
  return `${open}${player}${figcaption(ctx, node, view, titleOf(ctx, node, view))}</figure>`;
}

/** « PDF » of `application/pdf` or of a file's name; '' for types without a usual short name. */
function shortType(view: MediaView): string {
  const ending = /\.([a-z0-9]{2,5})$/i.exec(view.name)?.[1];
  const subtype = /^[a-z]+\/([a-z0-9]{2,5})$/i.exec(view.mediaType)?.[1];
  return (ending ?? subtype ?? '').toUpperCase();
}

export function renderFile(ctx: Context, node: NodeJson, language: string): string {
  const view = mediaOf(ctx, node);
  const title = textAttr(node, 'title');
  const open = `<p${classAttr(ctx, 'file')}${language}>`;
  if (!view) return title && `${open}${say(ctx, title)}</p>`;
  const size = view.bytes > 0 ? formatBytes(view.bytes, ctx.options.lang) : '';
  const detail = [shortType(view), size].filter(Boolean).join(', ');
  const name = escapeHtml(title || view.name || ctx.options.words.download);
  const small = detail && ` <span${classAttr(ctx, 'detail')}>${escapeHtml(detail)}</span>`;
  const download = ctx.isPlain ? '' : ` download="${escapeAttr(view.name)}"`;
  return `${open}<a href="${srcAttr(ctx, view.src)}"${download}>${name}</a>${small}</p>`;
}

/**
 * Somebody else's page as a card: a plain link that a script may turn into a frame, but only once it
 * has been clicked. Nothing is asked of anybody before.
 */
export function renderEmbed(ctx: Context, node: NodeJson, language: string): string {
  const address = textAttr(node, 'url');
  const embed = isSafeHref(address) ? recogniseEmbed(address) : null;
  const title = textAttr(node, 'title');
  if (!embed) {
    const caption = figcaption(ctx, node, null, say(ctx, title));
    return caption && `<figure${classAttr(ctx, 'fig missing')}${language}>${caption}</figure>`;
  }
  const { words } = ctx.options;
  const href = escapeAttr(embed.url);
  if (ctx.isPlain) {
    const link = `<a href="${href}">${say(ctx, title || words.openAt(embed.label))}</a>`;
    return `<figure${language}>${link}${figcaption(ctx, node, null)}</figure>`;
  }
  const canLoad = embed.embedUrl !== null;
  const fallback = canLoad ? words.loadEmbed(embed.label) : words.openAt(embed.label);
  const frame = embed.embedUrl
    ? ` data-src="${escapeAttr(embed.embedUrl)}" data-aspect="${embed.aspect}"`
    : '';
  return (
    `<figure class="embed" data-provider="${embed.provider}"${frame}${language}>` +
    `<a class="embed-link" href="${href}" rel="noopener noreferrer">` +
    `<span class="embed-title">${say(ctx, title || fallback)}</span> ` +
    `<span class="embed-notice">${escapeHtml(words.embedNotice(embed.label))}</span></a>` +
    `${figcaption(ctx, node, null)}</figure>`
  );
}

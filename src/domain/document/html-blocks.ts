import { escapeAttr, escapeHtml } from '../../std/html-escape.ts';
import { slugify } from '../../std/slug.ts';
import { numberAttr, textAttr } from './blocks.ts';
import {
  type Context,
  classAttr,
  hrefOf,
  inLanguage,
  ownLanguage,
  relAttr,
  say,
} from './html-context.ts';
import { renderFigure, renderGallery } from './html-figures.ts';
import { renderInline } from './html-inline.ts';
import { renderEmbed, renderFile, renderPlayer } from './html-media.ts';
import { renderTable } from './html-table.ts';
import type { NodeJson } from './types.ts';

type Nodes = readonly NodeJson[] | undefined;

const plainText = (node: NodeJson) =>
  (node.content ?? []).map((child) => (child.type === 'text' ? child.text : ' ')).join('');

function paragraph(ctx: Context, node: NodeJson, language: string): string {
  const inside = renderInline(ctx, node.content);
  if (inside === '') return '';
  const classes = node === ctx.first ? classAttr(ctx, 'first') : '';
  return `<p${classes}${language}>${inside}</p>`;
}

/** Headings step down one level at a time, whatever was stored: screen readers travel by them. */
function levelOf(ctx: Context, stored: number): number {
  while ((ctx.outline.at(-1)?.stored ?? 0) >= stored) ctx.outline.pop();
  const written = Math.min(6, (ctx.outline.at(-1)?.written ?? 1) + 1);
  ctx.outline.push({ stored, written });
  return written;
}

/** An address for a heading, like no other on the page. */
function headingId(ctx: Context, node: NodeJson): string {
  const slug = slugify(plainText(node), ctx.lang, { maxLength: 60 }) || 'section';
  // Ids of notes and tables are spoken for; one that starts with a digit is awkward in style sheets.
  const base = /^(?:\d|(?:fn|fnref|table)-\d+$)/.test(slug) ? `s-${slug}` : slug;
  let id = base;
  for (let n = 2; ctx.usedIds.has(id); n++) id = `${base}-${n}`;
  ctx.usedIds.add(id);
  return id;
}

function heading(ctx: Context, node: NodeJson, language: string): string {
  const inside = renderInline(ctx, node.content, true);
  if (inside === '' || plainText(node).trim() === '') return inside && `<p>${inside}</p>`;
  const level = levelOf(ctx, numberAttr(node, 'level', [2, 6, 2]));
  const id = ctx.isPlain ? '' : ` id="${headingId(ctx, node)}"`;
  return `<h${level}${id}${language}>${inside}</h${level}>`;
}

const isList = (node: NodeJson) => node.type === 'bulletList' || node.type === 'orderedList';

/** A lone paragraph in an item or a cell needs no `<p>` of its own. */
function tight(ctx: Context, nodes: Nodes, mayFollow: (node: NodeJson) => boolean): string {
  const [head, ...rest] = nodes ?? [];
  const { lang, dir } = ownLanguage(head?.attrs);
  if (head?.type !== 'paragraph' || lang || dir || !rest.every(mayFollow)) {
    return renderBlocks(ctx, nodes);
  }
  return renderInline(ctx, head.content) + renderBlocks(ctx, rest);
}

function list(ctx: Context, node: NodeJson, language: string): string {
  const name = node.type === 'orderedList' ? 'ol' : 'ul';
  const start = numberAttr(node, 'start', [0, 1_000_000, 1]);
  const startAttr = name === 'ol' && start !== 1 ? ` start="${start}"` : '';
  const items = (node.content ?? []).map((item) => {
    const write = (own: string) => `<li${own}>${tight(ctx, item.content, isList)}</li>`;
    return inLanguage(ctx, item, write);
  });
  return `<${name}${startAttr}${language}>${items.join('')}</${name}>`;
}

/** Who said it; a quote with only an address is signed by its host. */
function attribution(ctx: Context, node: NodeJson): string {
  const href = hrefOf(ctx, node.attrs?.citeUrl);
  const host = href && URL.canParse(href) ? new URL(href).hostname : '';
  const words = textAttr(node, 'attribution') || host;
  if (words === '') return '';
  const said = say(ctx, words);
  if (href === null) return `<footer>${said}</footer>`;
  return `<footer><a href="${escapeAttr(href)}"${relAttr(ctx, href)}>${said}</a></footer>`;
}

function quote(ctx: Context, node: NodeJson, language: string): string {
  const cite = hrefOf(ctx, node.attrs?.citeUrl);
  const citeAttr = cite ? ` cite="${escapeAttr(cite)}"` : '';
  const inside = renderBlocks(ctx, node.content) + attribution(ctx, node);
  return inside && `<blockquote${citeAttr}${language}>${inside}</blockquote>`;
}

function pullQuote(ctx: Context, node: NodeJson, language: string): string {
  const inside = renderInline(ctx, node.content);
  if (inside === '') return '';
  const open = `<blockquote${classAttr(ctx, 'pull')}${language}>`;
  return `${open}<p>${inside}</p>${attribution(ctx, node)}</blockquote>`;
}

const TONES = new Set(['note', 'facts', 'warning', 'update']);

function callout(ctx: Context, node: NodeJson, language: string): string {
  const tone = textAttr(node, 'tone');
  const title = textAttr(node, 'title');
  const said =
    title && `<p${classAttr(ctx, 'callout-title')}><strong>${say(ctx, title)}</strong></p>`;
  const inside = said + renderBlocks(ctx, node.content);
  if (ctx.isPlain) return inside && `<blockquote${language}>${inside}</blockquote>`;
  const classes = `callout callout-${TONES.has(tone) ? tone : 'note'}`;
  const open = `<aside class="${classes}" role="note"${language}>`;
  return inside && `${open}${inside}</aside>`;
}

/** For matter that keeps its own line ends: left to right unless it says otherwise, in reach of the keyboard. */
function preAttrs(ctx: Context, node: NodeJson): string {
  const isTurned = ctx.dir === 'rtl' && ownLanguage(node.attrs).dir === null;
  return (isTurned ? ' dir="ltr"' : '') + (ctx.isPlain ? '' : ' tabindex="0"');
}

function code(ctx: Context, node: NodeJson, language: string): string {
  const dialect = textAttr(node, 'language').toLowerCase();
  const isKnown = /^[a-z0-9][a-z0-9+#-]{0,31}$/.test(dialect);
  const classes = isKnown ? classAttr(ctx, `language-${dialect}`) : '';
  const text = escapeHtml(plainText(node));
  return `<pre${language}${preAttrs(ctx, node)}><code${classes}>${text}</code></pre>`;
}

function preserved(ctx: Context, node: NodeJson, language: string): string {
  const text = escapeHtml(plainText(node));
  if (text === '') return '';
  const { preservedNotice } = ctx.options.words;
  const notice = `<p${classAttr(ctx, 'preserved-notice')}>${escapeHtml(preservedNotice)}</p>`;
  // The parser swallows a line end right after `<pre>`; one more keeps the text whole.
  const pre = `<pre${preAttrs(ctx, node)}>\n${text}</pre>`;
  return `<div${classAttr(ctx, 'preserved')}${language}>${notice}${pre}</div>`;
}

/** One block. What no document may hold writes nothing. */
function renderBlock(ctx: Context, node: NodeJson, language: string): string {
  switch (node.type) {
    case 'paragraph':
      return paragraph(ctx, node, language);
    case 'heading':
      return heading(ctx, node, language);
    case 'bulletList':
    case 'orderedList':
      return list(ctx, node, language);
    case 'blockquote':
      return quote(ctx, node, language);
    case 'pullQuote':
      return pullQuote(ctx, node, language);
    case 'figure':
      return renderFigure(ctx, node, language);
    case 'gallery':
      return renderGallery(ctx, node, language);
    case 'embed':
      return renderEmbed(ctx, node, language);
    case 'table':
      return renderTable(ctx, node, language, (nodes) => tight(ctx, nodes, () => false));
    case 'codeBlock':
      return code(ctx, node, language);
    case 'callout':
      return callout(ctx, node, language);
    case 'horizontalRule':
      return '<hr>';
    case 'audio':
    case 'video':
      return renderPlayer(ctx, node, node.type, language);
    case 'file':
      return renderFile(ctx, node, language);
    case 'preserved':
      return preserved(ctx, node, language);
    case 'supportBox':
      return ctx.options.supportBox?.() ?? '';
    case 'supportersDivider':
      return ctx.options.supportersDivider?.() ?? '';
    default:
      return '';
  }
}

/** Blocks one after the other, each in its own language. */
export function renderBlocks(ctx: Context, nodes: Nodes): string {
  let html = '';
  for (const node of nodes ?? []) {
    html += inLanguage(ctx, node, (language) => renderBlock(ctx, node, language));
  }
  return html;
}

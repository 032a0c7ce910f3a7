import { numberAttr, publicPart, textAttr } from './blocks.ts';
import { ownLanguage } from './html-context.ts';
import { codeBlock, destination, escapeMarkdown } from './markdown-escape.ts';
import { inlineMarkdown } from './markdown-inline.ts';
import { embedMarkdown, figureMarkdown, fileMarkdown, galleryMarkdown } from './markdown-media.ts';
import type { MarkdownContext, MarkdownOptions } from './markdown-options.ts';
import { tableMarkdown } from './markdown-table.ts';
import { isSafeHref } from './schema.ts';
import type { DocumentJson, NodeJson } from './types.ts';

export type { MarkdownOptions } from './markdown-options.ts';

const indent = (text: string, by: string) => text.replace(/\n(?!\n|$)/g, `\n${by}`);
const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n');

const startOf = (node: NodeJson) => numberAttr(node, 'start', [0, 1_000_000, 1]);

/** Whether a block of an item can follow the one before without a blank line. */
function fitsTight(node: NodeJson, at: number): boolean {
  const { lang, dir } = ownLanguage(node.attrs);
  if (lang || dir) return false;
  if (at === 0) return node.type === 'paragraph';
  // Only a list that starts at 1 may interrupt a paragraph.
  return node.type === 'bulletList' || (node.type === 'orderedList' && startOf(node) === 1);
}

function list(ctx: MarkdownContext, node: NodeJson, isSecond: boolean): string {
  const start = startOf(node);
  const items = node.content ?? [];
  // A list right after another of its kind needs other signs to be a list of its own.
  const bullet = isSecond ? '*' : '-';
  const end = isSecond ? ')' : '.';
  const isTight = items.every((item) => item.content?.every(fitsTight) ?? true);
  const written = items.map((item, i) => {
    const sign = node.type === 'orderedList' ? `${start + i}${end}` : bullet;
    const inside = blocks(ctx, item.content, isTight ? '\n' : '\n\n');
    return inside ? `${sign} ${indent(inside, ' '.repeat(sign.length + 1))}` : sign;
  });
  return written.join(isTight ? '\n' : '\n\n');
}

function attribution(ctx: MarkdownContext, node: NodeJson): string {
  const href = textAttr(node, 'citeUrl');
  const name = textAttr(node, 'attribution');
  if (!isSafeHref(href)) return name && `— ${escapeMarkdown(name)}`;
  const whole = href.startsWith('/') ? ctx.origin + href : href;
  return `— [${escapeMarkdown(name || href)}]${destination(whole)}`;
}

function quote(ctx: MarkdownContext, node: NodeJson, inside: string): string {
  const parts = [inside, attribution(ctx, node)].filter(Boolean);
  return parts.length > 0 ? quoted(parts.join('\n\n')) : '';
}

function callout(ctx: MarkdownContext, node: NodeJson): string {
  const title = escapeMarkdown(textAttr(node, 'title'));
  const tone = /^[a-z]{1,16}$/.exec(textAttr(node, 'tone'))?.[0] ?? 'note';
  const parts = [title && `<strong>${title}</strong>`, blocks(ctx, node.content)].filter(Boolean);
  return `<!-- callout: ${tone} -->\n\n${quoted(parts.join('\n\n'))}`;
}

const plain = (node: NodeJson) => (node.content ?? []).map((child) => child.text ?? '').join('');
const oneWord = (text: string) => text.replace(/[^\p{L}\p{N}+#-]/gu, '').slice(0, 40);

function heading(ctx: MarkdownContext, node: NodeJson): string {
  const words = inlineMarkdown(ctx, node.content, '<br>').replace(/#+$/, (signs) => `\\${signs}`);
  return words && `${'#'.repeat(numberAttr(node, 'level', [2, 6, 2]))} ${words}`;
}

/** One block; '' for those that hold nothing. */
function block(ctx: MarkdownContext, node: NodeJson, isSecondList: boolean): string {
  switch (node.type) {
    case 'paragraph':
      return inlineMarkdown(ctx, node.content);
    case 'heading':
      return heading(ctx, node);
    case 'bulletList':
    case 'orderedList':
      return list(ctx, node, isSecondList);
    case 'blockquote':
      return quote(ctx, node, blocks(ctx, node.content));
    case 'pullQuote':
      return quote(ctx, node, inlineMarkdown(ctx, node.content));
    case 'figure':
      return figureMarkdown(ctx, node);
    case 'gallery':
      return galleryMarkdown(ctx, node);
    case 'embed':
      return embedMarkdown(ctx, node);
    case 'audio':
    case 'video':
    case 'file':
      return fileMarkdown(ctx, node);
    case 'table':
      return tableMarkdown(ctx, node);
    case 'codeBlock':
      return codeBlock(plain(node), oneWord(textAttr(node, 'language')));
    case 'preserved': {
      const origin = oneWord(textAttr(node, 'origin'));
      return codeBlock(
        plain(node),
        `preserved ${origin} ${oneWord(textAttr(node, 'name'))}`.trim(),
      );
    }
    case 'callout':
      return callout(ctx, node);
    case 'horizontalRule':
      return '___';
    case 'supportBox':
      return '<!-- support box -->';
    case 'supportersDivider':
      return '<!-- for supporters from here on -->';
    default:
      return '';
  }
}

/** Says a block's own language, which Markdown cannot, by an element around it. */
function withLanguage(node: NodeJson, written: string): string {
  const { lang, dir } = ownLanguage(node.attrs);
  if (written === '' || (!lang && !dir)) return written;
  const attrs = (lang ? ` lang="${lang}"` : '') + (dir ? ` dir="${dir}"` : '');
  return `<div${attrs}>\n\n${written}\n\n</div>`;
}

function blocks(
  ctx: MarkdownContext,
  nodes: readonly NodeJson[] | undefined,
  between = '\n\n',
): string {
  const written: string[] = [];
  let last = { type: '', isSecond: false };
  for (const node of nodes ?? []) {
    const isSecond = last.type === node.type && !last.isSecond;
    const text = withLanguage(node, block(ctx, node, isSecond));
    if (text === '') continue;
    written.push(text);
    last = { type: node.type, isSecond };
  }
  return written.join(between);
}

function notes(ctx: MarkdownContext): string[] {
  const written: string[] = [];
  // `ctx.notes` grows while it is read: a note may call another.
  for (let i = 0; i < ctx.notes.length; i++) {
    written.push(`[^${i + 1}]: ${inlineMarkdown(ctx, ctx.notes[i]?.content, '<br>')}`.trimEnd());
  }
  return written;
}

/**
 * A document in CommonMark with GitHub's tables, strike and `[^1]` footnotes. What Markdown has no
 * sign for stands as an HTML element or, where nothing is to be seen, as a comment: nothing is lost
 * without a word.
 */
export function renderMarkdown(doc: DocumentJson, options: MarkdownOptions): string {
  const ctx: MarkdownContext = {
    media: options.media,
    lang: options.lang,
    origin: options.origin ?? '',
    notes: [],
  };
  const body = blocks(ctx, (options.cutAtDivider ? publicPart(doc) : doc).content);
  const parts = [body, ...notes(ctx)].filter(Boolean);
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
}

import { escapeAttr } from '../../std/html-escape.ts';
import { ownLanguage } from './html-context.ts';
import { SIGNS, surePairs, type Token } from './markdown-emphasis.ts';
import { codeSpan, destination, escapeLineStart, escapeMarkdown } from './markdown-escape.ts';
import type { MarkdownContext } from './markdown-options.ts';
import { isSafeHref } from './schema.ts';
import type { MarkJson, MarkName, NodeJson } from './types.ts';

/** Words with marks. Where Markdown's own signs would be ambiguous, the HTML element stands instead. */

/** Outermost first. Code is not here: it is part of the words. */
const ORDER: readonly MarkName[] = [
  'link',
  'language',
  'abbreviation',
  'bold',
  'italic',
  'strike',
  'underline',
  'subscript',
  'superscript',
];
const ELEMENTS: Readonly<Partial<Record<MarkName, string>>> = {
  underline: 'u',
  subscript: 'sub',
  superscript: 'sup',
};

const has = (node: NodeJson, type: MarkName) =>
  node.marks?.some((mark) => mark.type === type) ?? false;

/** Blanks at the ends of emphasised words stand outside, for a sign beside a blank means nothing. */
function withoutBlankEnds(node: NodeJson): NodeJson[] {
  const text = node.text ?? '';
  const core = text.trim();
  const before = core ? text.slice(0, text.indexOf(core)) : text;
  const after = core ? text.slice(before.length + core.length) : '';
  const plain = node.marks?.filter((mark) => SIGNS[mark.type] === undefined) ?? [];
  if (plain.length === (node.marks?.length ?? 0)) return [node];
  const blank = (text: string): NodeJson[] => (text ? [{ type: 'text', text, marks: plain }] : []);
  const words: NodeJson[] = core ? [{ ...node, text: core }] : [];
  return [...blank(before), ...words, ...blank(after)];
}

function shownMarks(node: NodeJson): MarkJson[] {
  const marks = node.type === 'footnote' ? [] : (node.marks ?? []);
  const isShown = (mark: MarkJson) =>
    ORDER.includes(mark.type) &&
    (mark.type !== 'link' || (typeof mark.attrs?.href === 'string' && isSafeHref(mark.attrs.href)));
  return marks.filter(isShown).sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
}

/** Code that follows code under the same marks is one span: two would read as one with other fences. */
function joinCode(nodes: readonly NodeJson[]): NodeJson[] {
  const joined: NodeJson[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const isCode =
      last?.type === 'text' && node.type === 'text' && has(last, 'code') && has(node, 'code');
    if (isCode && JSON.stringify(shownMarks(last)) === JSON.stringify(shownMarks(node))) {
      joined[joined.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` };
    } else joined.push(node);
  }
  return joined;
}

function leaf(ctx: MarkdownContext, node: NodeJson, newline: string): string {
  if (node.type === 'text') {
    const words = node.text ?? '';
    return has(node, 'code') ? codeSpan(words) : escapeMarkdown(words);
  }
  if (node.type === 'hardBreak') return newline;
  return node.type === 'footnote' ? `[^${ctx.notes.push(node)}]` : '';
}

function tokensOf(ctx: MarkdownContext, nodes: readonly NodeJson[], newline: string): Token[] {
  const tokens: Token[] = [];
  const open: { mark: MarkJson; key: string; pair: number }[] = [];
  let pairs = 0;
  const closeTo = (count: number) => {
    while (open.length > count) {
      const last = open.pop();
      if (last) tokens.push({ kind: 'close', mark: last.mark, pair: last.pair });
    }
  };
  const pieces = nodes.flatMap((node) => (node.type === 'text' ? withoutBlankEnds(node) : [node]));
  for (const node of joinCode(pieces)) {
    const marks = shownMarks(node).map((mark) => ({ mark, key: JSON.stringify(mark) }));
    const differs = marks.findIndex(({ key }, i) => open[i]?.key !== key);
    closeTo(differs < 0 ? marks.length : differs);
    for (const { mark, key } of marks.slice(open.length)) {
      open.push({ mark, key, pair: pairs });
      tokens.push({ kind: 'open', mark, pair: pairs++ });
    }
    tokens.push({ kind: 'raw', text: leaf(ctx, node, newline) });
  }
  closeTo(0);
  return tokens;
}

function tagOf(
  ctx: MarkdownContext,
  token: Exclude<Token, { kind: 'raw' }>,
  isSign: boolean,
): string {
  const { mark, kind } = token;
  const isOpen = kind === 'open';
  const signs = SIGNS[mark.type];
  if (signs && isSign) return signs[0];
  if (mark.type === 'link') {
    if (isOpen) return '[';
    const href = String(mark.attrs?.href ?? '');
    const title = typeof mark.attrs?.title === 'string' ? mark.attrs.title : '';
    return `]${destination(href.startsWith('/') ? ctx.origin + href : href, title)}`;
  }
  if (mark.type === 'language') {
    const { lang, dir } = ownLanguage(mark.attrs);
    const attrs = (lang ? ` lang="${lang}"` : '') + (dir ? ` dir="${dir}"` : '');
    return isOpen ? `<span${attrs}>` : '</span>';
  }
  if (mark.type === 'abbreviation') {
    return isOpen ? `<abbr title="${escapeAttr(String(mark.attrs?.title ?? ''))}">` : '</abbr>';
  }
  const element = signs?.[1] ?? ELEMENTS[mark.type] ?? 'span';
  return isOpen ? `<${element}>` : `</${element}>`;
}

/**
 * The inline content of a block.
 *
 * @param newline how a hard break is written: `\` and a line end where lines are free, `<br>` elsewhere.
 */
export function inlineMarkdown(
  ctx: MarkdownContext,
  nodes: readonly NodeJson[] | undefined,
  newline = '\\\n',
): string {
  const tokens = tokensOf(ctx, nodes ?? [], newline);
  const sure = surePairs(tokens);
  const text = tokens
    .map((token) => (token.kind === 'raw' ? token.text : tagOf(ctx, token, sure.has(token.pair))))
    .join('');
  return text
    .replace(/^(?:\s|\\\n|<br>)+|(?:\s|\\\n|<br>)+$/g, '')
    .split('\n')
    .map((line) => escapeLineStart(line).replace(/[ \t]+$/, ''))
    .join('\n');
}

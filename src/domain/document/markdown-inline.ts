import { escapeAttr } from '../../std/html-escape.ts';
import { ownLanguage } from './html-context.ts';
import { codeSpan, destination, escapeLineStart, escapeMarkdown } from './markdown-escape.ts';
import type { MarkdownContext } from './markdown-options.ts';
import { isSafeHref } from './schema.ts';
import type { MarkJson, MarkName, NodeJson } from './types.ts';

/** Words with marks. Where Markdown's own signs would be ambiguous, the HTML element stands instead. */

type Token =
  | { kind: 'raw'; text: string }
  | { kind: 'open' | 'close'; mark: MarkJson; pair: number };

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
const SIGNS: Readonly<Partial<Record<MarkName, [sign: string, element: string]>>> = {
  bold: ['**', 'strong'],
  italic: ['*', 'em'],
  strike: ['~~', 's'],
};
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

const LETTER = /[\p{L}\p{N}]/u;
const EDGE = /[\s\p{P}\p{S}]/u;

type Sign = '*' | '~';
const signOf = (mark: MarkJson) => SIGNS[mark.type]?.[0][0] as Sign | undefined;

/**
 * The character beside a token. Signs of the same kind, once sure, are passed over inwards, for they
 * make one row with it; outwards they are told as `isTouched`.
 */
function beside(
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  sign: Sign,
  sure: ReadonlySet<number> | null,
): { character: string; isTouched: boolean } {
  let isTouched = false;
  for (let i = at + step; ; i += step) {
    const token = tokens[i];
    if (!token) return { character: '', isTouched };
    if (token.kind === 'raw') {
      const characters = Array.from(token.text);
      const character = characters.at(step === 1 ? 0 : -1);
      if (character !== undefined) return { character, isTouched };
    } else {
      const other = signOf(token.mark);
      if (sure && other === sign && sure.has(token.pair)) continue;
      if (other !== sign || sure) return { character: '<', isTouched };
      isTouched = true;
    }
  }
}

/**
 * Whether a sign at a token surely opens or closes there (CommonMark 0.31, section 6.2): beside a
 * letter on its inner side always; else only with a blank or punctuation on the outer side, and no
 * emphasis of the same sign in touch.
 */
function isSure(tokens: readonly Token[], at: number, sure: ReadonlySet<number>): boolean {
  const token = tokens[at];
  const sign = token && token.kind !== 'raw' ? signOf(token.mark) : undefined;
  if (!token || !sign) return false;
  const inward = token.kind === 'open' ? 1 : -1;
  if (LETTER.test(beside(tokens, at, inward, sign, sure).character)) return true;
  const outer = beside(tokens, at, inward === 1 ? -1 : 1, sign, null);
  return !outer.isTouched && (outer.character === '' || EDGE.test(outer.character));
}

/** Pairs whose signs are sure at both ends; inner pairs first, since outer ones lean on them. */
function surePairs(tokens: readonly Token[]): Set<number> {
  const sure = new Set<number>();
  const ends = new Map<number, number[]>();
  tokens.forEach((token, i) => {
    if (token.kind !== 'raw') ends.set(token.pair, [...(ends.get(token.pair) ?? []), i]);
  });
  for (const [pair, at] of [...ends].reverse()) {
    if (at.every((i) => isSure(tokens, i, sure))) sure.add(pair);
  }
  return sure;
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

import { escapeAttr } from '../../std/html-escape.ts';
import { type Context, hrefOf, languageAttrs, relAttr } from './html-context.ts';
import type { MarkJson, NodeJson } from './types.ts';

/** A mark that is being written: where its words began, and how it ends. */
export interface OpenMark {
  key: string;
  start: number;
  close: string;
  /** Set for claims: the hook gets the words once they are complete. */
  claimId: string | null;
}

const SIMPLE: Readonly<Partial<Record<MarkJson['type'], string>>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
};

/** Outermost first, so that a claim or a link is broken into as few pieces as can be. */
const RANK: Readonly<Partial<Record<MarkJson['type'], number>>> = {
  claim: 0,
  link: 1,
  language: 2,
};

const rankOf = (mark: MarkJson) => RANK[mark.type] ?? 3;

/** Two runs of words under the same key share one element. */
export function keyOf(mark: MarkJson): string {
  return mark.attrs ? `${mark.type} ${JSON.stringify(mark.attrs)}` : mark.type;
}

/**
 * The marks of a piece of inline content, in the order to open them: those already open first among
 * equals. A footnote's call cannot stand inside a link, and takes no dress of the words before it.
 */
export function marksOf(node: NodeJson, open: readonly OpenMark[]): MarkJson[] {
  const marks = node.marks;
  if (!marks || marks.length === 0) return [];
  const kept = node.type === 'footnote' ? marks.filter((mark) => mark.type === 'claim') : marks;
  if (kept.length < 2) return [...kept];
  const age = (mark: MarkJson) => {
    const at = open.findIndex((other) => other.key === keyOf(mark));
    return at < 0 ? open.length : at;
  };
  return [...kept].sort((a, b) => rankOf(a) - rankOf(b) || age(a) - age(b));
}

function linkTags(ctx: Context, attrs: Record<string, unknown>): [string, string] {
  const href = hrefOf(ctx, attrs.href);
  if (href === null) return ['', ''];
  const title = typeof attrs.title === 'string' && attrs.title ? attrs.title : '';
  const titleAttr = title ? ` title="${escapeAttr(title)}"` : '';
  return [`<a href="${escapeAttr(href)}"${titleAttr}${relAttr(ctx, href)}>`, '</a>'];
}

/** The tags of a mark; both empty where it leaves no trace. */
export function tagsOf(ctx: Context, mark: MarkJson): [open: string, close: string] {
  const attrs = mark.attrs ?? {};
  const name = SIMPLE[mark.type];
  if (name) return [`<${name}>`, `</${name}>`];
  if (mark.type === 'link') return linkTags(ctx, attrs);
  if (mark.type === 'language') {
    const said = languageAttrs(ctx, attrs);
    return said ? [`<span${said}>`, '</span>'] : ['', ''];
  }
  if (mark.type === 'abbreviation' && typeof attrs.title === 'string' && attrs.title) {
    return [`<abbr title="${escapeAttr(attrs.title)}">`, '</abbr>'];
  }
  return ['', ''];
}

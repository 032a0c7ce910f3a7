import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { boundedTree, TangledHtml } from '../../domain/document/bounded-html.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page says where it names ours. */
export interface Mention {
  title: string;
  /** The words of the block in which the link stands. */
  words: string;
}

const BLOCKS = new Set([
  'p',
  'li',
  'blockquote',
  'td',
  'dd',
  'figcaption',
  'article',
  'div',
  'body',
]);
const SILENT = new Set(['script', 'style', 'template', 'noscript']);
const LONGEST = 1_000;

/** Looks for a link to `target` in a page; null where there is none, or the page is made to be no page. */
export function readMention(html: string, target: string, base: string): Mention | null {
  const document = read(html);
  if (!document) return null;
  let title = '';
  let block: Element | null = null;
  const walk = (node: Node, around: Element | null): void => {
    const own = 'tagName' in node && BLOCKS.has(node.tagName) ? node : around;
    if ('tagName' in node) {
      if (node.tagName === 'title' && title === '') title = lineOf(node);
      if (!block && hrefOf(node, base) === target) block = own ?? node;
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, own);
  };
  walk(document, null);
  if (!block) return null;
  return { title: title.slice(0, 200), words: lineOf(block).slice(0, LONGEST) };
}

function read(html: string): DefaultTreeAdapterTypes.Document | null {
  try {
    return parse(html, { treeAdapter: boundedTree(html) });
  } catch (error) {
    if (error instanceof TangledHtml) return null;
    throw error;
  }
}

function hrefOf(element: Element, base: string): string | null {
  if (element.tagName !== 'a') return null;
  const href = element.attrs.find(({ name }) => name === 'href')?.value ?? '';
  return URL.canParse(href, base) ? new URL(href, base).href.replace(/#.*$/, '') : null;
}

const lineOf = (node: Node): string => textOf(node).replace(/\s+/g, ' ');

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && SILENT.has(node.tagName)) return '';
  const children: Node[] = 'childNodes' in node ? node.childNodes : [];
  return children.map(textOf).join('');
}

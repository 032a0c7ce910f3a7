import { type DefaultTreeAdapterTypes, parse } from 'parse5';

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

/** Looks for a link to `target` in a page; null where there is none. */
export function readMention(html: string, target: string, base: string): Mention | null {
  const document = parse(html);
  let title = '';
  let block: Element | null = null;
  const walk = (node: Node, around: Element | null): void => {
    const own = 'tagName' in node && BLOCKS.has(node.tagName) ? node : around;
    if ('tagName' in node) {
      if (node.tagName === 'title' && title === '') title = textOf(node);
      if (!block && hrefOf(node, base) === target) block = own ?? node;
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, own);
  };
  walk(document, null);
  return block ? { title: title.slice(0, 200), words: textOf(block).slice(0, LONGEST) } : null;
}

function hrefOf(element: Element, base: string): string | null {
  if (element.tagName !== 'a') return null;
  const href = element.attrs.find(({ name }) => name === 'href')?.value ?? '';
  return URL.canParse(href, base) ? new URL(href, base).href.replace(/#.*$/, '') : null;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && SILENT.has(node.tagName)) return '';
  const children: Node[] = 'childNodes' in node ? node.childNodes : [];
  return children.map(textOf).join('').replace(/\s+/g, ' ');
}

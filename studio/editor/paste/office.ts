import { html as names } from 'parse5';
import {
  attr,
  findAll,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  hasClass,
  isElement,
  plainText,
} from '../../../src/domain/document/from-html-dom.ts';

/** Word's and LibreOffice's own ways of writing HTML, put right before it is read. */

export function isFromOffice(html: string): boolean {
  return /urn:schemas-microsoft-com|class="?Mso|mso-|<meta[^>]+(?:LibreOffice|OpenOffice)|class="(?:western|sdfootnote)/i.test(
    html,
  );
}

export function settleOffice(fragment: HtmlParent): void {
  findAll(fragment, (element) => {
    if (hasClass(element, /^MsoTitle$/)) rename(element, 'h2');
    else if (hasClass(element, /^MsoQuote$|^MsoIntenseQuote$/)) rename(element, 'blockquote');
    return false;
  });
  gatherLists(fragment);
}

function rename(element: HtmlElement, tagName: string): void {
  element.tagName = tagName;
  element.nodeName = tagName;
}

interface ListLine {
  element: HtmlElement;
  /** Which of the document's lists. */
  list: string;
  level: number;
  isOrdered: boolean;
}

/** Word writes a list as paragraphs, each with its level in its style and its sign in its words. */
function gatherLists(parent: HtmlParent): void {
  const children: HtmlNode[] = [];
  let run: ListLine[] = [];
  const end = () => {
    if (run.length > 0) children.push(listOf(run));
    run = [];
  };
  for (const child of parent.childNodes) {
    const line = isElement(child) ? lineOf(child) : null;
    if (line) {
      if (run.length > 0 && run[0]?.list !== line.list) end();
      run.push(line);
    } else if (isElement(child) || run.length === 0 || !isSpace(child)) {
      end();
      if (isElement(child)) gatherLists(child);
      children.push(child);
    }
  }
  end();
  parent.childNodes = children;
}

const isSpace = (node: HtmlNode) =>
  node.nodeName === '#comment' || ('value' in node && node.value.trim() === '');

function lineOf(element: HtmlElement): ListLine | null {
  const [, which, level, format = ''] =
    /mso-list\s*:\s*l(\d+)\s+level(\d)(?:\s+lfo(\d+))?/i.exec(attr(element, 'style')) ?? [];
  if (element.tagName !== 'p' || !level) return null;
  const [sign] = findAll(element, (one) => /mso-list\s*:\s*ignore/i.test(attr(one, 'style')));
  const words = sign ? plainText(sign) : '';
  if (sign?.parentNode)
    sign.parentNode.childNodes = sign.parentNode.childNodes.filter((child) => child !== sign);
  return {
    element,
    list: `${which}-${format}`,
    level: Number(level),
    isOrdered: /^\(?[\da-z]{1,4}[.)]/i.test(words) && words !== 'o',
  };
}

function make(tagName: string, childNodes: HtmlNode[]): HtmlElement {
  return {
    nodeName: tagName,
    tagName,
    attrs: [],
    namespaceURI: names.NS.HTML,
    parentNode: null,
    childNodes,
  };
}

/** Lines of growing level lie in the item before them. */
function listOf(lines: readonly ListLine[]): HtmlElement {
  const [first] = lines;
  const base = Math.min(...lines.map(({ level }) => level));
  const list = make(first?.isOrdered ? 'ol' : 'ul', []);
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    let next = at + 1;
    while ((lines[next]?.level ?? 0) > base) next++;
    const isDeep = line.level > base;
    const inner = lines.slice(isDeep ? at : at + 1, next);
    const item = make('li', isDeep ? [] : [line.element]);
    if (inner.length > 0) item.childNodes.push(listOf(inner));
    for (const child of item.childNodes) (child as HtmlElement).parentNode = item;
    item.parentNode = list;
    list.childNodes.push(item);
    at = next;
  }
  return list;
}

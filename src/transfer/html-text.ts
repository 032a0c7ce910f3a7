import type { DefaultTreeAdapterTypes } from 'parse5';
import { parseBounded } from '../domain/document/bounded-html.ts';

/** Plain words out of small pieces of HTML: titles, names, comments. */

type Node = DefaultTreeAdapterTypes.ChildNode;

const SILENT = new Set(['script', 'style', 'template', 'iframe', 'object', 'noscript']);
const BLOCKS = new Set([
  'p',
  'div',
  'blockquote',
  'ul',
  'ol',
  'li',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'tr',
  'dl',
  'dt',
  'dd',
  'hr',
  'section',
  'article',
  'figure',
]);

/** One line of words: no tags, no entities, no runs of spaces. */
export function plainLine(html: string): string {
  const words = /[<&]/.test(html) ? textOf(parseBounded(html).childNodes, false) : html;
  return words.replace(/\s+/g, ' ').trim();
}

/**
 * Paragraphs apart by a blank line, lines as they were broken, addresses of links in brackets where
 * their words do not show them.
 */
export function plainParagraphs(html: string): string {
  const words = /[<&]/.test(html) ? textOf(parseBounded(html).childNodes, true) : html;
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Nested deeper than anybody writes; what is below is left out rather than running out of stack. */
const DEEPEST = 500;

function textOf(nodes: Node[], withLinks: boolean, depth = 0): string {
  let words = '';
  if (depth > DEEPEST) return words;
  for (const node of nodes) {
    if ('value' in node) words += node.value;
    else if ('tagName' in node && !SILENT.has(node.tagName)) {
      const inner = textOf(node.childNodes, withLinks, depth + 1);
      if (node.tagName === 'br') words += '\n';
      else if (BLOCKS.has(node.tagName)) words += `\n\n${inner}\n\n`;
      else if (node.tagName === 'a' && withLinks) words += linkWords(node, inner);
      else words += inner || (node.tagName === 'img' ? attr(node, 'alt') : '');
    }
  }
  return words;
}

function attr(element: DefaultTreeAdapterTypes.Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

function linkWords(element: DefaultTreeAdapterTypes.Element, inner: string): string {
  const href = attr(element, 'href').trim();
  const bare = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  if (!/^https?:\/\//.test(href) || inner.includes(bare(href))) return inner;
  return inner === '' ? href : `${inner} (${href})`;
}

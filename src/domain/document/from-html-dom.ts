import type { DefaultTreeAdapterTypes } from 'parse5';

/** Small questions asked of a parsed page. */

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const isTextNode = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text';

export const isCommentNode = (node: HtmlNode): node is DefaultTreeAdapterTypes.CommentNode =>
  node.nodeName === '#comment';

/** An attribute, trimmed; '' where it is missing. */
export function attr(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value.trim() ?? '';
}

/** The first of some attributes that says something. */
export function firstAttr(element: HtmlElement, ...names: string[]): string {
  for (const name of names) {
    const value = attr(element, name);
    if (value !== '') return value;
  }
  return '';
}

export function hasClass(element: HtmlElement, pattern: RegExp): boolean {
  const names = attr(element, 'class');
  return names !== '' && names.split(/\s+/).some((name) => pattern.test(name));
}

export function childElements(parent: HtmlParent): HtmlElement[] {
  return parent.childNodes.filter(isElement);
}

/**
 * Elements below, in reading order, that satisfy the test; what is inside a found one is not searched.
 * Without recursion, as all questions about a whole tree: a page can be nested as deep as it likes.
 */
export function findAll(
  parent: HtmlParent,
  test: (element: HtmlElement) => boolean,
): HtmlElement[] {
  const found: HtmlElement[] = [];
  const waiting = parent.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (test(node)) found.push(node);
    else
      for (let i = node.childNodes.length - 1; i >= 0; i--)
        waiting.push(...one(node.childNodes[i]));
  }
  return found;
}

const one = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

export const named =
  (...names: string[]) =>
  (element: HtmlElement): boolean =>
    names.includes(element.tagName);

/** All words below, as they stand; line breaks count as `\n`. Scripts and styles have no words. */
export function rawText(from: HtmlNode | HtmlParent): string {
  let words = '';
  const waiting: (HtmlNode | HtmlParent)[] = [from];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) words += node.value;
    else if ('childNodes' in node) {
      const name = 'tagName' in node ? node.tagName : '';
      if (name === 'br') words += '\n';
      if (name === 'script' || name === 'style') continue;
      for (let i = node.childNodes.length - 1; i >= 0; i--)
        waiting.push(...one(node.childNodes[i]));
    }
  }
  return words;
}

/** Spaces as a browser shows them: runs of them are one. No-break spaces are letters. */
export function collapse(words: string): string {
  return words.replace(/[ \t\n\r\f]+/g, ' ');
}

export function plainText(node: HtmlNode | HtmlParent): string {
  return collapse(rawText(node)).trim();
}

/** Nothing a reader would see. */
export function isBlank(words: string): boolean {
  return /^[\s\u00a0\u200b-\u200f\u2060\ufeff]*$/.test(words);
}

import { LANGUAGE_TAG } from '../language-tag.ts';
import { attr, type HtmlElement } from './from-html-dom.ts';
import { isSafeHref } from './schema.ts';
import type { MarkJson, MarkName } from './types.ts';

/** Marks in force while a page is read, and what elements and styles add to them. */

export type Marks = Partial<Record<MarkName, Record<string, unknown>>>;

/** The order in which the schema keeps marks; any other order is not valid. */
const RANK: MarkName[] = [
  'link',
  'bold',
  'italic',
  'underline',
  'strike',
  'code',
  'subscript',
  'superscript',
  'abbreviation',
  'language',
];

export function toMarks(marks: Marks): MarkJson[] {
  const list: MarkJson[] = [];
  for (const type of RANK) {
    const attrs = marks[type];
    if (attrs) list.push(Object.keys(attrs).length > 0 ? { type, attrs } : { type });
  }
  return list;
}

const BY_ELEMENT: Readonly<Record<string, MarkName>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sub: 'subscript',
  sup: 'superscript',
};

export function languageOf(element: HtmlElement): string | null {
  const lang = (attr(element, 'lang') || attr(element, 'xml:lang')).replaceAll('_', '-');
  return LANGUAGE_TAG.test(lang) ? lang : null;
}

export function directionOf(element: HtmlElement): 'ltr' | 'rtl' | null {
  const dir = attr(element, 'dir').toLowerCase();
  return dir === 'ltr' || dir === 'rtl' ? dir : null;
}

/** Marks inside an inline element. Links are not looked at here. */
export function marksWithin(element: HtmlElement, marks: Marks): Marks {
  const next: Marks = { ...marks };
  const mark = BY_ELEMENT[element.tagName];
  if (mark) {
    if (mark === 'subscript') delete next.superscript;
    if (mark === 'superscript') delete next.subscript;
    next[mark] = {};
  }
  if (element.tagName === 'abbr' || element.tagName === 'acronym') {
    const title = attr(element, 'title');
    if (title) next.abbreviation = { title };
  }
  const lang = languageOf(element);
  const dir = directionOf(element);
  if (lang || dir) next.language = { lang, dir };
  applyStyle(attr(element, 'style'), next);
  return next;
}

/** Word processors say with styles what elements are for, and unsay what elements said. */
function applyStyle(style: string, marks: Marks) {
  if (style === '') return;
  const weight = /(?<![\w-])font-weight\s*:\s*([\w]+)/i.exec(style)?.[1];
  if (weight) {
    if (/^(bold|bolder|[6-9]00)$/i.test(weight)) marks.bold = {};
    else if (/^(normal|[1-4]00)$/i.test(weight)) delete marks.bold;
  }
  const slant = /(?<![\w-])font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  if (slant === 'italic' || slant === 'oblique') marks.italic = {};
  else if (slant === 'normal') delete marks.italic;
  const line = /(?<![\w-])text-decoration(?:-line)?\s*:\s*([^;]+)/i.exec(style)?.[1] ?? '';
  if (/line-through/i.test(line)) marks.strike = {};
  if (/underline/i.test(line) && !marks.link) marks.underline = {};
  const align = /(?<![\w-])vertical-align\s*:\s*(super|sub)\b/i.exec(style)?.[1]?.toLowerCase();
  if (align === 'super' && !marks.subscript) marks.superscript = {};
  if (align === 'sub' && !marks.superscript) marks.subscript = {};
}

/**
 * The address of a link as the schema takes it, or null if it leads nowhere that is safe.
 * @param base what relative addresses are relative to.
 */
export function safeHref(address: string, base: string | null): string | null {
  let href = address
    .trim()
    .replace(/[\t\n\r]/g, '')
    .replace(/ /g, '%20');
  if (href.startsWith('//')) href = `https:${href}`;
  if (/^www\.[^\s/]+\./i.test(href)) href = `https://${href}`;
  if (/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(href)) href = `mailto:${href}`;
  if (isSafeHref(href)) return href;
  if (base === null || /^[a-z][\w+.-]*:/i.test(href) || href === '') return null;
  try {
    const resolved = new URL(href, base).href;
    return isSafeHref(resolved) ? resolved : null;
  } catch {
    return null;
  }
}

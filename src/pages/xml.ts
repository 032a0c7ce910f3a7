/** The little XML that feeds and sitemaps need, written so that no text whatever can break it. */

/** What XML 1.0 allows (production 2, `Char`); lone surrogates and control characters are not in it. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What may be such a character: looked for first, for it costs a tenth and finds nothing in nearly all texts. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be dropped
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

function onlyXml(text: string): string {
  return SUSPECT.test(text) ? text.replace(NOT_XML, '') : text;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text between tags. */
export function xmlText(text: string): string {
  return onlyXml(text).replace(/[&<>\r]/g, (c) => ESCAPES[c] ?? c);
}

/** Text between the quotes of an attribute; line breaks and tabs survive a parser's normalisation. */
export function xmlAttribute(text: string): string {
  return onlyXml(text).replace(/[&<>"'\t\n\r]/g, (c) => ESCAPES[c] ?? c);
}

/** HTML inside XML, as it is. */
export function cdata(html: string): string {
  return `<![CDATA[${onlyXml(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

export type XmlAttributes = Record<string, string | number | null>;

/** An element around what is XML already. Attributes that are null are left out. */
export function element(name: string, attributes: XmlAttributes, ...content: string[]): string {
  const inside = content.join('');
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${xmlAttribute(String(value))}"`))
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** An element around plain text; nothing at all when there is no text. */
export function textElement(
  name: string,
  text: string | null,
  attributes: XmlAttributes = {},
): string {
  return text === null || text === '' ? '' : element(name, attributes, xmlText(text));
}

/** A whole document. Lines break between the parts, for those who look at the source. */
export function xmlDocument(
  root: string,
  attributes: XmlAttributes,
  parts: string[],
  styleSheet?: string,
): string {
  const style = styleSheet
    ? `<?xml-stylesheet type="text/css" href="${xmlAttribute(styleSheet)}"?>\n`
    : '';
  const body = parts.filter((part) => part !== '').join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>\n${style}${element(root, attributes, `\n${body}\n`)}\n`;
}

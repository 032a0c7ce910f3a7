import { parseFragment } from 'parse5';

/** Finds `[shortcodes]` in text, never inside tags, comments, code, scripts. */

export interface ShortcodeTag {
  name: string;
  /** Values by name, lower case; values without one are `0`, `1`, … */
  attrs: Record<string, string>;
  isClosing: boolean;
  isVoid: boolean;
  /** `[[name]]`: a writer's way to speak of a shortcode. */
  isEscaped: boolean;
  start: number;
  end: number;
}

const SKIPPED =
  /<(pre|code|script|style|textarea|kbd|samp)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^'"<>])*>/gi;
const START = /\[(\[?)(\/?)([A-Za-z][\w-]*)(?=[\s\]/=]|&nbsp;|&#160;)/g;

export function scanShortcodes(html: string): ShortcodeTag[] {
  const tags: ShortcodeTag[] = [];
  if (!html.includes('[')) return tags;
  const skipped = skippedRanges(html);
  let range = 0;
  START.lastIndex = 0;
  for (let match = START.exec(html); match; match = START.exec(html)) {
    while (range < skipped.length && (skipped[range]?.[1] ?? 0) <= match.index) range++;
    const [from, to] = skipped[range] ?? [Number.POSITIVE_INFINITY, 0];
    if (match.index >= from) {
      START.lastIndex = to;
      continue;
    }
    const tag = readTag(html, match);
    if (!tag) continue;
    tags.push(tag);
    START.lastIndex = tag.end;
  }
  return tags;
}

function skippedRanges(html: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (const match of html.matchAll(SKIPPED))
    ranges.push([match.index, match.index + match[0].length]);
  return ranges;
}

function readTag(html: string, match: RegExpExecArray): ShortcodeTag | null {
  const [opening, extra, slash, name] = match;
  const at = match.index + opening.length;
  const attrs: Record<string, string> = {};
  const end = readAttrs(html, at, attrs);
  if (end === null) return null;
  const isEscaped = extra === '[' && html[end] === ']';
  // `[[name]` alone is a bracket before a shortcode.
  const start = extra === '[' && !isEscaped ? match.index + 1 : match.index;
  return {
    name: (name ?? '').toLowerCase(),
    attrs,
    isClosing: slash === '/',
    isVoid: html[end - 2] === '/',
    isEscaped,
    start,
    end: isEscaped ? end + 1 : end,
  };
}

/** Quotes that people and word processors write, and what closes each. */
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '”': '”',
  '“': '”',
  '″': '″',
  '’': '’',
};
const QUOTE_ENTITIES =
  /^(&quot;|&#8221;|&#8220;|&#8243;|&#8216;|&#8217;|&#0?39;|&rdquo;|&ldquo;|&raquo;|&laquo;)/;
const LONGEST = 65_536;

/**
 * Reads to the closing bracket; null where this is no shortcode after all. `[youtube=…]` is how
 * WordPress.com once wrote it.
 */
function readAttrs(html: string, from: number, attrs: Record<string, string>): number | null {
  const legacy = /^=([^\]<\s]+)/.exec(html.slice(from, from + 2048));
  let at = from + (legacy?.[0].length ?? 0);
  let position = 0;
  if (legacy) attrs[String(position++)] = decode(legacy[1] ?? '');
  else if (html[from] === '=') return null;
  const limit = Math.min(html.length, from + LONGEST);
  while (at < limit) {
    const space = /^(?:\s|&nbsp;|&#160;|\u00a0|<br\s*\/?>|<\/?p>)+/i.exec(html.slice(at, at + 200));
    if (space) at += space[0].length;
    if (html[at] === ']') return at + 1;
    if (html[at] === '/' && html[at + 1] === ']') return at + 2;
    if (html[at] === '[' || html[at] === '<' || html[at] === undefined) return null;
    const name = /^([\w:.-]+)\s*=\s*/.exec(html.slice(at, at + 200));
    if (name) at += name[0].length;
    const value = readValue(html, at, limit);
    if (!value) return null;
    const key = name?.[1]?.toLowerCase() ?? String(position++);
    attrs[key] ??= decode(value.text);
    at = value.end;
  }
  return null;
}

function readValue(html: string, at: number, limit: number): { text: string; end: number } | null {
  const entity = QUOTE_ENTITIES.exec(html.slice(at, at + 8))?.[0];
  if (entity) {
    const rest = html.slice(at + entity.length, limit);
    const close = QUOTE_ANY.exec(rest);
    if (!close) return null;
    const start = at + entity.length;
    return {
      text: html.slice(start, start + close.index),
      end: start + close.index + close[0].length,
    };
  }
  const quote = QUOTES[html[at] ?? ''];
  if (quote) {
    const end = html.indexOf(quote, at + 1);
    if (end < 0 || end > limit) return null;
    return { text: html.slice(at + 1, end), end: end + 1 };
  }
  const bare = /^(?:[^\s\]["<]|<(?![a-z/!]))+/i.exec(
    html.slice(at, Math.min(limit, at + 2048)),
  )?.[0];
  if (!bare) return null;
  const isVoidEnd = bare.endsWith('/') && html[at + bare.length] === ']';
  const text = isVoidEnd ? bare.slice(0, -1) : bare;
  return text === '' ? null : { text, end: at + text.length };
}

const QUOTE_ANY = /&quot;|&#82(?:16|17|20|21|43);|&#0?39;|&rdquo;|&ldquo;|&raquo;|&laquo;/;

/** Values are HTML, and page builders hide brackets and quotes in codes of their own. */
function decode(value: string): string {
  const plain = value
    .replace(/`\{`/g, '[')
    .replace(/`\}`/g, ']')
    .replace(/``/g, '"')
    .replace(/%22/g, '"')
    .replace(/%91/g, '[')
    .replace(/%93/g, ']');
  if (!plain.includes('&')) return plain;
  const fragment = parseFragment(plain.replace(/</g, '&lt;'));
  return fragment.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

import { preservedSlot, type Shortcode, type ShortcodeContext } from './shortcode.ts';
import { SHORTCODES } from './shortcode-list.ts';
import { type ShortcodeTag, scanShortcodes } from './shortcode-scan.ts';

/**
 * Turns shortcodes into HTML and slots, before paragraphs are made. Known ones are translated; an
 * unknown one keeps its words, stays visible as it was written, and is named. Brackets that are
 * prose are left alone.
 */
export function expandShortcodes(html: string, context: ShortcodeContext, depth = 0): string {
  const tags = scanShortcodes(html);
  if (tags.length === 0 || depth > 24) return html;
  const closings = closingTags(tags);
  const out: string[] = [];
  let at = 0;
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as ShortcodeTag;
    if (tag.start < at) continue;
    out.push(html.slice(at, tag.start));
    const close = closings.get(i);
    const closing = close === undefined ? null : (tags[close] as ShortcodeTag);
    out.push(expandOne(html, tag, closing, context, depth));
    at = (closing ?? tag).end;
  }
  out.push(html.slice(at));
  return out.join('');
}

/** For each opening tag the closing one that belongs to it, nested ones of the same name minded. */
function closingTags(tags: ShortcodeTag[]): Map<number, number> {
  const closings = new Map<number, number>();
  const open = new Map<string, number[]>();
  tags.forEach((tag, index) => {
    if (tag.isEscaped || tag.isVoid) return;
    const stack = open.get(tag.name) ?? [];
    open.set(tag.name, stack);
    if (!tag.isClosing) stack.push(index);
    else {
      const opening = stack.pop();
      if (opening !== undefined) closings.set(opening, index);
    }
  });
  return closings;
}

function expandOne(
  html: string,
  tag: ShortcodeTag,
  closing: ShortcodeTag | null,
  context: ShortcodeContext,
  depth: number,
): string {
  const source = html.slice(tag.start, tag.end);
  if (tag.isEscaped) return source.slice(1, -1);
  const handler = SHORTCODES.get(tag.name);
  const raw = closing ? html.slice(tag.end, closing.start) : null;
  const shortcode: Shortcode = {
    name: tag.name,
    attrs: tag.attrs,
    source,
    raw,
    content: () => (raw === null ? '' : expandShortcodes(raw, context, depth + 1)),
  };
  if (tag.isClosing) {
    // A closing tag whose opening one is gone says nothing.
    return handler || context.isBuilder(tag.name) ? '' : source;
  }
  if (handler)
    return handler(shortcode, context) ?? unknown(html, tag, closing, shortcode, context);
  return unknown(html, tag, closing, shortcode, context);
}

function unknown(
  html: string,
  tag: ShortcodeTag,
  closing: ShortcodeTag | null,
  shortcode: Shortcode,
  context: ShortcodeContext,
): string {
  const built = context.builder(shortcode);
  if (built !== null) return built;
  const isAlone = standsAlone(html, tag.start, (closing ?? tag).end);
  if (!isShortcode(tag, closing, isAlone)) {
    return closing
      ? shortcode.source + shortcode.content() + html.slice(closing.start, closing.end)
      : shortcode.source;
  }
  context.lose('shortcode', tag.name, shortcode.source);
  if (!isAlone) return closing ? shortcode.content() : shortcode.source;
  return preservedSlot(shortcode, context) + (closing ? `\n\n${shortcode.content()}\n\n` : '');
}

/** Brackets are prose unless they look like a call: values with names, an end, a plug-in's name. */
function isShortcode(tag: ShortcodeTag, closing: ShortcodeTag | null, isAlone: boolean): boolean {
  const names = Object.keys(tag.attrs);
  if (closing || names.some((name) => !/^\d+$/.test(name))) return true;
  if (names.length > 0) return false;
  return /[_-]/.test(tag.name) || isAlone;
}

/** Nothing else on its line or in its element. */
function standsAlone(html: string, start: number, end: number): boolean {
  const before = /(?:^|\n|>)[ \t\u00a0]*(?:&nbsp;)?$/.test(
    html.slice(Math.max(0, start - 40), start),
  );
  const after = /^(?:&nbsp;)?[ \t\u00a0]*(?:$|\n|<)/.test(html.slice(end, end + 40));
  return before && after;
}

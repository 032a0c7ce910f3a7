import { AppError } from '../../../domain/errors.ts';
import { mendEntities } from './mend-entities.ts';

/**
 * Makes well-formed XML of what WordPress and its plugins really write, where the meaning is sure:
 * bare ampersands, HTML entities, control characters, a lone `<`, words before the declaration, and
 * `]]>` inside CDATA that nobody escaped. What is not sure is left for the parser to refuse.
 * Lines are kept, so that a message can name them.
 *
 * It also keeps XML bombs and foreign entities out: a DOCTYPE is refused as soon as it is seen.
 */
export interface Mender {
  write(text: string): string;
  end(): string;
}

/** How far ahead an unescaped `]]>` is looked into before the file's own word is taken. */
const LOOK_AHEAD = 1 << 20;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function createMender(): Mender {
  const state: MenderState = {
    rest: '',
    line: 1,
    isProlog: true,
    isInCdata: false,
    openName: '',
  };
  return { write: (text) => run(state, text, false), end: () => run(state, '', true) };
}

interface MenderState {
  /** What could not be judged before more comes. */
  rest: string;
  line: number;
  isProlog: boolean;
  isInCdata: boolean;
  /** The element opened last: a CDATA section in it ends before its closing tag. */
  openName: string;
}

function run(state: MenderState, input: string, isLast: boolean): string {
  const text = state.rest + clean(input);
  const piece: Piece = { text, isLast, ampersand: createFinder(text, '&') };
  const out: string[] = [];
  let at = 0;
  if (state.isProlog) {
    at = skipProlog(text, isLast);
    if (at < 0) {
      state.rest = text;
      return '';
    }
    state.isProlog = false;
    out.push(newlines(text.slice(0, at)));
  }
  // What needs no mending is copied in stretches as long as possible.
  let copied = at;
  while (at < text.length) {
    const step = state.isInCdata ? inCdata(state, piece, at) : inMarkup(state, piece, at);
    if (!step) break;
    if (step.out !== null) {
      out.push(text.slice(copied, at), step.out);
      copied = step.next;
    }
    at = step.next;
  }
  state.line += count(text, 0, at);
  state.rest = isLast ? '' : text.slice(at);
  out.push(text.slice(copied, isLast ? text.length : at));
  return out.join('');
}

function inMarkup(state: MenderState, piece: Piece, at: number): Step | null {
  const { text, isLast } = piece;
  if (text.charCodeAt(at) !== LESS) return plainText(piece, at);
  if (text.startsWith('<![CDATA[', at)) {
    state.isInCdata = true;
    return { out: null, next: at + 9 };
  }
  const next = text[at + 1];
  if (next === undefined || (next === '!' && text.length < at + 9 && !isLast)) {
    return isLast ? { out: '&lt;', next: at + 1 } : null;
  }
  if (next === '!') return declaration(state, text, at, isLast);
  if (next === '?') return through(text, at, '?>', isLast);
  return tag(state, piece, at);
}

function declaration(state: MenderState, text: string, at: number, isLast: boolean): Step | null {
  if (text.startsWith('<!--', at)) return through(text, at, '-->', isLast);
  const column = at - text.lastIndexOf('\n', at);
  if (/^<!doctype\s+html/i.test(text.slice(at, at + 20))) {
    throw new AppError('invalid', 'import.not-wxr', {});
  }
  const line = state.line + count(text, 0, at);
  throw new AppError('invalid', 'import.doctype', { line, column });
}

function tag(state: MenderState, { text, isLast, ampersand }: Piece, at: number): Step | null {
  TAG_NAME.lastIndex = at;
  const name = TAG_NAME.exec(text);
  // `</` may be cut by the chunk's end.
  if (!name && !isLast && text.length - at < 3) return null;
  if (!name) return { out: '&lt;', next: at + 1 };
  const end = tagEnd(text, at);
  if (end < 0) return isLast ? { out: null, next: text.length } : null;
  if (name[1] !== '/') state.openName = name[2] ?? '';
  const next = end + 1;
  return { out: ampersand(at) < next ? mendEntities(text.slice(at, next)) : null, next };
}

function inCdata(state: MenderState, { text, isLast }: Piece, at: number): Step | null {
  const close = text.indexOf(']]>', at);
  if (close < 0) {
    // The last two characters may be the beginning of the end.
    const safe = isLast ? text.length : Math.max(at, text.length - 2);
    return safe > at ? { out: null, next: safe } : null;
  }
  const verdict = isEndOfCdata(text, close + 3, state.openName, isLast);
  if (verdict === null) return close > at ? { out: null, next: close } : null;
  if (verdict) {
    state.isInCdata = false;
    return { out: null, next: close + 3 };
  }
  return { out: `${text.slice(at, close)}]]]]><![CDATA[>`, next: close + 3 };
}

interface Piece {
  text: string;
  isLast: boolean;
  /** Where the next ampersand from a place on stands. */
  ampersand(from: number): number;
}

/** Looks for the next place of a sign, and looks again only when the last found is passed. */
function createFinder(text: string, sign: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const next = text.indexOf(sign, from);
      found = next < 0 ? Number.POSITIVE_INFINITY : next;
    }
    return found;
  };
}

interface Step {
  /** What stands there instead; null: what stands there is well. */
  out: string | null;
  next: number;
}

const LESS = 0x3c;
const TAG_NAME = /<(\/?)([A-Za-z_][\w:.-]*)/y;

function clean(text: string): string {
  const legal = text.replace(ILLEGAL, '');
  return legal.isWellFormed() ? legal : legal.replace(LONE_SURROGATE, '\ufffd');
}

function newlines(text: string): string {
  return '\n'.repeat(count(text, 0, text.length));
}

function count(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    lines += 1;
  }
  return lines;
}

/** Where the document begins: PHP warnings and blank lines often stand before it. -1: not seen yet. */
function skipProlog(text: string, isLast: boolean): number {
  const start = text.search(/<\?xml\b|<!DOCTYPE|<rss[\s>]/i);
  if (start >= 0) return start;
  return isLast || text.length > 65_536 ? 0 : -1;
}

/** Comments and processing instructions are left out; their lines are kept. */
function through(text: string, at: number, closing: string, isLast: boolean): Step | null {
  const end = text.indexOf(closing, at + 2);
  if (end < 0) return isLast ? { out: null, next: text.length } : null;
  const next = end + closing.length;
  return { out: newlines(text.slice(at, next)), next };
}

function plainText({ text, isLast, ampersand }: Piece, at: number): Step | null {
  const less = text.indexOf('<', at);
  let end = less < 0 ? text.length : less;
  if (less < 0 && !isLast) {
    // An entity, or a surrogate pair written as two entities, may be cut here: keep it whole.
    const last = text.lastIndexOf('&', end - 1);
    if (last >= at && end - last < 64) end = last;
    else if (text.endsWith(']')) end = Math.max(at, end - 2);
    if (end === at) return null;
  }
  const hasEnd = text.slice(at, end).includes(']]>');
  if (ampersand(at) >= end && !hasEnd) return { out: null, next: end };
  return { out: mendEntities(text.slice(at, end)).replaceAll(']]>', ']]&gt;'), next: end };
}

/** The `>` that ends a tag, outside its quoted values; -1 if it has not come yet. */
function tagEnd(text: string, at: number): number {
  let quote = '';
  for (let i = at + 1; i < text.length; i++) {
    const char = text[i] as string;
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i;
  }
  return -1;
}

/**
 * Whether the `]]>` before `at` ends its section. It does before the closing tag of its element and
 * before a further section. Elsewhere the file is read strictly if that makes sense, and otherwise
 * the `]]>` belonged to the words. Null: more text is needed to tell.
 */
function isEndOfCdata(text: string, at: number, name: string, isLast: boolean): boolean | null {
  const closing = `</${name}`;
  const ahead = /^\s*/.exec(text.slice(at, at + 1024))?.[0].length ?? 0;
  if (text.startsWith(closing, at + ahead) || text.startsWith('<![CDATA[', at)) return true;
  const close = text.indexOf(closing, at);
  if (close < 0) return isLast || text.length - at > LOOK_AHEAD ? true : null;
  return !hasStrayEnd(text.slice(at, close));
}

/** Whether, read strictly, a `]]>` or a tag stands where only text and CDATA can. */
function hasStrayEnd(segment: string): boolean {
  const bare = segment.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  return bare.includes(']]>') || /<[/!A-Za-z]/.test(bare);
}

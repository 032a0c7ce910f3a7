/**
 * Paragraphs for texts written in WordPress's classic editor, which stores words with bare line
 * breaks and makes paragraphs when it shows them. This follows the behaviour that its developer
 * handbook documents for `wpautop`: a blank line parts paragraphs, a single line break is a `<br>`,
 * block elements stand by themselves, `<pre>` and the like are left alone. An address alone on its
 * line is a paragraph too, because WordPress embeds what it shows.
 */
export function autop(html: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let run: Token[] = [];
  const endRun = () => {
    if (run.length > 0) out.push(paragraphs(run, open.at(-1) ?? ''));
    run = [];
  };
  for (const token of tokens(html.replace(/\r\n?/g, '\n'))) {
    if (token.type !== 'block') {
      run.push(token);
      continue;
    }
    endRun();
    out.push(token.text);
    follow(open, token);
  }
  endRun();
  return out.join('\n');
}

interface Token {
  type: 'text' | 'inline' | 'block';
  text: string;
  name: string;
  isClosing: boolean;
}

const BLOCKS = new Set(
  (
    'table thead tfoot caption col colgroup tbody tr td th div dl dd dt ul ol li pre form map area ' +
    'blockquote address math style p h1 h2 h3 h4 h5 h6 hr fieldset legend section article aside ' +
    'hgroup header footer nav figure figcaption details menu summary center main script'
  ).split(' '),
);
const VOID = new Set(['hr', 'area', 'col', 'br', 'img', 'input']);
/** Elements that cannot hold paragraphs. */
const LINES = new Set('p h1 h2 h3 h4 h5 h6 dt summary figcaption caption legend'.split(' '));

/** Whole elements whose inside is not text to be broken, comments, tags. */
const MARKUP =
  /<(pre|script|style|textarea|svg|math|object|video|audio|select|iframe|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^'"<>])*>/gi;
const NAME = /^<(\/?)([a-zA-Z][\w-]*)/;

function* tokens(html: string): Generator<Token> {
  let at = 0;
  for (const match of html.matchAll(MARKUP)) {
    if (match.index > at) yield textToken(html.slice(at, match.index));
    yield markupToken(match[0]);
    at = match.index + match[0].length;
  }
  if (at < html.length) yield textToken(html.slice(at));
}

function textToken(text: string): Token {
  return { type: 'text', text, name: '', isClosing: false };
}

function markupToken(text: string): Token {
  const found = NAME.exec(text);
  const name = found?.[2]?.toLowerCase() ?? '';
  return { type: BLOCKS.has(name) ? 'block' : 'inline', text, name, isClosing: found?.[1] === '/' };
}

/** Keeps the list of open block elements; a missing closing tag does no harm. */
function follow(open: string[], token: Token): void {
  if (token.isClosing) {
    const at = open.lastIndexOf(token.name);
    if (at >= 0) open.length = at;
  } else if (
    !VOID.has(token.name) &&
    !/<\/\w+\s*>$/.test(token.text) &&
    !token.text.endsWith('/>')
  ) {
    // A paragraph cannot hold another: a new one ends the last.
    if (token.name === 'p' && open.at(-1) === 'p') open.pop();
    open.push(token.name);
  }
}

const LONE_ADDRESS = /^[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*$/;

/** The words between two block tags, in the element that encloses them. */
function paragraphs(run: Token[], within: string): string {
  const parts: string[][] = [[]];
  const part = () => parts.push([]);
  for (const [index, token] of run.entries()) {
    if (token.type !== 'text') {
      parts.at(-1)?.push(token.text);
      continue;
    }
    const hasBefore = index > 0;
    const hasAfter = index < run.length - 1;
    token.text.split(/\n[ \t]*(?:\n[ \t]*)+/).forEach((piece, n) => {
      if (n > 0) part();
      for (const line of withLoneAddresses(piece, hasBefore, hasAfter)) {
        if (line === null) part();
        else parts.at(-1)?.push(line);
      }
    });
  }
  const texts = parts.map((pieces) => withBreaks(pieces.join(''))).filter((text) => text !== '');
  if (LINES.has(within)) return texts.join(within === 'p' ? '</p>\n<p>' : '<br />\n<br />\n');
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** Lines of a piece; null stands where an address alone on its line begins or ends a paragraph. */
function withLoneAddresses(
  piece: string,
  hasBefore: boolean,
  hasAfter: boolean,
): (string | null)[] {
  if (!piece.includes('://')) return [piece];
  const lines = piece.split('\n');
  const out: (string | null)[] = [];
  lines.forEach((line, n) => {
    const isWhole = (n > 0 || !hasBefore) && (n < lines.length - 1 || !hasAfter);
    if (isWhole && LONE_ADDRESS.test(line)) out.push(null, line.trim(), null);
    else out.push(n > 0 && out.at(-1) !== null ? `\n${line}` : line);
  });
  return out;
}

/** Single line breaks become visible, except where one was written already. */
function withBreaks(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.includes('\n')) return trimmed;
  const marked = trimmed.replace(/<[^>]*>/g, (tag) => tag.replaceAll('\n', ' '));
  return marked.replace(/(<br\s*\/?>)?[ \t]*\n/gi, (_, br) => `${br ?? '<br />'}\n`);
}

/** The text of a comment: plain words, in which lines that begin with `>` quote somebody. */

export interface BodyBlock {
  kind: 'words' | 'quote';
  /** Lines of one paragraph. */
  lines: string[];
}

const QUOTED = /^\s{0,3}>\s?/;

/** Paragraphs, and those of them that are quoted. */
export function bodyBlocks(body: string): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  let open: BodyBlock | undefined;
  for (const line of body.split('\n')) {
    if (line.trim() === '') {
      open = undefined;
      continue;
    }
    const kind = QUOTED.test(line) ? 'quote' : 'words';
    const text = kind === 'quote' ? line.replace(QUOTED, '') : line;
    if (text.trim() === '') {
      open = undefined;
      continue;
    }
    if (open?.kind === kind) open.lines.push(text.trim());
    else {
      open = { kind, lines: [text.trim()] };
      blocks.push(open);
    }
  }
  return blocks;
}

/** Control characters, and signs that turn the direction of all that follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out.
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** As it is kept: one kind of line end, no run of blank lines, nothing invisible that turns the text. */
export function tidyBody(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(UNWANTED, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A name or another single line. */
export function tidyLine(typed: string): string {
  return typed.normalize('NFC').replace(UNWANTED, '').replace(/\s+/g, ' ').trim();
}

const LONGEST_QUOTE = 280;

/** What an answer begins with that quotes a comment: its own words, not what it quoted itself. */
export function quoteOf(body: string): string {
  const words = bodyBlocks(body)
    .filter(({ kind }) => kind === 'words')
    .map(({ lines }) => lines.join(' '))
    .join(' ');
  const letters = [...words];
  const cut =
    letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join('')}…` : words;
  return `> ${cut}\n\n`;
}

const LINK = /\bhttps?:\/\/[^\s<>"]+|\bwww\.[^\s<>"]+|<a\s|\[url[=\]]/gi;

/** Hosts that a text links to, one entry a link; markup that tries to link counts as a link to nowhere. */
export function linkedHosts(text: string): string[] {
  return [...text.matchAll(LINK)].map(([found]) => {
    const address = found.startsWith('www.') ? `https://${found}` : found;
    return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  });
}

/** Passages in quotation marks, of a block as a whole: they may run over several sentences. */

export interface Quotation {
  /** Of the marks and all between them; UTF-16 units in the block. */
  start: number;
  end: number;
  /** Of the words without marks and inner spaces. */
  innerStart: number;
  innerEnd: number;
  /** The closing mark is missing, as where a quotation goes on in the next paragraph. */
  isOpen: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' };

/** A single mark between letters is an apostrophe; only “‘” opens. */
const SINGLE = '‘';
/** An English single-quoted passage longer than this is more likely a stray apostrophe. */
const LONGEST_SINGLE = 400;

function quotation(text: string, start: number, end: number, isOpen: boolean): Quotation {
  let innerStart = start + 1;
  let innerEnd = isOpen ? end : end - 1;
  while (innerStart < innerEnd && /\s/.test(text.charAt(innerStart))) innerStart++;
  while (innerEnd > innerStart && /\s/.test(text.charAt(innerEnd - 1))) innerEnd--;
  return { start, end, innerStart, innerEnd, isOpen };
}

/** A straight mark closes where one is open and a letter or sign stands before it. */
function closingOf(sign: string): string | undefined {
  return sign === '"' ? '"' : CLOSING[sign];
}

/** A closing “’” that is no apostrophe: no letter follows. */
function singleEnd(text: string, start: number): number {
  const furthest = Math.min(text.length, start + LONGEST_SINGLE);
  for (let at = start + 1; at < furthest; at++) {
    if (text.charAt(at) === '’' && !/\p{L}/u.test(text.charAt(at + 1))) return at + 1;
  }
  return -1;
}

/** The end of a quotation opened at `start`, marks of its own kind inside it counted. */
function endOf(text: string, start: number, close: string): number {
  const opening = text.charAt(start);
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === close && at > start) depth--;
    else if (sign === opening) depth++;
    if (depth === 0) return at + 1;
  }
  return -1;
}

/** The outermost quotations of a block, in order. */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    const close = closingOf(sign);
    if (close) {
      const end = endOf(text, at, close);
      found.push(quotation(text, at, end < 0 ? text.length : end, end < 0));
      at = end < 0 ? text.length : end;
      continue;
    }
    const end = sign === SINGLE ? singleEnd(text, at) : -1;
    if (end > 0) found.push(quotation(text, at, end, false));
    at = end > 0 ? end : at + 1;
  }
  return found;
}

/** A line of dialogue, as French typography has it: « — Nous étions là. » */
export function isDialogue(text: string): boolean {
  return /^\s*[—–]\s/u.test(text);
}

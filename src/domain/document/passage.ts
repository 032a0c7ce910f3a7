import { foldWithPlaces } from './fold.ts';

/** Where quoted words stand in the text of a kept copy. */
export interface FoundPassage {
  /** UTF-16 units in the text. */
  start: number;
  end: number;
  /** What stands next to it, for people to see that it is the place they mean. */
  around: { before: string; after: string };
}

const AROUND_UNITS = 80;
/** What cuts a quotation: nobody said the dots, and brackets hold words of the one who quotes. */
const CUT = /\s*(?:\[[^\]]{0,200}\]|\(\.\.\.\)|\(…\)|…|\.\.\.)\s*/;

/**
 * Looks a passage up in a text: the very words, letter for letter but for typesetting and capitals.
 * Where the quotation is cut by an ellipsis its parts must stand there in order.
 * @returns null when they do not.
 */
export function findPassage(passage: string, text: string): FoundPassage | null {
  const parts = foldWithPlaces(passage.normalize('NFC'))
    .text.toLowerCase()
    .split(CUT)
    .map((part) => part.replace(/^["'\s]+|[\s"'.,;:!?-]+$/g, ''))
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  const hay = foldWithPlaces(text);
  // Lower case has the length of upper case but for a few letters, for which places would be off.
  const lower = [...hay.text]
    .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
    .join('');
  let from = 0;
  let first = -1;
  for (const part of parts) {
    const at = lower.indexOf(part, from);
    if (at < 0) return null;
    if (first < 0) first = at;
    from = at + part.length;
  }
  const start = hay.places[first] ?? 0;
  const end = (hay.places[from - 1] ?? start) + 1;
  return { start, end, around: around(text, start, end) };
}

function around(text: string, start: number, end: number) {
  const line = (words: string) => words.replace(/\s+/g, ' ');
  return {
    before: line(text.slice(Math.max(0, start - AROUND_UNITS), start)).trimStart(),
    after: line(text.slice(end, end + AROUND_UNITS)).trimEnd(),
  };
}

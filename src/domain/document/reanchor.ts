import search from 'approx-string-match';
import { unitAt } from './code-points.ts';
import { foldWithPlaces } from './fold.ts';
import type { TextSelector } from './selectors.ts';
import { projectedLines } from './text.ts';
import type { DocumentJson } from './types.ts';

/** Where the words of a selector stand in another text. Offsets are UTF-16 units of its projection. */
export type Found =
  /** The very words: may be marked without asking. */
  | { kind: 'exact'; start: number; end: number }
  /** Words much like them: for a person to accept or refuse, never applied silently. */
  | { kind: 'proposal'; start: number; end: number; words: string; errors: number }
  | { kind: 'none' };

interface Line {
  start: number;
  text: string;
  blockId: string | null;
}

function linesOf(doc: DocumentJson): Line[] {
  let at = 0;
  return projectedLines(doc).map(({ node, text }) => {
    const start = at;
    at += text.length + 1;
    return { start, text, blockId: typeof node.attrs?.id === 'string' ? node.attrs.id : null };
  });
}

interface Range {
  start: number;
  end: number;
}

/** All places of the words in a text, letter for letter but for typesetting. */
function placesOf(exact: string, text: string): Range[] {
  const needle = foldWithPlaces(exact.normalize('NFC')).text;
  if (needle === '') return [];
  const hay = foldWithPlaces(text);
  const found: Range[] = [];
  for (let at = hay.text.indexOf(needle); at >= 0; at = hay.text.indexOf(needle, at + 1)) {
    const last = hay.places[at + needle.length - 1] ?? 0;
    found.push({ start: hay.places[at] ?? 0, end: last + 1 });
  }
  return found;
}

/** How many characters next to a place agree with what stood there. */
function agreement(projection: string, range: Range, selector: TextSelector): number {
  let count = 0;
  const before = projection.slice(0, range.start);
  while (
    count < selector.prefix.length &&
    before[before.length - 1 - count] === selector.prefix[selector.prefix.length - 1 - count]
  )
    count++;
  let after = 0;
  while (after < selector.suffix.length && projection[range.end + after] === selector.suffix[after])
    after++;
  return count + after;
}

/**
 * Looks for the words of a selector: in the block that had them, then anywhere with what stood
 * around them as tie-break, then for words that differ by at most three letters or 15 %.
 * Two places that fit equally well are a question for a person, so a proposal.
 */
export function reanchor(doc: DocumentJson, selector: TextSelector): Found {
  const lines = linesOf(doc);
  const projection = lines.map(({ text }) => text).join('\n');
  const own = lines.filter((line) => line.blockId !== null && line.blockId === selector.blockId);
  for (const some of [own, lines]) {
    const places = some.flatMap((line) =>
      placesOf(selector.exact, line.text).map((range) => ({
        start: line.start + range.start,
        end: line.start + range.end,
      })),
    );
    const best = bestOf(projection, places, selector);
    if (best) return best;
  }
  return likest(projection, selector);
}

function bestOf(projection: string, places: readonly Range[], selector: TextSelector) {
  const ranked = places
    .map((range) => ({ range, score: agreement(projection, range, selector) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first) return null;
  if (!second || first.score > second.score) return { kind: 'exact' as const, ...first.range };
  return proposal(projection, first.range, 0);
}

function proposal(projection: string, range: Range, errors: number): Found {
  const { start, end } = range;
  return { kind: 'proposal', start, end, words: projection.slice(start, end), errors };
}

/** More than this are searched only near where the words were: the search costs length by errors. */
const NEAR_UNITS = 20_000;

function likest(projection: string, selector: TextSelector): Found {
  const { exact } = selector;
  const allowed = Math.max(3, Math.floor(exact.length * 0.15));
  // A word of four letters is like half of all others.
  if (exact.length <= allowed * 2) return { kind: 'none' };
  const place = unitAt(projection, selector.start);
  const from = Math.max(0, place - NEAR_UNITS);
  const near = projection.slice(from, place + NEAR_UNITS);
  const matches = search(near, exact, allowed).sort((a, b) => a.errors - b.errors);
  const ranked = matches
    .filter((one) => one.errors === matches[0]?.errors)
    .map((one) => ({ start: from + one.start, end: from + one.end, errors: one.errors }))
    .sort((a, b) => agreement(projection, b, selector) - agreement(projection, a, selector));
  const [best] = ranked;
  return best ? proposal(projection, best, best.errors) : { kind: 'none' };
}

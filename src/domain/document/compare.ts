/** What became of a text, word by word, block by block, for people to read. */
import { diffWordsWithSpace } from 'diff';
import { textProjection } from './text.ts';
import type { DocumentJson, NodeJson } from './types.ts';

export interface Words {
  is: 'same' | 'added' | 'removed';
  text: string;
}

export interface ComparedBlock {
  is: 'same' | 'changed' | 'added' | 'removed';
  /** The block as it is now; as it was, where it is no more. */
  type: NodeJson['type'];
  id: string | null;
  words: Words[];
}

/** What a reader sees of a block; things without words are named by their kind. */
export const blockText = (block: NodeJson): string =>
  textProjection({ type: 'doc', content: [block] });

/** Whole words, never letters; a space belongs to what stands before it. */
export function compareWords(before: string, after: string): Words[] {
  if (before === after) return before === '' ? [] : [{ is: 'same', text: before }];
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

interface Unit {
  type: NodeJson['type'];
  id: string | null;
  text: string;
}

const unitsOf = (doc: DocumentJson): Unit[] =>
  doc.content.map((block) => ({
    type: block.type,
    id: typeof block.attrs?.id === 'string' ? block.attrs.id : null,
    text: blockText(block),
  }));

/** Blocks are recognised by their ids, else by their words, else by how much they have in common. */
export function compareDocuments(before: DocumentJson, after: DocumentJson): ComparedBlock[] {
  const [was, is] = [unitsOf(before), unitsOf(after)];
  const partner = partners(was, is);
  const compared: ComparedBlock[] = [];
  let from = 0;
  for (const [at, unit] of is.entries()) {
    const match = partner.get(at);
    if (match === undefined) {
      // What stood here before goes first, as a correction is read.
      const next = [...partner].find(([place]) => place > at)?.[1] ?? was.length;
      for (; from < next; from += 1) compared.push(...gone(was[from]));
      compared.push({ ...head(unit), is: 'added', words: [{ is: 'added', text: unit.text }] });
      continue;
    }
    for (; from < match; from += 1) compared.push(...gone(was[from]));
    from = Math.max(from, match + 1);
    const words = compareWords(was[match]?.text ?? '', unit.text);
    const isSame = words.every((part) => part.is === 'same');
    compared.push({ ...head(unit), is: isSame ? 'same' : 'changed', words });
  }
  for (; from < was.length; from += 1) compared.push(...gone(was[from]));
  return compared;
}

const head = ({ type, id }: Unit) => ({ type, id });
const gone = (unit: Unit | undefined): ComparedBlock[] =>
  unit ? [{ ...head(unit), is: 'removed', words: [{ is: 'removed', text: unit.text }] }] : [];

/** Which block of before each block of after was; in order on both sides, so that it reads as one text. */
export function partnersOf(before: DocumentJson, after: DocumentJson): Map<number, number> {
  return partners(unitsOf(before), unitsOf(after));
}

function partners(was: Unit[], is: Unit[]): Map<number, number> {
  const width = is.length + 1;
  const best = new Float64Array((was.length + 1) * width);
  const likeness = was.map((one) => is.map((other) => likenessOf(one, other)));
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = is.length - 1; j >= 0; j -= 1) {
      const together = likeness[i]?.[j] ?? 0;
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j] ?? 0,
        best[i * width + j + 1] ?? 0,
        together > 0 ? together + (best[(i + 1) * width + j + 1] ?? 0) : 0,
      );
    }
  }
  const found = new Map<number, number>();
  for (let i = 0, j = 0; i < was.length && j < is.length; ) {
    const here = best[i * width + j] ?? 0;
    const together = likeness[i]?.[j] ?? 0;
    if (together > 0 && here === together + (best[(i + 1) * width + j + 1] ?? 0))
      found.set(j++, i++);
    else if (here === best[(i + 1) * width + j]) i += 1;
    else j += 1;
  }
  return found;
}

/** 0: another block. Words shared count, so that a block whose id was lost is still recognised. */
function likenessOf(one: Unit, other: Unit): number {
  if (one.id !== null && one.id === other.id) return 3;
  if (one.type !== other.type) return 0;
  if (one.text === other.text) return 2;
  const [a, b] = [wordsOf(one.text), wordsOf(other.text)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const share = shared / Math.max(1, Math.min(a.size, b.size));
  return share >= 0.5 ? share : 0;
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

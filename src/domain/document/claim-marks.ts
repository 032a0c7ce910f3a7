/**
 * What keeps claim marks honest while people edit. Marks move with their words through every step;
 * pasting a copy and pasting into the middle are what they cannot cope with by themselves.
 */
import type { Node } from 'prosemirror-model';
import type { Mapping, Transform } from 'prosemirror-transform';

/** Marked words in one text block, in positions of the ProseMirror document. */
export interface MarkedRange {
  id: string;
  from: number;
  to: number;
}

/** A hole in a claim is closed when it is shorter than this, in code points. */
const HOLE_POINTS = 40;

export interface Mended {
  /** Copies of a claim's words that lost their mark: the same claim again? */
  copies: readonly MarkedRange[];
}

/** All marked ranges, those of one claim that touch in one block joined, in the order of the text. */
export function markedRanges(doc: Node): MarkedRange[] {
  const ranges: MarkedRange[] = [];
  doc.descendants((node, pos) => {
    if (!node.isInline) return true;
    for (const mark of node.marks) {
      if (mark.type.name !== 'claim') continue;
      const id = String(mark.attrs.id);
      const open = ranges.findLast((range) => range.id === id);
      if (open && open.to === pos) open.to = pos + node.nodeSize;
      else ranges.push({ id, from: pos, to: pos + node.nodeSize });
    }
    return true;
  });
  return ranges;
}

interface Span {
  from: number;
  to: number;
}

function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Where the mapping put new content, in positions of its end. */
function insertions(mapping: Mapping): Span[] {
  const spans: Span[] = [];
  mapping.maps.forEach((map, at) => {
    map.forEach((_oldFrom, _oldTo, from, to) => {
      const rest = mapping.slice(at + 1);
      spans.push({ from: rest.map(from, -1), to: rest.map(to, 1) });
    });
  });
  return spans;
}

function groupById(ranges: readonly MarkedRange[]): Map<string, MarkedRange[]> {
  const groups = new Map<string, MarkedRange[]>();
  for (const range of ranges) {
    const group = groups.get(range.id);
    if (group) group.push(range);
    else groups.set(range.id, [range]);
  }
  return groups;
}

/**
 * Mends the claim marks of a document after edits, by steps added to `tr`:
 *
 * - words pasted as a copy lose the mark while the original still has it; cut and pasted they keep it;
 * - a hole that typing or pasting made in the middle of a claim is closed, so that the claim covers
 *   what now stands there and is looked at again.
 *
 * Only for edits made here: a document that comes from a co-writer was mended there, and its mapping
 * says nothing of what came from where.
 *
 * @param before the document before the edits
 * @param mapping of the edits, from `before` to `tr.doc`
 */
export function mendClaimMarks(before: Node, mapping: Mapping, tr: Transform): Mended {
  const old = groupById(markedRanges(before));
  const fresh = insertions(mapping);
  const copies: MarkedRange[] = [];
  for (const [id, ranges] of groupById(markedRanges(tr.doc))) {
    const survivors = (old.get(id) ?? [])
      .map(({ from, to }) => ({ from: mapping.map(from, 1), to: mapping.map(to, -1) }))
      .filter((span) => span.from < span.to);
    const isCopy = (range: MarkedRange) =>
      !survivors.some((span) => overlaps(span, range)) &&
      fresh.some((span) => span.from <= range.from && range.to <= span.to);
    const strangers = ranges.filter(isCopy);
    const kept = ranges.filter((range) => !isCopy(range));
    if (kept.length > 0) {
      for (const copy of strangers) unmark(tr, copy);
      copies.push(...strangers);
    }
    closeHoles(tr, kept.length > 0 ? kept : ranges, { wholes: survivors, fresh });
  }
  return { copies };
}

function claimMark(tr: Transform, id: string) {
  return tr.doc.type.schema.marks.claim?.create({ id });
}

function unmark(tr: Transform, { id, from, to }: MarkedRange): void {
  const mark = claimMark(tr, id);
  if (mark) tr.removeMark(from, to, mark);
}

/** Joins neighbours in one block that were one run before new words came between them. */
function closeHoles(
  tr: Transform,
  ranges: readonly MarkedRange[],
  { wholes, fresh }: { wholes: readonly Span[]; fresh: readonly Span[] },
): void {
  ranges.forEach((range, at) => {
    const next = ranges[at + 1];
    if (!next || !tr.doc.resolve(range.to).sameParent(tr.doc.resolve(next.from))) return;
    const wasOne = wholes.some((whole) => whole.from <= range.from && next.to <= whole.to);
    // A mark that somebody took away on purpose stays away.
    const isNew = fresh.some((span) => span.from <= range.to && next.from <= span.to);
    const hole = tr.doc.textBetween(range.to, next.from, '', '\ufffc');
    if (!wasOne || !isNew || [...hole].length >= HOLE_POINTS) return;
    const mark = claimMark(tr, range.id);
    if (mark) tr.addMark(range.to, next.from, mark);
  });
}

/** Where findings stand in the editor's document: they count characters of its text projection. */
import type { Node } from 'prosemirror-model';
import { projectedLines } from '../../../src/domain/document/text.ts';
import type { DocumentJson, NodeJson } from '../../../src/domain/document/types.ts';
import type { Finding } from '../../../src/linter/finding.ts';

export interface Place {
  from: number;
  to: number;
}

interface PlacedLine {
  start: number;
  node: Node;
  /** Before the node. */
  at: number;
  isAttribute: boolean;
}

/** How many characters of the projection a node in a line is: a word its length, all else one. */
const lengthOf = (child: Node): number =>
  child.isText ? (child.text ?? '').normalize('NFC').length : 1;

/** The length of the beginning of `text` that is `length` long in Unicode NFC. */
function plainLength(text: string, length: number): number {
  if (text.normalize('NFC') === text) return length;
  let at = 0;
  while (at < text.length && text.slice(0, at).normalize('NFC').length < length) at += 1;
  return at;
}

/** Where a character of a line stands. @param offset in the line, of its projection */
function inLine({ node, at }: PlacedLine, offset: number): number {
  let left = offset;
  let place = at + 1;
  for (let index = 0; index < node.childCount; index++) {
    const child = node.child(index);
    const length = lengthOf(child);
    if (left < length) return child.isText ? place + plainLength(child.text ?? '', left) : place;
    left -= length;
    place += child.nodeSize;
  }
  return place;
}

/** The lines of the projection, with where they stand in the document. */
function placedLines(doc: Node): PlacedLine[] {
  const json = doc.toJSON() as DocumentJson;
  const places = new Map<NodeJson, { node: Node; at: number }>();
  const walk = (node: Node, own: NodeJson, at: number, inside: number): void => {
    places.set(own, { node, at });
    node.forEach((child, offset, index) => {
      const childJson = own.content?.[index];
      const from = inside + offset;
      if (childJson) walk(child, childJson, from, from + 1);
    });
  };
  walk(doc, json as unknown as NodeJson, -1, 0);
  let start = 0;
  return projectedLines(json).flatMap(({ node, text, isAttribute }) => {
    const place = places.get(node);
    const line = place ? [{ ...place, start, isAttribute }] : [];
    start += text.length + 1;
    return line;
  });
}

/** Where a range of the whole projection stands; null where no line of text holds all of it. */
export function placeOf(doc: Node, range: { start: number; end: number }): Place | null {
  const line = placedLines(doc).findLast(({ start }) => start <= range.start);
  if (!line || line.isAttribute) return null;
  const from = inLine(line, range.start - line.start);
  const to = inLine(line, range.end - line.start);
  return from < to && to <= line.at + line.node.nodeSize - 1 ? { from, to } : null;
}

/** Where each finding stands in the text; nowhere for the headline, and for records without words. */
export function placesOf(
  doc: Node,
  findings: readonly Finding[],
  claimPlaces: ReadonlyMap<string, Place>,
): (Place | null)[] {
  const lines = new Map(placedLines(doc).map((line) => [line.start, line]));
  return findings.map((finding) => {
    if (finding.part !== 'body') return null;
    if (finding.end === finding.start) return claimPlaces.get(finding.recordId ?? '') ?? null;
    const line = lines.get(finding.blockStart);
    if (!line || line.isAttribute) return null;
    const [from, to] = [finding.start, finding.end].map((at) => inLine(line, at - line.start));
    return from !== undefined && to !== undefined && from < to ? { from, to } : null;
  });
}

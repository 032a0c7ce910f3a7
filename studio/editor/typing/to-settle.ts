import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** What newsrooms leave in a text to come back to: TK, TKTK, also inside brackets. */
const TK = /(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])/gu;

function inLine(line: Node, at: number): Decoration[] {
  const found: Decoration[] = [];
  line.forEach((child, offset) => {
    if (!child.isText) return;
    for (const match of (child.text ?? '').matchAll(TK)) {
      const from = at + 1 + offset + match.index;
      found.push(Decoration.inline(from, from + match[0].length, { class: 'tk' }));
    }
  });
  return found;
}

const known = new WeakMap<Node, DecorationSet>();

function all(doc: Node): DecorationSet {
  const kept = known.get(doc);
  if (kept) return kept;
  const found: Decoration[] = [];
  doc.descendants((node, at) => {
    if (node.isTextblock && node.textContent.includes('TK')) found.push(...inLine(node, at));
    return !node.isTextblock;
  });
  const set = DecorationSet.create(doc, found);
  known.set(doc, set);
  return set;
}

/** Shows what is still to be settled. */
export function toSettle(): Plugin {
  return new Plugin({ props: { decorations: ({ doc }) => all(doc) } });
}

/** How many marks are left; publishing asks too. */
export function countToSettle(doc: Node): number {
  return all(doc).find().length;
}

import type { Attrs, MarkType } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { EditorHost } from '../host.ts';

/** The mark under the selection, and how far it reaches when nothing is selected. */
export function markOf(
  state: EditorState,
  type: MarkType,
): { attrs: Attrs | null; from: number; to: number } {
  const { from, to, empty, $from } = state.selection;
  if (!empty) {
    let attrs: Attrs | null = null;
    state.doc.nodesBetween(from, to, (node) => {
      attrs ??= type.isInSet(node.marks)?.attrs ?? null;
    });
    return { attrs, from, to };
  }
  const mark = type.isInSet($from.marks()) ?? type.isInSet($from.nodeAfter?.marks ?? []);
  if (!mark) return { attrs: null, from, to };
  let start = $from.index();
  let end = start;
  const { parent } = $from;
  const holds = (index: number) => mark.isInSet(parent.maybeChild(index)?.marks ?? []);
  if (!holds(start) && start > 0) start = end = start - 1;
  while (start > 0 && holds(start - 1)) start--;
  while (end + 1 < parent.childCount && holds(end + 1)) end++;
  const base = $from.start();
  const offset = (index: number) => {
    let sum = 0;
    for (let i = 0; i < index; i++) sum += parent.child(i).nodeSize;
    return sum;
  };
  return { attrs: mark.attrs, from: base + offset(start), to: base + offset(end + 1) };
}

/** Puts the mark on the words, in place of one of its kind, or takes it off (`attrs` null). */
export function setMark(host: EditorHost, type: MarkType, attrs: Attrs | null): void {
  const { view } = host;
  if (!view) return;
  const { from, to } = markOf(view.state, type);
  const tr = view.state.tr.removeMark(from, to, type);
  if (attrs) tr.addMark(from, to, type.create(attrs));
  view.dispatch(tr.removeStoredMark(type));
  host.close();
}

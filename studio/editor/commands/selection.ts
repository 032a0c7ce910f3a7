import type { Attrs, MarkType, Node, NodeType } from 'prosemirror-model';
import { type EditorState, NodeSelection } from 'prosemirror-state';

/** Questions asked of a selection. */

export function hasMark(state: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}

/** The innermost node of a type that holds the selection, or is it. */
export function around(
  state: EditorState,
  ...types: NodeType[]
): { node: Node; at: number; depth: number } | null {
  const { selection } = state;
  if (selection instanceof NodeSelection && types.includes(selection.node.type))
    return { node: selection.node, at: selection.from, depth: selection.$from.depth + 1 };
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (types.includes(node.type)) return { node, at: $from.before(depth), depth };
  }
  return null;
}

export function isLine(state: EditorState, type: NodeType, attrs: Attrs = {}): boolean {
  const { $from, to } = state.selection;
  const { parent } = $from;
  return to <= $from.end() && parent.hasMarkup(type, { ...parent.attrs, ...attrs });
}

import type { Node } from 'prosemirror-model';
import {
  type EditorState,
  NodeSelection,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { editorSchema } from '../schema/editor-schema.ts';

/**
 * Puts a block where the selection stands: in place of an empty paragraph, else after the block it is in.
 * The caret goes into its first line, or to the line below; a line is made there if none is.
 *
 * @param isTopLevel for what divides the whole article and means nothing inside a box
 */
export function insertBlock(state: EditorState, node: Node, isTopLevel = false): Transaction {
  const { $from, $to } = state.selection;
  const tr = state.tr;
  const isEmptyLine =
    (!isTopLevel || $from.depth === 1) &&
    $from.parent.type === editorSchema.nodes.paragraph &&
    $from.parent.content.size === 0 &&
    $from.node(-1).canReplaceWith($from.index(-1), $from.indexAfter(-1), node.type);
  const depth = isEmptyLine
    ? $from.depth
    : isTopLevel
      ? Math.min(1, $to.depth)
      : roomFor(state, node);
  const at = isEmptyLine ? $from.before() : depth === 0 ? $to.pos : $to.after(depth);
  if (isEmptyLine) tr.replaceWith(at, $from.after(), node);
  else tr.insert(at, node);
  const after = at + node.nodeSize;
  const next = tr.doc.resolve(after).nodeAfter;
  if (!next) tr.insert(after, editorSchema.nodes.paragraph.create());
  if (node.isTextblock || !node.isLeaf) {
    tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1)));
  } else if (tr.doc.nodeAt(after)?.isTextblock) {
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
  } else tr.setSelection(NodeSelection.create(tr.doc, at));
  return tr.scrollIntoView();
}

/** The depth whose parent may take the node, from the inside. */
function roomFor(state: EditorState, node: Node): number {
  const { $to } = state.selection;
  for (let depth = $to.depth; depth > 0; depth--) {
    const parent = $to.node(depth - 1);
    const index = $to.indexAfter(depth - 1);
    // A picture is not put into a cell or between the pictures of a gallery by accident.
    if (parent.canReplaceWith(index, index, node.type) && parent.type.name !== 'listItem')
      return depth;
  }
  return 0;
}

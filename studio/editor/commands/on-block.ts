import {
  ArrowDown,
  ArrowUp,
  Copy,
  Languages,
  ListChecks,
  SquareDashedMousePointer,
  Trash2,
} from 'lucide-react';
import type { ResolvedPos } from 'prosemirror-model';
import { type EditorState, NodeSelection, Selection, TextSelection } from 'prosemirror-state';
import type { Act } from '../host.ts';
import { editorSchema } from '../schema/editor-schema.ts';
import type { EditorCommand } from './command.ts';

/** Rooms in which blocks can be moved up and down. */
const ROOMS = new Set([
  'doc',
  'blockquote',
  'callout',
  'bulletList',
  'orderedList',
  'gallery',
  'listItem',
]);

/** Depths of the blocks around a place that stand in such a room, from the inside. */
function movable($at: ResolvedPos): number[] {
  const depths: number[] = [];
  for (let depth = $at.depth; depth > 0; depth--) {
    if (ROOMS.has($at.node(depth - 1).type.name)) depths.push(depth);
  }
  return depths;
}

/** Where the block around the selection begins and ends. */
export function blockAt(state: EditorState): { from: number; to: number } | null {
  const { selection } = state;
  if (selection instanceof NodeSelection && selection.node.isBlock)
    return { from: selection.from, to: selection.to };
  const [depth] = movable(selection.$from);
  if (depth === undefined) return null;
  const $end = selection.$to.depth >= depth ? selection.$to : selection.$from;
  return { from: selection.$from.before(depth), to: $end.after(depth) };
}

/** Changes places with the neighbour; at the edge of a list or a quote, the whole of it moves. */
function move(step: -1 | 1): Act {
  return (_host, state, dispatch) => {
    const { selection } = state;
    const { $from } = selection;
    const isWhole = selection instanceof NodeSelection && selection.node.isBlock;
    const depths = isWhole ? [$from.depth + 1, ...movable($from)] : movable($from);
    for (const depth of depths) {
      const room = $from.node(depth - 1);
      const index = $from.index(depth - 1);
      const neighbour = room.maybeChild(index + step);
      if (!neighbour) continue;
      if (!dispatch) return true;
      const node = room.child(index);
      const from = $from.posAtIndex(index, depth - 1);
      const to = step < 0 ? from - neighbour.nodeSize : from + neighbour.nodeSize;
      const tr = state.tr.delete(from, from + node.nodeSize).insert(to, node);
      const shift = to - from;
      const moved = isWhole
        ? NodeSelection.create(tr.doc, selection.from + shift)
        : TextSelection.between(
            tr.doc.resolve(selection.anchor + shift),
            tr.doc.resolve(Math.min(selection.head + shift, tr.doc.content.size)),
          );
      dispatch(tr.setSelection(moved).scrollIntoView());
      return true;
    }
    return false;
  };
}

const duplicate: Act = (_host, state, dispatch) => {
  const block = blockAt(state);
  if (!block) return false;
  dispatch?.(
    state.tr.insert(block.to, state.doc.slice(block.from, block.to).content).scrollIntoView(),
  );
  return true;
};

const remove: Act = (_host, state, dispatch) => {
  const block = blockAt(state);
  if (!block) return false;
  if (dispatch) {
    const tr = state.tr.delete(block.from, block.to);
    if (tr.doc.childCount === 0) tr.insert(0, editorSchema.nodes.paragraph.create());
    const at = Math.min(block.from, tr.doc.content.size);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at))).scrollIntoView());
  }
  return true;
};

const select: Act = (_host, state, dispatch) => {
  const block = blockAt(state);
  if (!block) return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, block.from)));
  return true;
};

/** Goes to the first of the fields that stand below the block. */
const details: Act = (_host, state, dispatch, view) => {
  const { $from } = state.selection;
  for (let depth = $from.depth + 1; depth > 0; depth--) {
    const at = depth > $from.depth ? $from.pos : $from.before(depth);
    const dom = view?.nodeDOM(at);
    const field = dom instanceof HTMLElement ? dom.querySelector(FIELD) : null;
    if (!(field instanceof HTMLElement)) continue;
    if (dispatch) field.focus();
    return true;
  }
  return false;
};
const FIELD = ':scope > .facts :is(input, textarea, select)';

const blockLanguage: Act = (host, state, dispatch) => {
  if (!blockAt(state)) return false;
  if (dispatch) host.open({ kind: 'blockLanguage' });
  return true;
};

export const onBlock: readonly EditorCommand[] = [
  { id: 'moveUp', group: 'block', keys: ['Alt-Shift-ArrowUp'], Icon: ArrowUp, act: move(-1) },
  { id: 'moveDown', group: 'block', keys: ['Alt-Shift-ArrowDown'], Icon: ArrowDown, act: move(1) },
  { id: 'duplicate', group: 'block', keys: ['Mod-Shift-d'], Icon: Copy, act: duplicate },
  {
    id: 'selectBlock',
    group: 'block',
    keys: ['Escape'],
    Icon: SquareDashedMousePointer,
    act: select,
  },
  { id: 'details', group: 'block', keys: ['Alt-Enter'], Icon: ListChecks, act: details },
  {
    id: 'blockLanguage',
    group: 'block',
    keys: ['Mod-Alt-Shift-l'],
    Icon: Languages,
    act: blockLanguage,
  },
  { id: 'remove', group: 'block', keys: ['Mod-Shift-Backspace'], Icon: Trash2, act: remove },
];

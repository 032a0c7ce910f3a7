import {
  Heading2,
  Heading3,
  Heading4,
  IndentDecrease,
  IndentIncrease,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Quote,
  SquareCode,
  TextQuote,
} from 'lucide-react';
import { lift, wrapIn } from 'prosemirror-commands';
import type { Attrs, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { editorSchema } from '../schema/editor-schema.ts';
import type { EditorCommand } from './command.ts';
import { around, isLine } from './selection.ts';

const { nodes } = editorSchema;

/** Turns lines into another kind; the same again turns them back into paragraphs. */
function line(
  id: EditorCommand['id'],
  type: NodeType,
  attrs: Attrs | null,
  Icon: LucideIcon,
  ...keys: string[]
): EditorCommand {
  const turn = turnInto(type, attrs ?? {});
  const back = turnInto(nodes.paragraph, {});
  return {
    id,
    group: 'lines',
    keys,
    Icon,
    inSlash: true,
    act: (_host, state, dispatch, view) =>
      turn(state, dispatch, view) || (type !== nodes.paragraph && back(state, dispatch, view)),
    isOn: (state) => isLine(state, type, attrs ?? {}),
  };
}

/** Makes the selected lines lines of another kind; each stays the block that it was. */
function turnInto(type: NodeType, attrs: Attrs): Command {
  return (state, dispatch) => {
    const { from, to } = state.selection;
    const turned: number[] = [];
    state.doc.nodesBetween(from, to, (node, at) => {
      if (!TURNED.has(node.type) || node.hasMarkup(type, { ...node.attrs, ...attrs })) return;
      const $at = state.doc.resolve(at);
      if ($at.parent.canReplaceWith($at.index(), $at.index() + 1, type)) turned.push(at + 1);
    });
    if (turned.length === 0) return false;
    if (dispatch) {
      const tr = state.tr;
      for (const at of turned.reverse()) {
        const { id, lang, dir } = state.doc.resolve(at).parent.attrs;
        tr.setBlockType(at, at, type, { id, lang, dir, ...attrs });
      }
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

/** Lines that are nothing but words. A caption is none: its picture would go. */
const TURNED = new Set<NodeType>([
  nodes.paragraph,
  nodes.heading,
  nodes.pullQuote,
  nodes.codeBlock,
]);

/** A list of one kind becomes the other; the same again is no list any more. */
function listing(type: NodeType): Command {
  const other = type === nodes.bulletList ? nodes.orderedList : nodes.bulletList;
  return (state, dispatch, view) => {
    const list = around(state, type, other);
    if (!list) return wrapInList(type)(state, dispatch, view);
    if (list.node.type === type) return liftListItem(nodes.listItem)(state, dispatch, view);
    if (dispatch) {
      const { id, lang, dir } = list.node.attrs;
      dispatch(state.tr.setNodeMarkup(list.at, type, { id, lang, dir }));
    }
    return true;
  };
}

function list(
  id: EditorCommand['id'],
  type: NodeType,
  Icon: LucideIcon,
  key: string,
): EditorCommand {
  const turn = listing(type);
  return {
    id,
    group: 'lines',
    keys: [key],
    Icon,
    inSlash: true,
    act: (_host, state, dispatch, view) => turn(state, dispatch, view),
    isOn: (state) => around(state, nodes.bulletList, nodes.orderedList)?.node.type === type,
  };
}

const quote: Command = (state, dispatch, view) => {
  if (!around(state, nodes.blockquote)) return wrapIn(nodes.blockquote)(state, dispatch, view);
  return lift(state, dispatch);
};

export const onLines: readonly EditorCommand[] = [
  line('paragraph', nodes.paragraph, null, Pilcrow, 'Mod-Alt-0'),
  line('heading2', nodes.heading, { level: 2 }, Heading2, 'Mod-Alt-2'),
  line('heading3', nodes.heading, { level: 3 }, Heading3, 'Mod-Alt-3'),
  line('heading4', nodes.heading, { level: 4 }, Heading4, 'Mod-Alt-4'),
  {
    id: 'blockquote',
    group: 'lines',
    keys: ['Mod-Shift-9'],
    Icon: TextQuote,
    inSlash: true,
    act: (_host, state, dispatch, view) => quote(state, dispatch, view),
    isOn: (state) => around(state, nodes.blockquote) !== null,
  },
  list('bulletList', nodes.bulletList, List, 'Mod-Shift-8'),
  list('orderedList', nodes.orderedList, ListOrdered, 'Mod-Shift-7'),
  line('pullQuote', nodes.pullQuote, null, Quote, 'Mod-Alt-q'),
  line('codeBlock', nodes.codeBlock, null, SquareCode, 'Mod-Alt-c'),
  {
    id: 'indent',
    group: 'lines',
    keys: ['Mod-]'],
    Icon: IndentIncrease,
    act: (_host, state, dispatch) => sinkListItem(nodes.listItem)(state, dispatch),
  },
  {
    id: 'outdent',
    group: 'lines',
    keys: ['Mod-['],
    Icon: IndentDecrease,
    act: (_host, state, dispatch) => liftListItem(nodes.listItem)(state, dispatch),
  },
];

import {
  AudioLines,
  FileDown,
  Film,
  Footprints,
  Globe,
  HandHeart,
  Image,
  Images,
  Lock,
  type LucideIcon,
  Minus,
  PanelTop,
  Table,
  WrapText,
} from 'lucide-react';
import type { Node } from 'prosemirror-model';
import { NodeSelection } from 'prosemirror-state';
import type { Sheet } from '../host.ts';
import { editorSchema } from '../schema/editor-schema.ts';
import type { EditorCommand } from './command.ts';
import { insertBlock } from './insert-block.ts';
import { around } from './selection.ts';

const { nodes } = editorSchema;

const TOP_LEVEL = new Set(['supportBox', 'supportersDivider']);

function insert(
  id: EditorCommand['id'],
  Icon: LucideIcon,
  make: () => Node,
  ...keys: string[]
): EditorCommand {
  return {
    id,
    group: 'insert',
    keys,
    Icon,
    inSlash: true,
    act: (_host, state, dispatch) => {
      const node = make();
      dispatch?.(insertBlock(state, node, TOP_LEVEL.has(node.type.name)));
      return true;
    },
  };
}

function ask(
  id: EditorCommand['id'],
  group: EditorCommand['group'],
  Icon: LucideIcon,
  sheet: Sheet,
  ...keys: string[]
): EditorCommand {
  return {
    id,
    group,
    keys,
    Icon,
    inSlash: true,
    act: (host, _state, dispatch) => {
      if (dispatch) host.open(sheet);
      return true;
    },
  };
}

const p = () => nodes.paragraph.create();

/** Three by three, the first row as headers: most tables of a newspaper begin so. */
function smallTable(): Node {
  const row = (isHead: boolean) =>
    nodes.tableRow.create(
      null,
      [0, 1, 2].map(() => (isHead ? nodes.tableHeader : nodes.tableCell).create(null, p())),
    );
  return nodes.table.create(null, [row(true), row(false), row(false)]);
}

export const onInsert: readonly EditorCommand[] = [
  ask('image', 'media', Image, { kind: 'pick', what: 'image' }, 'Mod-Alt-i'),
  ask('gallery', 'media', Images, { kind: 'pick', what: 'gallery' }),
  ask('audio', 'media', AudioLines, { kind: 'pick', what: 'audio' }),
  ask('video', 'media', Film, { kind: 'pick', what: 'video' }),
  ask('file', 'media', FileDown, { kind: 'pick', what: 'file' }),
  ask('embed', 'media', Globe, { kind: 'embed' }, 'Mod-Alt-e'),
  insert('table', Table, smallTable, 'Mod-Alt-t'),
  {
    id: 'footnote',
    group: 'insert',
    keys: ['Mod-Alt-f'],
    Icon: Footprints,
    inSlash: true,
    act: (_host, state, dispatch) => {
      const { $to } = state.selection;
      if (!$to.parent.inlineContent || $to.parent.type.spec.code || around(state, nodes.footnote))
        return false;
      if (dispatch) {
        const tr = state.tr.insert($to.pos, nodes.footnote.create());
        dispatch(tr.setSelection(NodeSelection.create(tr.doc, $to.pos)));
      }
      return true;
    },
  },
  insert('callout', PanelTop, () => nodes.callout.create(null, p()), 'Mod-Alt-b'),
  insert('horizontalRule', Minus, () => nodes.horizontalRule.create(), 'Mod-Alt-h'),
  insert('supportBox', HandHeart, () => nodes.supportBox.create(), 'Mod-Alt-s'),
  insert('supportersDivider', Lock, () => nodes.supportersDivider.create(), 'Mod-Alt-d'),
  {
    id: 'hardBreak',
    group: 'insert',
    keys: ['Shift-Enter'],
    Icon: WrapText,
    act: (_host, state, dispatch) => {
      if (!state.selection.$from.parent.inlineContent) return false;
      dispatch?.(state.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView());
      return true;
    },
  },
];

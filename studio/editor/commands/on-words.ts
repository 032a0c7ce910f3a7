import {
  Bold,
  Code,
  Eraser,
  Italic,
  Languages,
  Link2,
  type LucideIcon,
  Strikethrough,
  Subscript,
  Superscript,
  Underline,
  WholeWord,
} from 'lucide-react';
import { toggleMark } from 'prosemirror-commands';
import type { MarkType } from 'prosemirror-model';
import type { Act } from '../host.ts';
import { editorSchema } from '../schema/editor-schema.ts';
import type { EditorCommand } from './command.ts';
import { hasMark } from './selection.ts';

const { marks } = editorSchema;

function marking(
  id: EditorCommand['id'],
  type: MarkType,
  Icon: LucideIcon,
  ...keys: string[]
): EditorCommand {
  const toggle = toggleMark(type, null, { removeWhenPresent: false });
  return {
    id,
    group: 'words',
    keys,
    Icon,
    act: (_host, state, dispatch, view) => toggle(state, dispatch, view),
    isOn: (state) => hasMark(state, type),
  };
}

/** What people put on words by hand; claims and remarks stay where they are. */
const CLEARED = [
  marks.bold,
  marks.italic,
  marks.underline,
  marks.strike,
  marks.code,
  marks.superscript,
  marks.subscript,
  marks.link,
  marks.abbreviation,
  marks.language,
];

const clear: Act = (_host, state, dispatch) => {
  const { from, to, empty } = state.selection;
  if (empty) return false;
  if (dispatch) {
    const tr = state.tr;
    for (const mark of CLEARED) tr.removeMark(from, to, mark);
    dispatch(tr);
  }
  return true;
};

export const onWords: readonly EditorCommand[] = [
  marking('bold', marks.bold, Bold, 'Mod-b'),
  marking('italic', marks.italic, Italic, 'Mod-i'),
  {
    id: 'link',
    group: 'words',
    keys: ['Mod-k'],
    Icon: Link2,
    act: (host, state, dispatch) => {
      if (state.selection.empty && !hasMark(state, marks.link)) return false;
      if (dispatch) host.open({ kind: 'link' });
      return true;
    },
    isOn: (state) => hasMark(state, marks.link),
  },
  marking('underline', marks.underline, Underline, 'Mod-u'),
  marking('strike', marks.strike, Strikethrough, 'Mod-Shift-x'),
  marking('codeWords', marks.code, Code, 'Mod-e'),
  marking('superscript', marks.superscript, Superscript, 'Mod-.'),
  marking('subscript', marks.subscript, Subscript, 'Mod-,'),
  {
    id: 'abbreviation',
    group: 'words',
    keys: ['Mod-Alt-a'],
    Icon: WholeWord,
    act: (host, state, dispatch) => {
      if (state.selection.empty && !hasMark(state, marks.abbreviation)) return false;
      if (dispatch) host.open({ kind: 'abbreviation' });
      return true;
    },
    isOn: (state) => hasMark(state, marks.abbreviation),
  },
  {
    id: 'language',
    group: 'words',
    keys: ['Mod-Alt-l'],
    Icon: Languages,
    act: (host, state, dispatch) => {
      if (state.selection.empty && !hasMark(state, marks.language)) return false;
      if (dispatch) host.open({ kind: 'language' });
      return true;
    },
    isOn: (state) => hasMark(state, marks.language),
  },
  { id: 'clear', group: 'words', keys: ['Mod-\\'], Icon: Eraser, act: clear },
];

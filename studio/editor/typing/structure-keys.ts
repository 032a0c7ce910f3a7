import {
  chainCommands,
  createParagraphNear,
  exitCode,
  liftEmptyBlock,
  newlineInCode,
  splitBlock,
} from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { Selection, TextSelection } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';
import { editorSchema } from '../schema/editor-schema.ts';

const { listItem, hardBreak, paragraph } = editorSchema.nodes;

/** Blocks that are one line with a picture or a frame above: Enter in the caption goes on below. */
const CAPTIONED = new Set(['figure', 'galleryImage', 'embed', 'audio', 'video', 'pullQuote']);

const leaveCaption: Command = (state, dispatch) => {
  const { $head } = state.selection;
  if (!CAPTIONED.has($head.parent.type.name)) return false;
  const depth = $head.parent.type.name === 'galleryImage' ? $head.depth - 1 : $head.depth;
  const after = $head.after(depth);
  if (dispatch) {
    const tr = state.tr.insert(after, paragraph.create());
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
    dispatch(tr.scrollIntoView());
  }
  return true;
};

const breakLine: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false;
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
  return true;
};

/**
 * To the last line. Where a picture, a table or a box ends the text, a line is made after it: browsers
 * find no place there.
 */
export const goToEnd: Command = (state, dispatch) => {
  const last = state.doc.lastChild;
  if (!dispatch) return true;
  const tr = state.tr;
  if (!last || !LINES.has(last.type.name)) tr.insert(tr.doc.content.size, paragraph.create());
  dispatch(tr.setSelection(Selection.atEnd(tr.doc)).scrollIntoView());
  return true;
};

const LINES = new Set(['paragraph', 'heading', 'codeBlock']);

const goToStart: Command = (state, dispatch) => {
  dispatch?.(state.tr.setSelection(Selection.atStart(state.doc)).scrollIntoView());
  return true;
};

/** What Enter, Tab and their like do with the structure of a text. */
export function structureKeys(): Plugin {
  const lineBreak = chainCommands(exitCode, breakLine);
  return keymap({
    Enter: chainCommands(
      newlineInCode,
      leaveCaption,
      splitListItem(listItem),
      createParagraphNear,
      liftEmptyBlock,
      splitBlock,
    ),
    'Shift-Enter': lineBreak,
    'Mod-Shift-Enter': exitCode,
    'Mod-End': goToEnd,
    'Mod-Home': goToStart,
    Tab: chainCommands(goToNextCell(1), sinkListItem(listItem)),
    'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(listItem)),
  });
}

import type { Command } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  mergeCells,
  splitCell,
  toggleHeader,
} from 'prosemirror-tables';
import type { EditorCommand } from './command.ts';

function table(id: EditorCommand['id'], command: Command, ...keys: string[]): EditorCommand {
  return {
    id,
    group: 'table',
    keys,
    act: (_host, state, dispatch) => isInTable(state) && command(state, dispatch),
  };
}

export const onTable: readonly EditorCommand[] = [
  table('rowBefore', addRowBefore, 'Alt-Mod-ArrowUp'),
  table('rowAfter', addRowAfter, 'Alt-Mod-ArrowDown'),
  table('columnBefore', addColumnBefore, 'Alt-Mod-ArrowLeft'),
  table('columnAfter', addColumnAfter, 'Alt-Mod-ArrowRight'),
  table('headerRow', toggleHeader('row')),
  table('headerColumn', toggleHeader('column')),
  table('mergeCells', mergeCells),
  table('splitCell', splitCell),
  table('deleteRow', deleteRow),
  table('deleteColumn', deleteColumn),
  table('deleteTable', deleteTable),
];

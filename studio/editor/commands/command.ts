import type { LucideIcon } from 'lucide-react';
import type { EditorState } from 'prosemirror-state';
import type { Act } from '../host.ts';
import type { CommandId } from './words.ts';

/** Where the keyboard map and the menus put it. */
export type CommandGroup = 'words' | 'lines' | 'media' | 'insert' | 'block' | 'table' | 'article';

/** One thing the editor can do: keys, menus, toolbar and keyboard map are all made from these. */
export interface EditorCommand {
  /** Its name in `words.ts`. */
  id: CommandId;
  group: CommandGroup;
  /** As `prosemirror-keymap` writes them; the first is shown. */
  keys?: readonly string[];
  act: Act;
  Icon?: LucideIcon;
  /** Whether it is in force where the selection stands. */
  isOn?: (state: EditorState) => boolean;
  /** Offered when `/` is typed. */
  inSlash?: boolean;
}

import { ChevronDown, ChevronUp, Keyboard, Redo2, Search, Send, Undo2 } from 'lucide-react';
import { exitCode } from 'prosemirror-commands';
import { stepFinding } from '../findings/go-to.ts';
import type { EditorCommand } from './command.ts';

export const onArticle: readonly EditorCommand[] = [
  {
    id: 'undo',
    group: 'article',
    keys: ['Mod-z'],
    Icon: Undo2,
    act: (host, _state, dispatch) => {
      if (!host.undoManager.canUndo()) return false;
      if (dispatch) host.undoManager.undo();
      return true;
    },
  },
  {
    id: 'redo',
    group: 'article',
    keys: ['Mod-y', 'Mod-Shift-z'],
    Icon: Redo2,
    act: (host, _state, dispatch) => {
      if (!host.undoManager.canRedo()) return false;
      if (dispatch) host.undoManager.redo();
      return true;
    },
  },
  {
    id: 'find',
    group: 'article',
    keys: ['Mod-f', 'Mod-h'],
    Icon: Search,
    act: (host, _state, dispatch) => {
      if (dispatch) host.open({ kind: 'find' });
      return true;
    },
  },
  {
    id: 'nextFinding',
    group: 'article',
    keys: ['F8'],
    Icon: ChevronDown,
    act: (host, _state, dispatch) => (dispatch ? stepFinding(host, 1) : true),
  },
  {
    id: 'previousFinding',
    group: 'article',
    keys: ['Shift-F8'],
    Icon: ChevronUp,
    act: (host, _state, dispatch) => (dispatch ? stepFinding(host, -1) : true),
  },
  {
    id: 'keys',
    group: 'article',
    keys: ['Mod-/'],
    Icon: Keyboard,
    act: (host, _state, dispatch) => {
      if (dispatch) host.open({ kind: 'keys' });
      return true;
    },
  },
  {
    id: 'publish',
    group: 'article',
    keys: ['Mod-Enter'],
    Icon: Send,
    act: (host, state, dispatch) => {
      // In code the same keys lead out of it.
      if (exitCode(state, dispatch)) return true;
      if (dispatch) host.publish();
      return true;
    },
  },
];

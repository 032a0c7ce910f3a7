import type { Command } from 'prosemirror-state';
import type { EditorHost } from '../host.ts';
import { commands } from './index.ts';
import type { commandWords } from './words.ts';

/** The keys of all commands, for `prosemirror-keymap`. */
export function commandKeys(host: EditorHost): Record<string, Command> {
  const keys: Record<string, Command> = {};
  for (const { keys: own = [], act } of commands) {
    for (const key of own) {
      keys[key] = (state, dispatch, view) => act(host, state, dispatch, view);
    }
  }
  return keys;
}

type KeyNames = ReturnType<typeof commandWords.use>['keys'];

const isMac = () => /Mac|iP(hone|[oa]d)/.test(navigator.platform);

/** `Mod-Shift-7` as it stands on the keyboard: « Ctrl Maj 7 ». */
export function keyLabel(key: string, names: KeyNames): string {
  const parts = key.split(/-(?!$)/).map((part) => {
    if (part === 'Mod') return isMac() ? '⌘' : names.mod;
    if (part === 'Shift') return names.shift;
    if (part === 'Alt') return isMac() ? '⌥' : names.alt;
    if (part === 'Enter') return names.enter;
    if (part === 'Escape') return names.escape;
    if (part === 'Backspace') return names.backspace;
    const arrow = /^Arrow(Up|Down|Left|Right)$/.exec(part)?.[1]?.toLowerCase();
    if (arrow) return names[arrow as 'up' | 'down' | 'left' | 'right'];
    return part.toUpperCase();
  });
  return parts.join(' ');
}

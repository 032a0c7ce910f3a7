import type { Plugin } from 'prosemirror-state';
import { yCursorPlugin } from 'y-prosemirror';
import type { EditorHost } from '../host.ts';
import { typingWords } from './words.ts';

/** Where the others write: a caret in the words, their name in the margin, where it covers nothing. */
export function presence(host: EditorHost): Plugin {
  const words = typingWords.in(host.say);
  return yCursorPlugin(host.live.awareness, {
    cursorBuilder(user: { name: string }) {
      const caret = document.createElement('span');
      caret.className = 'caret';
      const name = document.createElement('span');
      name.className = 'hand';
      name.textContent = words.writes(user.name);
      caret.append('\u2060', name);
      return caret;
    },
    selectionBuilder: () => ({ class: 'their-selection' }),
  }) as Plugin;
}

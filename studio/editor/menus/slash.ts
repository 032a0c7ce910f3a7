import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { EditorCommand } from '../commands/command.ts';
import { commandOf } from '../commands/index.ts';
import { commandWords } from '../commands/words.ts';
import type { EditorHost } from '../host.ts';
import { isRemote } from '../typing/origin.ts';
import { slashList } from './slash-list.ts';
import { foundBySlash } from './slash-search.ts';

interface SlashState {
  isOn: boolean;
  /** The one of the offered commands that Enter takes. */
  index: number;
}

const key = new PluginKey<SlashState>('slash');
const OFF: SlashState = { isOn: false, index: 0 };
const ASKED = /(?:^|[\s\u00a0\u202f])\/([\p{L}\p{N}’' -]{0,24})$/u;

/** What was typed after a slash, up to the caret. */
function askedAt(state: EditorState): { from: number; to: number; query: string } | null {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock || $from.parent.type.spec.code) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const query = ASKED.exec(before)?.[1];
  if (query === undefined) return null;
  return { from: $from.pos - query.length - 1, to: $from.pos, query };
}

/** `/` offers everything that can be put in, in a list between the lines; words after it search. */
export function slash(host: EditorHost): Plugin {
  const words = commandWords.in(host.say);

  function offered(
    state: EditorState,
  ): { asked: { from: number; to: number }; found: EditorCommand[] } | null {
    const asked = key.getState(state)?.isOn ? askedAt(state) : null;
    if (!asked) return null;
    const found = foundBySlash(asked.query, host.say).filter(({ act }) => act(host, state));
    return { asked, found };
  }

  function take(view: EditorView, command: EditorCommand | undefined) {
    const asked = askedAt(view.state);
    if (!asked || !command) return;
    view.dispatch(view.state.tr.delete(asked.from, asked.to).setMeta(key, OFF));
    commandOf(command.id).act(host, view.state, view.dispatch, view);
    if (!host.sheet) view.focus();
  }

  return new Plugin<SlashState>({
    key,
    state: {
      init: () => OFF,
      apply(tr, before, _old, state) {
        const given = tr.getMeta(key) as SlashState | undefined;
        if (given) return given;
        const asked = askedAt(state);
        if (!asked) return OFF;
        if (tr.docChanged && !isRemote(tr) && asked.query === '' && !before.isOn)
          return { isOn: true, index: 0 };
        return tr.docChanged ? { ...before, index: 0 } : before;
      },
    },
    props: {
      handleKeyDown(view, event) {
        const now = offered(view.state);
        if (!now || event.isComposing) return false;
        const { found } = now;
        const { index } = key.getState(view.state) ?? OFF;
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (event.key === 'Escape') view.dispatch(view.state.tr.setMeta(key, OFF));
        else if (found.length === 0) return false;
        else if (step) {
          const next = (index + step + found.length) % found.length;
          view.dispatch(view.state.tr.setMeta(key, { isOn: true, index: next }));
        } else if (event.key === 'Enter' || event.key === 'Tab') take(view, found[index]);
        else return false;
        return true;
      },
      attributes(state): Record<string, string> {
        const now = offered(state);
        if (!now || now.found.length === 0) return {};
        const { index } = key.getState(state) ?? OFF;
        return {
          'aria-controls': 'slash-list',
          'aria-activedescendant': `slash-${now.found[index]?.id}`,
        };
      },
      decorations(state) {
        const now = offered(state);
        if (!now) return null;
        const { index } = key.getState(state) ?? OFF;
        const { found } = now;
        const widget = Decoration.widget(
          state.selection.$from.after(),
          (view) => slashList(found, index, words, (command) => take(view, command)),
          {
            key: `slash-${found.map(({ id }) => id).join()}-${index}`,
            side: -1,
            ignoreSelection: true,
            stopEvent: () => true,
          },
        );
        const query = Decoration.inline(now.asked.from, now.asked.to, { class: 'slash-query' });
        return DecorationSet.create(state.doc, [widget, query]);
      },
    },
  });
}

import { type EditorState, NodeSelection, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { blockWords } from '../blocks/words.ts';
import type { EditorHost } from '../host.ts';
import { createNoteEditor, type NoteEditor } from './note-editor.ts';

/** A chosen note opens below its paragraph, between the lines. */
export function openNote(host: EditorHost): Plugin {
  const words = blockWords.in(host.say);
  let open: NoteEditor | null = null;
  return new Plugin({
    props: {
      decorations(state) {
        const at = chosenNote(state);
        if (at === null) return null;
        const $at = state.doc.resolve(at);
        const widget = Decoration.widget(
          $at.after(),
          (view) => {
            const note = state.doc.nodeAt(at);
            if (!note) return document.createElement('div');
            open = createNoteEditor(host, words, note, () => chosenNote(view.state) ?? undefined);
            return open.dom;
          },
          {
            key: `note-${state.doc.nodeAt(at)?.attrs.id ?? at}`,
            side: -1,
            ignoreSelection: true,
            stopEvent: () => true,
            destroy: () => {
              open?.destroy();
              open = null;
            },
          },
        );
        return DecorationSet.create(state.doc, [widget]);
      },
      handleKeyDown(view, event) {
        if (event.key !== 'Enter' || chosenNote(view.state) === null || !open) return false;
        open.view.focus();
        return true;
      },
    },
    view: () => ({
      update(view, before) {
        const at = chosenNote(view.state);
        if (at === null || !open) return;
        const note = view.state.doc.nodeAt(at);
        if (note) open.follow(note);
        // A new note, or one that was clicked, is written into at once.
        const isNew = chosenNote(before) === null;
        if (isNew && note?.content.size === 0) queueMicrotask(() => open?.view.focus());
      },
    }),
  });
}

function chosenNote(state: EditorState): number | null {
  const { selection } = state;
  return selection instanceof NodeSelection && selection.node.type.name === 'footnote'
    ? selection.from
    : null;
}

import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { EditorState, NodeSelection, TextSelection, type Transaction } from 'prosemirror-state';
import { StepMap } from 'prosemirror-transform';
import { EditorView } from 'prosemirror-view';
import type { BlockWords } from '../blocks/words.ts';
import type { EditorHost } from '../host.ts';
import { editorSchema } from '../schema/editor-schema.ts';
import { markdownInNotes } from '../typing/markdown.ts';

/** The words of one note, written between the lines; each change is made in the article at once. */
export interface NoteEditor {
  dom: HTMLElement;
  view: EditorView;
  /** Takes over what others wrote in the note. */
  follow(note: Node): void;
  destroy(): void;
}

const FROM_PAGE = 'from-page';
const { marks } = editorSchema;

/** @param at where the note stands now, or undefined when it has gone */
export function createNoteEditor(
  host: EditorHost,
  words: BlockWords,
  note: Node,
  at: () => number | undefined,
): NoteEditor {
  const dom = document.createElement('div');
  dom.className = 'note-editor';
  dom.contentEditable = 'false';
  const place = document.createElement('div');
  place.className = 'note-words';
  dom.append(place);
  const page = () => host.view;

  const leave = () => {
    const outer = page();
    const pos = at();
    if (!outer || pos === undefined) return true;
    const size = outer.state.doc.nodeAt(pos)?.nodeSize ?? 0;
    const selection = TextSelection.create(outer.state.doc, pos + size);
    outer.dispatch(outer.state.tr.setSelection(selection));
    outer.focus();
    return true;
  };
  const take = () => {
    const outer = page();
    const pos = at();
    const size = pos === undefined ? 0 : (outer?.state.doc.nodeAt(pos)?.nodeSize ?? 0);
    if (!outer || pos === undefined || size === 0) return;
    outer.dispatch(outer.state.tr.delete(pos, pos + size));
    outer.focus();
  };

  const view = new EditorView(place, {
    state: EditorState.create({
      doc: note,
      plugins: [
        ...markdownInNotes(),
        keymap({
          Enter: leave,
          Escape: leave,
          'Mod-z': () => undo(host, false),
          'Mod-y': () => undo(host, true),
          'Mod-Shift-z': () => undo(host, true),
          'Mod-b': toggleMark(marks.bold),
          'Mod-i': toggleMark(marks.italic),
        }),
        keymap(baseKeymap),
      ],
    }),
    attributes: {
      role: 'textbox',
      'aria-label': words.noteText,
      'data-hint': words.noteHint,
      class: 'note-text',
    },
    dispatchTransaction(this: EditorView, tr: Transaction) {
      const { state, transactions } = this.state.applyTransaction(tr);
      this.updateState(state);
      showBlank(this);
      if (!tr.getMeta(FROM_PAGE)) passOn(page(), at(), transactions);
    },
  });
  showBlank(view);
  dom.append(createActs(words, take, leave));
  return { dom, view, follow: (next) => follow(view, next), destroy: () => view.destroy() };
}

function showBlank(view: EditorView): void {
  view.dom.classList.toggle('blank', view.state.doc.content.size === 0);
}

function undo(host: EditorHost, isRedo: boolean): boolean {
  if (isRedo) host.undoManager.redo();
  else host.undoManager.undo();
  return true;
}

function passOn(
  outer: EditorView | null,
  at: number | undefined,
  transactions: readonly Transaction[],
): void {
  if (!outer || at === undefined) return;
  const tr = outer.state.tr;
  const moved = StepMap.offset(at + 1);
  for (const { steps } of transactions) {
    for (const step of steps) {
      const mapped = step.map(moved);
      if (mapped) tr.step(mapped);
    }
  }
  if (!tr.docChanged) return;
  if (tr.doc.nodeAt(at)?.type.name === 'footnote')
    tr.setSelection(NodeSelection.create(tr.doc, at));
  outer.dispatch(tr);
}

function follow(view: EditorView, next: Node): void {
  const { state } = view;
  const start = next.content.findDiffStart(state.doc.content);
  if (start === null) return;
  const end = next.content.findDiffEnd(state.doc.content);
  if (!end) return;
  const overlap = start - Math.min(end.a, end.b);
  const [a, b] = overlap > 0 ? [end.a + overlap, end.b + overlap] : [end.a, end.b];
  view.dispatch(state.tr.replace(start, b, next.slice(start, a)).setMeta(FROM_PAGE, true));
}

function createActs(words: BlockWords, take: () => void, leave: () => void): HTMLElement {
  const acts = document.createElement('div');
  acts.className = 'acts';
  for (const [text, onClick] of [
    [words.closeNote, leave],
    [words.removeNote, take],
  ] as const) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'act';
    button.textContent = text;
    button.addEventListener('click', onClick);
    acts.append(button);
  }
  return acts;
}

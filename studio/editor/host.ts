import type { EditorState, Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Say } from '../words/area.ts';

/** The article as it lives between those who write it: `studio/live` keeps it saved and shared. */
export interface LiveArticle {
  doc: Y.Doc;
  /** The text, as `editorSchema` has it. */
  body: Y.XmlFragment;
  headline: Y.Text;
  standfirst: Y.Text;
  awareness: Awareness;
  canWrite: boolean;
}

/** What may lie open beside or between the words. One at a time. */
export type Sheet =
  | { kind: 'find' }
  | { kind: 'keys' }
  | { kind: 'link' }
  | { kind: 'abbreviation' }
  | { kind: 'language' }
  | { kind: 'embed' }
  | { kind: 'pick'; what: 'image' | 'gallery' | 'audio' | 'video' | 'file' };

/**
 * The editor as its parts see it: plugins, commands, panels and bars are given this one thing. The view
 * is there once the page stands.
 */
export interface EditorHost {
  readonly articleId: string;
  /** Of the article's edition. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language of the interface. */
  readonly say: Say;
  readonly live: LiveArticle;
  /** Undoes headline, standfirst and text alike. */
  readonly undoManager: Y.UndoManager;
  view: EditorView | null;
  /** The sheet that lies open. */
  readonly sheet: Sheet | null;
  open(sheet: Sheet): void;
  close(): void;
  /** Calls back whenever the text, the selection or the open sheet has changed. Returns how to stop. */
  listen(onChange: () => void): () => void;
  /** For the view alone. */
  changed(): void;
}

/** An act on the text. `host` for what a transaction cannot do: ask, open, upload. */
export type Act = (
  host: EditorHost,
  state: EditorState,
  dispatch?: (tr: Transaction) => void,
  view?: EditorView,
) => boolean;

/** Changes of headline and standfirst that this person made. */
export const LINE_ORIGIN = { line: true };

export function createHost(
  given: Pick<EditorHost, 'articleId' | 'lang' | 'dir' | 'say' | 'live' | 'undoManager'>,
): EditorHost {
  const listeners = new Set<() => void>();
  let sheet: Sheet | null = null;
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    ...given,
    view: null,
    get sheet() {
      return sheet;
    },
    open(next) {
      sheet = next;
      changed();
    },
    close() {
      if (!sheet) return;
      sheet = null;
      changed();
      this.view?.focus();
    },
    listen(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    changed,
  };
}

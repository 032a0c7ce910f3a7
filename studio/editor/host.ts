import type { EditorState, Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type * as Y from 'yjs';
import type { LiveCopy } from '../live/types.ts';
import type { Say } from '../words/area.ts';

/** What may lie open beside or between the words. One at a time. */
export type Sheet =
  | { kind: 'find' }
  | { kind: 'keys' }
  | { kind: 'link' }
  | { kind: 'abbreviation' }
  | { kind: 'language' }
  | { kind: 'blockLanguage' }
  | { kind: 'embed' }
  /** Files of the library; `into` is where the gallery stands that they are for. */
  | { kind: 'pick'; what: PickedKind; into?: number };

export type PickedKind = 'image' | 'gallery' | 'audio' | 'video' | 'file';

/** The parts of the back of the leaf. */
export type PanelName =
  | 'verso'
  | 'findings'
  | 'desk'
  | 'remarks'
  | 'languages'
  | 'history'
  | 'outline';

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
  /** The shared text. Whether it is saved and who is here: `useLive()`. */
  readonly live: LiveCopy;
  readonly canWrite: boolean;
  /** Undoes headline, standfirst and text alike. */
  readonly undoManager: Y.UndoManager;
  view: EditorView | null;
  /** The sheet that lies open. */
  readonly sheet: Sheet | null;
  /** Goes to the page on which the article is published. */
  readonly publish: () => void;
  /** The part of the back that is looked at. */
  readonly panel: PanelName;
  open(sheet: Sheet): void;
  close(): void;
  /** Turns to a part of the back. */
  show(panel: PanelName): void;
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

type GivenKey =
  | 'articleId'
  | 'lang'
  | 'dir'
  | 'say'
  | 'live'
  | 'canWrite'
  | 'undoManager'
  | 'publish';

export function createHost(given: Pick<EditorHost, GivenKey>): EditorHost {
  const listeners = new Set<() => void>();
  let sheet: Sheet | null = null;
  let panel: PanelName = 'verso';
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    ...given,
    view: null,
    get sheet() {
      return sheet;
    },
    get panel() {
      return panel;
    },
    show(next) {
      if (panel === next) return;
      panel = next;
      changed();
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

import { EditorState, type Plugin, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { initProseMirrorDoc } from 'y-prosemirror';
import { nodeViewsFor } from './blocks/node-views.ts';
import type { EditorHost } from './host.ts';
import { clipboardSerializer } from './schema/clipboard-serializer.ts';
import { editorSchema } from './schema/editor-schema.ts';

export interface ProseOptions {
  label: string;
  /** Stands where nothing is written yet. */
  hint?: string;
  plugins: readonly Plugin[];
  /** After each transaction, once the page shows it. */
  onTransaction(view: EditorView, tr: Transaction): void;
  /** Whoever writes goes elsewhere. */
  onLeave?(view: EditorView): void;
}

/** ProseMirror in a place of the page, on the text of a host: of an article, a translation, a letter. */
export function openProse(
  place: HTMLElement,
  host: EditorHost,
  { label, hint, plugins, onTransaction, onLeave }: ProseOptions,
): EditorView {
  const { doc } = initProseMirrorDoc(host.live.body, editorSchema);
  return new EditorView(place, {
    state: EditorState.create({
      doc: doc.childCount > 0 ? doc : undefined,
      schema: editorSchema,
      plugins: [...plugins],
    }),
    editable: () => host.canWrite,
    nodeViews: nodeViewsFor(host),
    clipboardSerializer: clipboardSerializer(),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      ...(hint === undefined ? {} : { 'data-hint': hint }),
      spellcheck: 'true',
    },
    handleDOMEvents: {
      focus: () => host.undoManager.stopCapturing(),
      blur: (view) => onLeave?.(view),
    },
    dispatchTransaction(this: EditorView, tr) {
      // What was put off until now may come after the page was left.
      if (this.isDestroyed) return;
      this.updateState(this.state.apply(tr));
      onTransaction(this, tr);
    },
  });
}

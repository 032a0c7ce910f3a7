import { EditorState, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef } from 'react';
import { initProseMirrorDoc } from 'y-prosemirror';
import { nodeViewsFor } from './blocks/node-views.ts';
import type { EditorHost } from './host.ts';
import { pluginFactories } from './plugins.ts';
import { clipboardSerializer } from './schema/clipboard-serializer.ts';
import { editorSchema } from './schema/editor-schema.ts';
import { useHost } from './use-host.ts';
import { editorWords } from './words.ts';

/** The text itself: where ProseMirror stands in the page. */
export function ProsePage() {
  const host = useHost();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const view = openView(place.current, host);
    host.view = view;
    host.changed();
    return () => {
      host.view = null;
      view.destroy();
    };
  }, [host]);
  return <div ref={place} className="prose" />;
}

function openView(place: HTMLElement, host: EditorHost): EditorView {
  const words = editorWords.in(host.say);
  const { doc } = initProseMirrorDoc(host.live.body, editorSchema);
  return new EditorView(place, {
    state: EditorState.create({
      doc: doc.childCount > 0 ? doc : undefined,
      schema: editorSchema,
      plugins: pluginFactories.flatMap((make) => make(host)),
    }),
    editable: () => host.canWrite,
    nodeViews: nodeViewsFor(host),
    clipboardSerializer: clipboardSerializer(),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': words.body,
      'data-hint': words.emptyBody,
      spellcheck: 'true',
    },
    dispatchTransaction(this: EditorView, tr: Transaction) {
      // What was put off until now may come after the page was left.
      if (this.isDestroyed) return;
      this.updateState(this.state.apply(tr));
      host.changed();
    },
  });
}

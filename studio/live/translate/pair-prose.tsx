import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef } from 'react';
import { initProseMirrorDoc } from 'y-prosemirror';
import { nodeViewsFor } from '../../editor/blocks/node-views.ts';
import type { EditorHost } from '../../editor/host.ts';
import { pluginFactories } from '../../editor/plugins.ts';
import { clipboardSerializer } from '../../editor/schema/clipboard-serializer.ts';
import { editorSchema } from '../../editor/schema/editor-schema.ts';
import { useHost } from '../../editor/use-host.ts';
import { type Beside, besidePlugin } from './beside.ts';

/** The translation's text, with the source's blocks laid beside its own. */
export function PairProse(props: { beside: Beside; label: string }) {
  const { beside, label } = props;
  const host = useHost();
  const place = useRef<HTMLDivElement>(null);
  const now = useRef<Beside>(beside);
  useEffect(() => {
    if (!place.current) return;
    const view = openView(place.current, host, { label, read: () => now.current });
    host.view = view;
    host.changed();
    return () => {
      host.view = null;
      view.destroy();
    };
  }, [host, label]);
  const key = keyOf(beside);
  useEffect(() => {
    // A transaction that changes nothing has ProseMirror ask for the decorations again.
    if (key !== '') host.view?.dispatch(host.view.state.tr.setMeta('addToHistory', false));
  }, [host, key]);
  now.current = beside;
  return <div ref={place} className="beside" lang={beside.lang} />;
}

const keyOf = ({ pairs, source, lang }: Beside) =>
  JSON.stringify([[...pairs.values()].map((pair) => ({ ...pair, block: null })), source.doc, lang]);

function openView(
  place: HTMLElement,
  host: EditorHost,
  { label, read }: { label: string; read: () => Beside },
): EditorView {
  const { doc } = initProseMirrorDoc(host.live.body, editorSchema);
  return new EditorView(place, {
    state: EditorState.create({
      doc: doc.childCount > 0 ? doc : undefined,
      schema: editorSchema,
      plugins: [...pluginFactories.flatMap((make) => make(host)), besidePlugin(read)],
    }),
    editable: () => host.canWrite,
    nodeViews: nodeViewsFor(host),
    clipboardSerializer: clipboardSerializer(),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      spellcheck: 'true',
    },
    dispatchTransaction(this: EditorView, tr) {
      // What was put off until now may come after the page was left.
      if (this.isDestroyed) return;
      this.updateState(this.state.apply(tr));
      if (tr.docChanged || tr.selectionSet) host.changed();
    },
  });
}

import type { EditorView } from 'prosemirror-view';
import { useEffect, useRef } from 'react';
import type { EditorHost } from '../../editor/host.ts';
import { openProse } from '../../editor/open-prose.ts';
import { pluginFactories } from '../../editor/plugins.ts';
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
  return openProse(place, host, {
    label,
    plugins: [...pluginFactories.flatMap((make) => make(host)), besidePlugin(read)],
    onTransaction: (_, tr) => {
      if (tr.docChanged || tr.selectionSet) host.changed();
    },
  });
}

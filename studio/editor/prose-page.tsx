import type { EditorView } from 'prosemirror-view';
import { useEffect, useRef } from 'react';
import type { EditorHost } from './host.ts';
import { openProse } from './open-prose.ts';
import { pluginFactories } from './plugins.ts';
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
  return openProse(place, host, {
    label: words.body,
    hint: words.emptyBody,
    plugins: pluginFactories.flatMap((make) => make(host)),
    onTransaction: () => host.changed(),
  });
}

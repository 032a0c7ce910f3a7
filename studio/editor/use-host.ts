import type { EditorState } from 'prosemirror-state';
import { createContext, use, useRef, useSyncExternalStore } from 'react';
import type { EditorHost } from './host.ts';

export const HostContext = createContext<EditorHost | null>(null);

/** The open editor. */
export function useHost(): EditorHost {
  const host = use(HostContext);
  if (!host) throw new Error('no editor here');
  return host;
}

/**
 * Something read from the editor, fresh after every change. `read` must give back the same thing (by
 * `===`) as long as nothing that it tells has changed: a word, a number, a node.
 */
export function useEditor<T>(read: (state: EditorState | null, host: EditorHost) => T): T {
  const host = useHost();
  const snapshot = () => read(host.view?.state ?? null, host);
  return useSyncExternalStore(host.listen, snapshot);
}

/** The same for what is costly: asked at most once in `everyMs`, after the last change. */
export function useEditorLater<T>(read: (state: EditorState) => T, empty: T, everyMs = 250): T {
  const host = useHost();
  const kept = useRef<{ doc: unknown; value: T }>({ doc: null, value: empty });
  const subscribe = useRef((onChange: () => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const check = () => {
      if (timer || host.view?.state.doc === kept.current.doc) return;
      timer = setTimeout(
        () => {
          timer = undefined;
          const state = host.view?.state;
          if (!state) return;
          kept.current = { doc: state.doc, value: read(state) };
          onChange();
          // What is there when it is opened is told at once.
        },
        kept.current.doc === null ? 0 : everyMs,
      );
    };
    const stop = host.listen(check);
    check();
    return () => {
      clearTimeout(timer);
      stop();
    };
  });
  return useSyncExternalStore(subscribe.current, () => kept.current.value);
}

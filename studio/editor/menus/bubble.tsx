import { TextSelection } from 'prosemirror-state';
import { type ComponentType, useLayoutEffect, useRef } from 'react';
import { Toolbar } from 'react-aria-components';
import type { CommandId } from '../commands/words.ts';
import { useEditor, useHost } from '../use-host.ts';
import { editorWords } from '../words.ts';
import { Tool } from './format-bar.tsx';

/** What others offer for selected words, such as a claim or a remark. */
export const bubbleParts: readonly ComponentType[] = [];

const ACTS: readonly CommandId[] = ['bold', 'italic', 'link', 'language', 'abbreviation', 'clear'];

/** Acts for the selected words, in the margin beside their first line: the words stay in sight. */
export function Bubble() {
  const host = useHost();
  const words = editorWords.use();
  const bubble = useRef<HTMLDivElement>(null);
  const from = useEditor((state) =>
    state && state.selection instanceof TextSelection && !state.selection.empty
      ? state.selection.from
      : -1,
  );
  useLayoutEffect(() => {
    const { view } = host;
    const page = bubble.current?.offsetParent;
    if (from < 0 || !view || !bubble.current || !page) return;
    const { top } = view.coordsAtPos(from);
    bubble.current.style.top = `${top - page.getBoundingClientRect().top}px`;
  }, [host, from]);
  if (from < 0) return null;
  return (
    <div ref={bubble} className="bubble">
      <Toolbar orientation="vertical" className="format" aria-label={words.forSelection}>
        {ACTS.map((id) => (
          <Tool key={id} id={id} />
        ))}
        {bubbleParts.map((Part) => (
          <Part key={Part.name} />
        ))}
      </Toolbar>
    </div>
  );
}

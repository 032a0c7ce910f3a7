import { TextSelection } from 'prosemirror-state';
import { useEditorLater, useHost } from '../use-host.ts';
import { editorWords } from '../words.ts';

interface Entry {
  at: number;
  level: number;
  text: string;
}

/** The headings of the text; a press leads there. */
export function Outline() {
  const host = useHost();
  const words = editorWords.use();
  const entries = useEditorLater<Entry[]>((state) => {
    const found: Entry[] = [];
    state.doc.descendants((node, at) => {
      if (node.type.name === 'heading')
        found.push({ at, level: node.attrs.level as number, text: node.textContent });
      return !node.isTextblock;
    });
    return found;
  }, []);
  if (entries.length === 0) return <p className="sum">{words.outlineEmpty}</p>;
  const goTo = (at: number) => {
    const { view } = host;
    if (!view) return;
    const selection = TextSelection.near(view.state.doc.resolve(at + 1));
    view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
    view.focus();
  };
  return (
    <ul className="outline">
      {entries.map(({ at, level, text }) => (
        <li key={at} className={`level-${level}`}>
          <button type="button" onClick={() => goTo(at)} dir="auto">
            {text || '…'}
          </button>
        </li>
      ))}
    </ul>
  );
}

import type { ComponentType } from 'react';
import { readingMinutes, wordCount } from '../../src/domain/document/text-count.ts';
import { FindingsFoot } from './findings/findings-foot.tsx';
import { countToSettle } from './typing/to-settle.ts';
import { useEditor, useEditorLater, useHost } from './use-host.ts';
import { editorWords } from './words.ts';

/** What others say at the foot of the page, such as open findings. */
export const footParts: readonly ComponentType[] = [FindingsFoot];

/** How long the text is, and what is left to settle in it. */
export function Foot() {
  const words = editorWords.use();
  return (
    <p className="foot">
      <Counts />
      <ToSettle />
      {footParts.map((Part) => (
        <Part key={Part.name} />
      ))}
      <span className="end opt">
        {words.keyMap} <kbd>?</kbd>
      </span>
    </p>
  );
}

function Counts() {
  const words = editorWords.use();
  const { lang } = useHost();
  const count = useEditorLater(
    ({ doc }) => wordCount(doc.textBetween(0, doc.content.size, '\n', '\ufffc'), lang),
    0,
  );
  const chosen = useEditor((state) => {
    if (!state || state.selection.empty) return 0;
    const { from, to } = state.selection;
    return wordCount(state.doc.textBetween(from, to, '\n', '\ufffc'), lang);
  });
  return (
    <span>
      {words.counts(count, readingMinutes(count))}
      {chosen > 0 ? <span className="chosen">{words.chosen(chosen)}</span> : null}
    </span>
  );
}

function ToSettle() {
  const words = editorWords.use();
  const count = useEditorLater(({ doc }) => countToSettle(doc), 0);
  return count > 0 ? <span>{words.leftToSettle(count)}</span> : null;
}

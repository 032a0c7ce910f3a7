import type { ComponentType } from 'react';
import { readingMinutes, wordCount } from '../../src/domain/document/text-count.ts';
import { useEditorLater, useHost } from './use-host.ts';
import { editorWords } from './words.ts';

/** What others say at the foot of the page, such as open findings. */
export const footParts: readonly ComponentType[] = [];

export function Foot() {
  const words = editorWords.use();
  const { lang } = useHost();
  const count = useEditorLater(
    ({ doc }) => wordCount(doc.textBetween(0, doc.content.size, '\n', '\ufffc'), lang),
    0,
  );
  return (
    <p className="foot">
      <span>{words.counts(count, readingMinutes(count))}</span>
      {footParts.map((Part) => (
        <Part key={Part.name} />
      ))}
    </p>
  );
}

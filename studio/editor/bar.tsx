import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { ComponentType } from 'react';
import { LiveBar } from '../live/live-bar.tsx';
import { useHost } from './use-host.ts';
import { editorWords } from './words.ts';

/** What others put into the bar, in reading order; each asks `useHost()` for the article. */
export const barStart: readonly ComponentType[] = [];
export const barEnd: readonly ComponentType[] = [LiveBar];

/** Where the article stands, who is here, whether it is saved, and the next step. */
export function EditorBar() {
  const words = editorWords.use();
  const { articleId } = useHost();
  return (
    <header className="bar">
      <Link className="btn bare" to="/">
        <ChevronLeft className="turns" size={16} aria-hidden="true" />
        <span className="opt">{words.desk}</span>
      </Link>
      {barStart.map((Part) => (
        <Part key={Part.name} />
      ))}
      <div className="end">
        {barEnd.map((Part) => (
          <Part key={Part.name} />
        ))}
        <a className="btn go publish" href={`/studio/articles/${articleId}/publish`}>
          {words.publish}
          <span className="opt" aria-hidden="true">
            <kbd>Ctrl ↵</kbd>
          </span>
        </a>
      </div>
    </header>
  );
}

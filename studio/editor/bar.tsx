import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { type ComponentType, useMemo } from 'react';
import { LiveBar } from '../live/live-bar.tsx';
import { useLive } from '../live/live-context.tsx';
import { PreviewButton } from '../live/panels/preview-button.tsx';
import { StateGlyph } from '../look/states.tsx';
import { lookWords } from '../look/words.ts';
import { useKeys } from '../shell/keys.ts';
import { useSession } from '../shell/session.tsx';
import { useHost } from './use-host.ts';
import { editorWords } from './words.ts';

/** What others put into the bar, in reading order; each asks `useHost()` for the article. */
export const barStart: readonly ComponentType[] = [State];
export const barEnd: readonly ComponentType[] = [LiveBar, WhoIsHere, PreviewButton];

/** Where the article stands, who is here, whether it is saved, and the next step. */
export function EditorBar() {
  const words = editorWords.use();
  const { articleId, publish, open } = useHost();
  const keys = useMemo(
    // Within the text the keys are the text's own; here they hold for the lines above it too.
    () => ({ '?': () => open({ kind: 'keys' }), 'mod+enter': publish }),
    [open, publish],
  );
  useKeys(keys);
  return (
    <header className="bar">
      <Link className="btn bare" to="/" aria-label={words.desk}>
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
        <a
          className="btn go publish"
          href={`/studio/articles/${articleId}/publish`}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            publish();
          }}
        >
          {words.publish}
          <span className="opt" aria-hidden="true">
            <kbd>Ctrl ↵</kbd>
          </span>
        </a>
      </div>
    </header>
  );
}

function State() {
  const { draft } = useLive();
  const words = lookWords.use();
  if (!draft) return null;
  const { state } = draft.article;
  return (
    <span className="state opt">
      <StateGlyph state={state} label="" />
      {words.states[state]}
    </span>
  );
}

/** The initials of those who are in the article; oneself last. */
function WhoIsHere() {
  const words = editorWords.use();
  const { people } = useLive();
  const { staff } = useSession();
  const others = [...new Map(people.map((person) => [person.id, person])).values()].filter(
    ({ id }) => id !== staff.id,
  );
  if (others.length === 0) return null;
  const names = others.map(({ name }) => name);
  return (
    <span className="who opt" role="img" aria-label={words.here([...names, words.you].join(', '))}>
      {others.slice(0, 4).map(({ id, name }) => (
        <span key={id} className="here" title={name}>
          {initialsOf(name)}
        </span>
      ))}
      <span title={staff.name}>{initialsOf(staff.name)}</span>
    </span>
  );
}

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

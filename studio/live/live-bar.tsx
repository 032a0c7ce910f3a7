import { useEffect } from 'react';
import { useNotes } from '../shell/notes.tsx';
import { useLive } from './live-context.tsx';
import { SavedState } from './saved-state.tsx';
import { liveWords } from './words.ts';

/** Who else is in the article, and where its words are. */
export function LiveBar() {
  const words = liveWords.use();
  const live = useLive();
  const say = useNotes();
  const { rescue } = live;
  useEffect(() => {
    if (rescue) say({ text: words.rescue[rescue] });
  }, [rescue, say, words]);
  const names = [...new Set(live.people.map(({ name }) => name))];
  return (
    <>
      {names.length > 0 ? (
        <span className="vh" role="status">
          {words.alsoHere(names)}
        </span>
      ) : null}
      <SavedState live={live} />
    </>
  );
}

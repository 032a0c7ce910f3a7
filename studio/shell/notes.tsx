import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { isTyping, singleKeysAreOn } from './keys.ts';
import { shellWords } from './words.ts';

/** What was just done, and how to undo it. */
export interface Note {
  text: string;
  onUndo?: () => void;
}

const SHOWN_MS = 8_000;
/** What can be undone stays long enough to be found by whoever is slow, and as long as it is held. */
const UNDOABLE_MS = 20_000;

const NotesContext = createContext<(note: Note) => void>(() => undefined);

/** Says at the foot of the screen what was done. `Z` undoes the last of them. */
export function NotesProvider({ children }: { children: ReactNode }) {
  const [notes, setNotes] = useState<(Note & { id: number })[]>([]);
  const next = useRef(1);
  const drop = useCallback((id: number) => {
    setNotes((before) => before.filter((note) => note.id !== id));
  }, []);
  const say = useCallback((note: Note) => {
    const id = next.current++;
    setNotes((before) => [...before.slice(-2), { ...note, id }]);
  }, []);
  const last = notes.at(-1);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || event.ctrlKey || event.metaKey || isTyping(event))
        return;
      if (!singleKeysAreOn()) return;
      if (!last?.onUndo) return;
      last.onUndo();
      drop(last.id);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [last, drop]);
  const value = useMemo(() => say, [say]);
  return (
    <NotesContext value={value}>
      {children}
      <div className="notes" role="status">
        {notes.map((note) => (
          <NoteLine key={note.id} note={note} onGone={drop} />
        ))}
      </div>
    </NotesContext>
  );
}

function NoteLine(props: { note: Note & { id: number }; onGone: (id: number) => void }) {
  const { note, onGone } = props;
  const { id, text, onUndo } = note;
  const words = shellWords.use();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => onGone(id), onUndo ? UNDOABLE_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, id, onUndo, onGone]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it stays while somebody is at it, and does nothing else
    <div
      className="undo"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {onUndo ? (
        <button
          type="button"
          className="act"
          onClick={() => {
            onUndo();
            onGone(id);
          }}
        >
          {words.undo}{' '}
          <span aria-hidden="true">
            <kbd>Z</kbd>
          </span>
        </button>
      ) : null}
    </div>
  );
}

/** Says what was done: `say({ text, onUndo })`. */
export const useNotes = (): ((note: Note) => void) => use(NotesContext);

import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { mediaWords } from './words.ts';

const PAUSE_MS = 200;

/** Looks for words while they are typed. */
export function FindBar(props: {
  value: string;
  onFind: (words: string) => void;
  hotkey?: string;
  /** What can be looked for, where it is not files. */
  hint?: string;
}) {
  const words = mediaWords.use();
  const { value, onFind, hotkey, hint = words.searchHint } = props;
  const [typed, setTyped] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onFind(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onFind]);
  return (
    <label className="find">
      <Search size={14} aria-hidden="true" />
      <span className="vh">{words.search}</span>
      <input
        ref={input}
        id="media-find"
        type="search"
        value={typed}
        placeholder={hint}
        onChange={(event) => setTyped(event.target.value)}
      />
      {hotkey ? (
        <span aria-hidden="true">
          <kbd>{hotkey}</kbd>
        </span>
      ) : null}
    </label>
  );
}

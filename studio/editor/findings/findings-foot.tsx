import { useEditor, useHost } from '../use-host.ts';
import { foundOf } from './found.ts';
import { stepFinding } from './go-to.ts';
import { findingWords } from './words.ts';

/** How many findings are shown, and the way to the next. */
export function FindingsFoot() {
  const words = findingWords.use();
  const host = useHost();
  const count = useEditor((state) => (state ? foundOf(state).shown.length : 0));
  if (count === 0) return null;
  return (
    <span className="findings-foot">
      {words.count(count)}
      <button type="button" className="act" onClick={() => stepFinding(host, 1)}>
        {words.next} <kbd>F8</kbd>
      </button>
    </span>
  );
}

import { lookWords } from './words.ts';

export type State =
  | 'draft'
  | 'in-review'
  | 'scheduled'
  | 'published'
  | 'unpublished'
  | 'todo'
  | 'none';

/** The drawings on a grid of 16: what stands half way is half full, what is out is full. */
const DRAWN: Record<State, React.ReactNode> = {
  draft: <circle cx="8" cy="8" r="5.25" strokeDasharray="2.2 1.92" />,
  'in-review': (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor" stroke="none" />
    </>
  ),
  scheduled: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M8 5.2V8l1.9 1.3" />
    </>
  ),
  published: <circle cx="8" cy="8" r="5.25" fill="currentColor" />,
  unpublished: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="m4.3 11.700 7.400-7.400" />
    </>
  ),
  todo: (
    <>
      <path d="M12.6 6A5 5 0 1 0 13 9" />
      <path d="M13 3v3.200H9.800" />
    </>
  ),
  none: <path d="M5.5 8h5" />,
};

/** A state of an article: its drawing, and its word for those who do not see it. */
export function StateGlyph({ state, label }: { state: State; label?: string }) {
  const words = lookWords.use();
  return (
    <span className={state === 'todo' ? 'st stop' : 'st'}>
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {DRAWN[state]}
      </svg>
      <span className="vh">{label ?? words.states[state]}</span>
    </span>
  );
}

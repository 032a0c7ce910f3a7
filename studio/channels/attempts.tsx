import { useWhen } from '../people/when.ts';
import type { Announcement } from './types.ts';
import { channelsWords } from './words.ts';

/** Every attempt, newest first: what was tried, what the network said, when it is tried again. */
export function Attempts({ attempts }: Pick<Announcement, 'attempts'>) {
  const words = channelsWords.use();
  const { moment } = useWhen();
  if (attempts.length === 0) return null;
  return (
    <details>
      <summary className="act">{words.log}</summary>
      <ul className="attempts small">
        {attempts.map(({ at, act, outcome, said, retryAt }) => (
          <li key={at}>
            <time dateTime={new Date(at).toISOString()}>{moment(at)}</time>
            <span>
              {words.acts[act]} · {words.outcomes[outcome]}
              {said ? ` · ${said}` : ''}
              {retryAt ? ` · ${words.next(moment(retryAt))}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { useSay } from '../words/language.tsx';
import { detailsWords } from './details-words.ts';
import { sinceText } from './hours.ts';
import type { Details } from './types.ts';

/** What was done with the article, by whom, with what they said. */
export function StepList({ details }: { details: Details }) {
  const words = detailsWords.use();
  const say = useSay();
  if (details.steps.length === 0) return null;
  return (
    <section aria-label={words.steps}>
      <h3 className="h2">{words.steps}</h3>
      <ol className="steps">
        {details.steps.map(({ id, step, by, at, word, about }) => (
          <li key={id}>
            <span>{words.step[step](by ?? words.house, hourIn(about))}</span>
            <time className="quiet" dateTime={new Date(at).toISOString()}>
              {sinceText(at, Date.now(), say)}
            </time>
            {word ? <em className="said">{words.said(word)}</em> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** `2026-06-04T18:00 Europe/Paris` as it is read: `2026-06-04 18:00`. */
const hourIn = (about: string | null): string =>
  (about ?? '').replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d) .*$/, '$1 $2');

import { Refusal } from '../api/client.ts';
import { RefusalNote } from '../look/refusal.tsx';
import { peopleWords } from './words.ts';

/** What went wrong; where it is only that the last sign-in is too old, the way to mend it. */
export function Refused({ error }: { error: unknown }) {
  const words = peopleWords.use();
  if (!(error instanceof Refusal) || error.key !== 'door.not-recent')
    return <RefusalNote error={error} />;
  const back = encodeURIComponent(location.pathname + location.search);
  return (
    <div className="ask-again" role="alert">
      <p>{error.message}</p>
      <a className="btn" href={`/studio/sign-in?again&to=${back}`}>
        {words.again15}
      </a>
    </div>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Refusal } from '../api/client.ts';
import { shellWords } from '../shell/words.ts';
import { Button } from './button.tsx';

/**
 * Where a screen will stand: that it is on its way or, with an error, why it did not come and what to do.
 * Only for what was never there: a screen that is asked for again in vain stays, with what was written on it.
 */
export function Waiting({ error }: { error: unknown }) {
  const words = shellWords.use();
  const client = useQueryClient();
  if (!error)
    return (
      <div className="body waiting" aria-busy="true">
        <p className="quiet">{words.coming}</p>
      </div>
    );
  const again = () => client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
  return (
    <div className="body" role="alert">
      <h1 className="lead">{words.notOpened}</h1>
      <p className="soft">{error instanceof Refusal ? error.message : words.noNetwork}</p>
      <p className="acts">
        {isFinal(error) ? null : (
          <Button look="go" onPress={() => void again()}>
            {words.again}
          </Button>
        )}
        <Link className="act" to="/">
          {words.desk}
        </Link>
      </p>
    </div>
  );
}

/** Asked again, it would be refused again. */
const isFinal = (error: unknown): boolean =>
  error instanceof Refusal && error.status >= 402 && error.status < 500;

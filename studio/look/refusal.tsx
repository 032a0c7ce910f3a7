import { Refusal } from '../api/client.ts';
import { shellWords } from '../shell/words.ts';

/** What went wrong, in a sentence, where it went wrong. */
export function RefusalNote({ error }: { error: unknown }) {
  const words = shellWords.use();
  if (!error) return null;
  return (
    <p className="refusal" role="alert">
      {error instanceof Refusal ? error.message : words.noNetwork}
    </p>
  );
}

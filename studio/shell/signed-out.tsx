import { useEffect, useState } from 'react';
import { SIGNED_OUT } from '../api/client.ts';
import { queryClient } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { shellWords } from './words.ts';

/**
 * When the session ends in mid-sentence: the screen stays, and so does the caret. A strip says how to go
 * on; a leaf over the words would take the letters that are being typed.
 */
export function SignedOut() {
  const words = shellWords.use();
  const [isOut, setOut] = useState(false);
  useEffect(() => {
    const onOut = () => setOut(true);
    window.addEventListener(SIGNED_OUT, onOut);
    return () => window.removeEventListener(SIGNED_OUT, onOut);
  }, []);
  if (!isOut) return null;
  const goOn = () => {
    setOut(false);
    // Whoever waits for a network waits for this too.
    window.dispatchEvent(new Event('online'));
    void queryClient.invalidateQueries();
  };
  return (
    <div className="signed-out" role="alert">
      <p>
        <b>{words.signedOutTitle}.</b> {words.signedOutText}
      </p>
      <a className="btn" href="/studio/sign-in" target="_blank" rel="noopener">
        {words.signIn}
      </a>
      <Button look="go" onPress={goOn}>
        {words.goOn}
      </Button>
    </div>
  );
}

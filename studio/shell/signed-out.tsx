import { useEffect, useState } from 'react';
import { SIGNED_OUT } from '../api/client.ts';
import { queryClient } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { shellWords } from './words.ts';

/** When the session ends in mid-sentence: the screen stays, a leaf over it says how to go on. */
export function SignedOut() {
  const words = shellWords.use();
  const [isOut, setOut] = useState(false);
  useEffect(() => {
    const onOut = () => setOut(true);
    window.addEventListener(SIGNED_OUT, onOut);
    return () => window.removeEventListener(SIGNED_OUT, onOut);
  }, []);
  const goOn = () => {
    setOut(false);
    void queryClient.invalidateQueries();
  };
  return (
    <Dialog title={words.signedOutTitle} isOpen={isOut} onClose={() => setOut(false)}>
      <p>{words.signedOutText}</p>
      <div className="foot">
        <a className="btn" href="/studio/sign-in" target="_blank" rel="noopener">
          {words.signIn}
        </a>
        <Button look="go" onPress={goOn}>
          {words.goOn}
        </Button>
      </div>
    </Dialog>
  );
}

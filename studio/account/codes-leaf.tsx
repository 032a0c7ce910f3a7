import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { useNotes } from '../shell/notes.tsx';
import { accountWords } from './words.ts';

/** The recovery codes, the one time that they are shown. */
export function CodesLeaf({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const words = accountWords.use();
  const note = useNotes();
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    note({ text: words.copied });
  };
  return (
    <Dialog title={words.codes} isOpen={codes.length > 0} onClose={onClose}>
      <p>{words.codesText}</p>
      <ol className="codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="foot">
        <Button onPress={() => void copy()}>{words.codesCopy}</Button>
        <Button look="go" onPress={onClose}>
          {words.close}
        </Button>
      </div>
    </Dialog>
  );
}

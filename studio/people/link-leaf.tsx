import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { TextField } from '../look/fields.tsx';
import { useNotes } from '../shell/notes.tsx';
import { peopleWords } from './words.ts';

export interface ShownLink {
  link: string;
  /** Whom it is for. */
  name: string;
}

/** A link that is shown once, to be handed over. */
export function LinkLeaf({ link, onClose }: { link: ShownLink | null; onClose: () => void }) {
  const words = peopleWords.use();
  const say = useNotes();
  const copy = async () => {
    await navigator.clipboard.writeText(link?.link ?? '');
    say({ text: words.copied });
  };
  return (
    <Dialog title={words.linkTitle} isOpen={link !== null} onClose={onClose}>
      <TextField
        label={words.linkText(link?.name ?? '')}
        value={link?.link ?? ''}
        isReadOnly
        onFocus={(event) => (event.target as HTMLInputElement).select()}
      />
      <div className="foot">
        <Button onPress={onClose}>{words.done}</Button>
        <Button look="go" onPress={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </Dialog>
  );
}

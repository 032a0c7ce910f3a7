import { useState } from 'react';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { TextField } from '../look/fields.tsx';
import { publishWords } from './words.ts';

/** A leaf that asks why; what is written is kept with the person's name. */
export function AskWord(props: {
  isOpen: boolean;
  title: string;
  label: string;
  hint?: string;
  act: string;
  look?: 'go' | 'stop';
  onClose: () => void;
  onWord: (word: string) => void;
}) {
  const { isOpen, title, label, hint, act, look = 'go', onClose, onWord } = props;
  const words = publishWords.use();
  const [word, setWord] = useState('');
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <TextField label={label} hint={hint} rows={3} value={word} onChange={setWord} autoFocus />
      <div className="foot">
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button
          look={look}
          isDisabled={word.trim() === ''}
          onPress={() => {
            onWord(word);
            setWord('');
            onClose();
          }}
        >
          {act}
        </Button>
      </div>
    </Dialog>
  );
}

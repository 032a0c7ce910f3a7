import { useState } from 'react';
import { Refusal } from '../api/client.ts';
import { useAct } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useMayOn } from '../shell/session.tsx';
import { detailsWords } from './details-words.ts';

export interface NewAuthorProps {
  /** There is nobody to choose: the field stands open. */
  isOnly: boolean;
  isDisabled: boolean;
  onMade: (author: { id: string; name: string }) => void;
}

/** Makes an author where one is missed, in the middle of signing a text. */
export function NewAuthor({ isOnly, isDisabled, onMade }: NewAuthorProps) {
  const words = detailsWords.use();
  const mayMake = useMayOn('author:change', { isOwn: false });
  const make = useAct('POST', '/authors', ['/desk/choices', '/authors']);
  const [isAsking, setAsking] = useState(false);
  const [name, setName] = useState('');
  const isMakeable = name.trim() !== '' && !make.isPending;
  if (!mayMake) return isOnly ? <p className="small quiet">{words.noAuthors}</p> : null;
  if (!isOnly && !isAsking)
    return (
      <Button look="act" isDisabled={isDisabled} onPress={() => setAsking(true)}>
        {words.newAuthor}
      </Button>
    );
  const done = () => {
    if (!isMakeable) return;
    make.mutate(
      { body: { name: name.trim() } },
      {
        onSuccess(author) {
          setName('');
          setAsking(false);
          onMade(author);
        },
      },
    );
  };
  const problem = make.error instanceof Refusal ? make.error.fields.name : undefined;
  return (
    <div className="new-author">
      <TextField
        label={words.newAuthorName}
        hint={words.newAuthorHint}
        value={name}
        onChange={setName}
        isDisabled={isDisabled}
        autoFocus={isAsking}
        error={problem}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          done();
        }}
      />
      <Button isDisabled={isDisabled || !isMakeable} isPending={make.isPending} onPress={done}>
        {words.makeAuthor}
      </Button>
      {problem ? null : <RefusalNote error={make.error} />}
    </div>
  );
}

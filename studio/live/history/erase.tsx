import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { Dialog } from '../../look/dialog.tsx';
import { TextField } from '../../look/fields.tsx';
import { Refused } from '../../people/refused.tsx';
import { useNotes } from '../../shell/notes.tsx';
import { useMay } from '../../shell/session.tsx';
import { historyWords } from './words.ts';

/** Shorter than this is no reason: `usecases/article/erase.ts`. */
const SHORTEST = 8;
const STALE = ['/desk', '/articles', '/calendar', '/articles/:articleId'];

/** Takes every version away for good. It cannot be undone, so its leaf says in full what will happen. */
export function Erase({ articleId }: { articleId: string }) {
  const words = historyWords.use().erase;
  const [isOpen, setOpen] = useState(false);
  if (!useMay('article:publish')) return null;
  return (
    <p className="erase">
      <Button look="act" onPress={() => setOpen(true)}>
        {words.offer}
      </Button>
      <Dialog title={words.title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <EraseLeaf articleId={articleId} onClose={() => setOpen(false)} />
      </Dialog>
    </p>
  );
}

function EraseLeaf({ articleId, onClose }: { articleId: string; onClose: () => void }) {
  const words = historyWords.use().erase;
  const say = useNotes();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const erase = useAct('POST', '/articles/:articleId/erase', STALE);
  const go = () =>
    erase.mutate(
      { params: { articleId }, body: { reason } },
      {
        onSuccess: () => {
          say({ text: words.done });
          void navigate({ to: '/' });
        },
      },
    );
  return (
    <>
      <p>{words.what}</p>
      <p>{words.stays}</p>
      <TextField
        label={words.why}
        hint={words.whyHint}
        rows={3}
        value={reason}
        onChange={setReason}
        autoFocus
      />
      <Refused error={erase.error} />
      <div className="foot">
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button
          look="stop"
          isPending={erase.isPending}
          isDisabled={reason.trim().length < SHORTEST}
          onPress={go}
        >
          {words.act}
        </Button>
      </div>
    </>
  );
}

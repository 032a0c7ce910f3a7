import { type FormEvent, useState } from 'react';
import { Refusal } from '../../api/client.ts';
import { useAct } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { Refused } from '../../people/refused.tsx';
import { useMay } from '../../shell/session.tsx';
import { sourceWords } from './source-words.ts';
import { EVIDENCE, type Evidence } from './use-evidence.ts';

/** For owners: what a person's right or a court makes a newsroom take away. */
export function EraseCopy({ copy }: { copy: Evidence['snapshots'][number] }) {
  const words = sourceWords.use();
  const may = useMay('article:erase');
  const [isErasing, setErasing] = useState(false);
  const [reason, setReason] = useState('');
  const erase = useAct('POST', '/copies/:snapshotId/erase', [EVIDENCE]);
  const fields = erase.error instanceof Refusal ? erase.error.fields : {};
  if (!may) return null;
  if (!isErasing)
    return (
      <p className="acts">
        <Button look="act" onPress={() => setErasing(true)}>
          {words.eraseCopy}
        </Button>
      </p>
    );
  const send = (event: FormEvent) => {
    event.preventDefault();
    erase.mutate({ params: { snapshotId: copy.id }, body: { reason } });
  };
  return (
    <form className="source-details" onSubmit={send}>
      <TextField
        label={words.eraseWhy}
        hint={words.eraseHint}
        value={reason}
        onChange={setReason}
        error={fields.reason}
      />
      <p className="acts">
        <Button type="submit" look="stop" isPending={erase.isPending}>
          {words.erase}
        </Button>
        <Button look="act" onPress={() => setErasing(false)}>
          {words.cancel}
        </Button>
      </p>
      {Object.keys(fields).length > 0 ? null : <Refused error={erase.error} />}
    </form>
  );
}

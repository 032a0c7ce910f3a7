import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Refusal } from '../api/client.ts';
import { useAct } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { Refused } from '../people/refused.tsx';
import { useWhen } from '../people/when.ts';
import { useNotes } from '../shell/notes.tsx';
import type { Account } from './account.ts';
import { CodesLeaf } from './codes-leaf.tsx';
import { accountWords } from './words.ts';

export function TotpPart({ account }: { account: Account }) {
  const words = accountWords.use();
  const [codes, setCodes] = useState<string[]>([]);
  return (
    <div className="way">
      <h3>{words.totp}</h3>
      <p className="quiet small">{words.totpText}</p>
      {account.totpSince === null ? (
        <TotpBegin onCodes={setCodes} />
      ) : (
        <TotpOn account={account} since={account.totpSince} onCodes={setCodes} />
      )}
      <CodesLeaf codes={codes} onClose={() => setCodes([])} />
    </div>
  );
}

/** A drawing to read, then a first code: only then is it asked for. */
function TotpBegin({ onCodes }: { onCodes: (codes: string[]) => void }) {
  const words = accountWords.use();
  const [code, setCode] = useState('');
  const begin = useAct('POST', '/account/totp');
  const confirm = useAct('POST', '/account/totp/confirm', ['/account']);
  const { error } = confirm;
  const isField = error instanceof Refusal && error.key === 'door.wrong-code';
  const { data } = begin;
  if (!data)
    return (
      <>
        <Button isPending={begin.isPending} onPress={() => begin.mutate({})}>
          {words.totpBegin}
        </Button>
        <Refused error={begin.error} />
      </>
    );
  return (
    <Form
      className="totp"
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate(
          { body: { code } },
          { onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes) },
        );
      }}
    >
      <p>{words.totpScan}</p>
      <svg
        className="qr"
        viewBox={`0 0 ${data.qr.size} ${data.qr.size}`}
        role="img"
        aria-label={words.totpQr}
      >
        <path d={data.qr.path} />
      </svg>
      <TextField label={words.totpSecret} value={data.secret} isReadOnly />
      <TextField
        label={words.totpCode}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        error={isField ? error.message : undefined}
      />
      {isField ? null : <Refused error={error} />}
      <Button type="submit" isPending={confirm.isPending}>
        {words.totpConfirm}
      </Button>
    </Form>
  );
}

interface TotpOnProps {
  account: Account;
  since: number;
  onCodes: (codes: string[]) => void;
}

function TotpOn({ account, since, onCodes }: TotpOnProps) {
  const words = accountWords.use();
  const when = useWhen();
  const note = useNotes();
  const remove = useAct('DELETE', '/account/totp', ['/account']);
  const renew = useAct('POST', '/account/recovery-codes', ['/account']);
  return (
    <>
      <p>
        {words.totpOn(when.day(since))} {words.codesLeft(account.recoveryCodesLeft)}
      </p>
      <div className="acts">
        <Button
          look="act"
          isPending={renew.isPending}
          onPress={() =>
            renew.mutate({}, { onSuccess: ({ recoveryCodes }) => onCodes(recoveryCodes) })
          }
        >
          {words.codesNew}
        </Button>
        <Button
          look="act"
          isPending={remove.isPending}
          onPress={() => remove.mutate({}, { onSuccess: () => note({ text: words.removed }) })}
        >
          {words.totpOff}
        </Button>
      </div>
      <Refused error={remove.error ?? renew.error} />
    </>
  );
}

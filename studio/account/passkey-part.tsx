import { startRegistration } from '@simplewebauthn/browser';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { ask } from '../api/client.ts';
import { queryClient, useAct } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { Refused } from '../people/refused.tsx';
import { useWhen } from '../people/when.ts';
import { useNotes } from '../shell/notes.tsx';
import type { Account } from './account.ts';
import { accountWords } from './words.ts';

type Options = Parameters<typeof startRegistration>[0]['optionsJSON'];

export function PasskeyPart({ account }: { account: Account }) {
  const words = accountWords.use();
  return (
    <div className="way">
      <h3>{words.passkeys}</h3>
      <p className="quiet small">{words.passkeysText}</p>
      {account.passkeys.length > 0 ? (
        <ul className="small-rows">
          {account.passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      ) : null}
      {account.canHavePasskeys ? <AddPasskey /> : <p className="soft">{words.passkeysNot}</p>}
    </div>
  );
}

function PasskeyRow({ passkey }: { passkey: Account['passkeys'][number] }) {
  const words = accountWords.use();
  const when = useWhen();
  const note = useNotes();
  const remove = useAct('DELETE', '/account/passkeys/:passkeyId', ['/account']);
  const used = passkey.lastUsedAt
    ? words.passkeyUsed(when.moment(passkey.lastUsedAt))
    : words.passkeyUnused;
  return (
    <li>
      <p>
        <b>{passkey.name}</b>{' '}
        <span className="quiet small">
          {used}
          {passkey.isBackedUp ? ` · ${words.passkeyShared}` : ''}
        </span>
      </p>
      <Button
        look="act"
        aria-label={`${words.remove} ${passkey.name}`}
        isPending={remove.isPending}
        onPress={() =>
          remove.mutate(
            { params: { passkeyId: passkey.id } },
            { onSuccess: () => note({ text: words.removed }) },
          )
        }
      >
        {words.remove}
      </Button>
      <Refused error={remove.error} />
    </li>
  );
}

/** The browser, its device and the server each have their part in making one. */
function AddPasskey() {
  const words = accountWords.use();
  const note = useNotes();
  const [name, setName] = useState<string>(words.passkeyUsual);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [hasFailed, setFailed] = useState(false);
  async function add() {
    setBusy(true);
    setError(null);
    setFailed(false);
    try {
      const options = await ask('POST', '/account/passkeys/challenge', {});
      const made = await startRegistration({ optionsJSON: options as unknown as Options }).catch(
        () => null,
      );
      if (made === null) return setFailed(true);
      const response = made as unknown as Record<string, unknown>;
      await ask('POST', '/account/passkeys', { body: { name, response } });
      await queryClient.invalidateQueries({ queryKey: ['/account'] });
      note({ text: words.passkeyAdded });
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Form
      className="in-line"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField label={words.passkeyName} value={name} onChange={setName} maxLength={80} />
      <Button type="submit" isPending={isBusy}>
        {words.passkeyAdd}
      </Button>
      {hasFailed ? <p role="status">{words.passkeyFailed}</p> : null}
      <Refused error={error} />
    </Form>
  );
}

import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Refusal } from '../api/client.ts';
import { useAct } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { Refused } from '../people/refused.tsx';
import { useNotes } from '../shell/notes.tsx';
import type { Account } from './account.ts';
import { accountWords } from './words.ts';

export function PasswordPart({ account }: { account: Account }) {
  const words = accountWords.use();
  const note = useNotes();
  const [password, setPassword] = useState('');
  const change = useAct('PUT', '/account/password', ['/account', '/account/sessions']);
  const remove = useAct('DELETE', '/account/password', ['/account']);
  const { error } = change;
  const isField = error instanceof Refusal && error.key.startsWith('door.password-');
  const save = () =>
    change.mutate(
      { body: { password } },
      {
        onSuccess: () => {
          setPassword('');
          note({ text: words.passwordSaved });
        },
      },
    );
  return (
    <div className="way">
      <h3>{words.password}</h3>
      <p className="quiet small">{account.hasPassword ? words.passwordOn : words.passwordOff}</p>
      <Form
        className="in-line"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {/* For the browser's key ring, which keeps a password with its address. */}
        <input
          className="vh"
          type="email"
          autoComplete="username"
          value={account.mail}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <TextField
          label={words.passwordNew}
          hint={words.passwordHint}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          error={isField ? error.message : undefined}
        />
        <Button type="submit" isDisabled={password === ''} isPending={change.isPending}>
          {words.passwordSave}
        </Button>
        {account.hasPassword ? (
          <Button
            look="act"
            isPending={remove.isPending}
            onPress={() => remove.mutate({}, { onSuccess: () => note({ text: words.removed }) })}
          >
            {words.remove}
          </Button>
        ) : null}
        <Refused error={isField ? remove.error : (error ?? remove.error)} />
      </Form>
    </div>
  );
}

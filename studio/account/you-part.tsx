import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Refusal } from '../api/client.ts';
import { useAct } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { Select } from '../look/select.tsx';
import { Refused } from '../people/refused.tsx';
import { useNotes } from '../shell/notes.tsx';
import { shellWords } from '../shell/words.ts';
import { useSay, useSpeak } from '../words/language.tsx';
import type { Account } from './account.ts';
import { accountWords } from './words.ts';

/** Name, language, address. */
export function YouPart({ account }: { account: Account }) {
  const words = accountWords.use();
  const shell = shellWords.use();
  const note = useNotes();
  const say = useSay();
  const speak = useSpeak();
  const change = useAct('PATCH', '/account', ['/account', '/session', '/staff']);
  const kept = { onSuccess: () => note({ text: words.kept }) };
  return (
    <section className="account-part" aria-labelledby="you">
      <h2 className="h2" id="you">
        {words.you}
      </h2>
      <div className="account-body">
        <KeptField
          label={words.name}
          hint={words.nameHint}
          value={account.name}
          onKeep={(name) => change.mutate({ body: { name } }, kept)}
          error={change.error instanceof Refusal ? change.error.message : undefined}
          autoComplete="name"
        />
        <Select
          label={words.say}
          value={say}
          choices={[
            { value: 'fr', text: shell.french },
            { value: 'en', text: shell.english },
          ]}
          onChange={(value) => {
            const next = value === 'en' ? 'en' : 'fr';
            speak(next);
            change.mutate({ body: { say: next } });
          }}
        />
        <MailForm account={account} />
      </div>
    </section>
  );
}

function MailForm({ account }: { account: Account }) {
  const words = accountWords.use();
  const note = useNotes();
  const [mail, setMail] = useState(account.mail);
  const change = useAct('PUT', '/account/mail', ['/account', '/session', '/staff']);
  const { error } = change;
  const isField = error instanceof Refusal && error.key.startsWith('staff.');
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ body: { mail } }, { onSuccess: () => note({ text: words.mailSaved }) });
      }}
    >
      <TextField
        label={words.mail}
        hint={words.mailHint}
        type="email"
        value={mail}
        onChange={setMail}
        error={isField ? error.message : undefined}
        autoComplete="email"
      />
      {isField ? null : <Refused error={error} />}
      {mail.trim() === account.mail ? null : (
        <Button type="submit" isPending={change.isPending}>
          {words.mailSave}
        </Button>
      )}
    </Form>
  );
}

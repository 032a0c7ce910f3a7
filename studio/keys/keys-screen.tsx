import '../people/people.css';
import './keys.css';
import { useState } from 'react';
import { useAct, useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { TextField } from '../look/fields.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Waiting } from '../look/waiting.tsx';
import { Refused } from '../people/refused.tsx';
import { useWhen } from '../people/when.ts';
import { peopleWords } from '../people/words.ts';
import { useNotes } from '../shell/notes.tsx';
import { KeyForm } from './key-form.tsx';
import { keysWords } from './words.ts';

/** The keys with which programs act in somebody's name. */
export function KeysScreen() {
  const words = keysWords.use();
  const { data, error } = useRead('/keys', {});
  const [isMaking, setMaking] = useState(false);
  const [shown, setShown] = useState('');
  if (!data) return <Waiting error={error} />;
  return (
    <div className="body keys">
      <header className="people-head">
        <div>
          <h1 className="lead">{words.title}</h1>
          <p className="soft">{words.text}</p>
        </div>
        <Button look="go" onPress={() => setMaking(true)}>
          {words.make}
        </Button>
      </header>
      <RefusalNote error={error} />
      {data.keys.length === 0 ? <p className="empty">{words.none}</p> : null}
      <ul className={data.keys.length > 0 ? 'people-rows' : ''}>
        {data.keys.map((key) => (
          <KeyRow key={key.id} apiKey={key} />
        ))}
      </ul>
      <KeyForm
        scopes={data.scopes}
        isOpen={isMaking}
        onClose={() => setMaking(false)}
        onMade={setShown}
      />
      <KeyLeaf shown={shown} onClose={() => setShown('')} />
    </div>
  );
}

interface Key {
  id: string;
  hint: string;
  name: string;
  ownerName: string;
  scopes: string[];
  createdAt: number;
  expiresAt: number | null;
  lastUsedAt: number | null;
}

function KeyRow({ apiKey }: { apiKey: Key }) {
  const words = keysWords.use();
  const when = useWhen();
  const say = useNotes();
  const revoke = useAct('DELETE', '/keys/:keyId', ['/keys']);
  const scopes = words.scopes as Record<string, string>;
  const { name, hint, ownerName, createdAt, expiresAt, lastUsedAt } = apiKey;
  const go = () =>
    revoke.mutate(
      { params: { keyId: apiKey.id } },
      { onSuccess: () => say({ text: words.revoked(name) }) },
    );
  return (
    <li className="person">
      <p className="who">
        <b>{name}</b>
        <code className="quiet small">
          <bdi dir="ltr">{hint}…</bdi>
        </code>
      </p>
      <p className="soft small">
        {apiKey.scopes.map((scope) => scopes[scope] ?? scope).join(', ')}
      </p>
      <p className="quiet small ways">
        <span>{words.made(when.day(createdAt), ownerName)}</span>
        <span>{expiresAt ? words.ends(when.day(expiresAt)) : words.endless}</span>
        <span>{lastUsedAt ? words.used(when.moment(lastUsedAt)) : words.unused}</span>
      </p>
      <Button look="act" isPending={revoke.isPending} onPress={go}>
        {words.revoke}
      </Button>
      <Refused error={revoke.error} />
    </li>
  );
}

function KeyLeaf({ shown, onClose }: { shown: string; onClose: () => void }) {
  const words = keysWords.use();
  const people = peopleWords.use();
  const say = useNotes();
  const copy = async () => {
    await navigator.clipboard.writeText(shown);
    say({ text: people.copied });
  };
  return (
    <Dialog title={words.shownTitle} isOpen={shown !== ''} onClose={onClose}>
      <TextField
        label={words.shownText}
        value={shown}
        isReadOnly
        onFocus={(event) => (event.target as HTMLInputElement).select()}
      />
      <div className="foot">
        <Button onPress={onClose}>{people.done}</Button>
        <Button look="go" onPress={() => void copy()}>
          {people.copy}
        </Button>
      </div>
    </Dialog>
  );
}

import './letters.css';
import { useState } from 'react';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Switch } from '../look/checks.tsx';
import { TextField } from '../look/fields.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { Waiting } from '../look/waiting.tsx';
import { useAttempt } from '../settings/use-settings.ts';
import { useMay, useSession } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import type { Letter } from './types.ts';
import { lettersWords } from './words.ts';

type Wish = Partial<Omit<Letter, 'id' | 'editionId' | 'slug'>>;

/** Who signs each letter, when it proposes itself, and by which road letters leave. */
export function LetterSettingsScreen() {
  const words = lettersWords.use().set;
  const { data, error } = useRead('/letters', {});
  const mayChange = useMay('publication:change');
  if (!data) return <Waiting error={error} />;
  return (
    <div className="body letters letter-settings">
      <header className="letters-head">
        <div>
          <h1 className="lead">{words.title}</h1>
          <p className="soft">{words.lead}</p>
        </div>
      </header>
      <RefusalNote error={error} />
      {data.letters.map((letter) => (
        <OneLetter key={letter.id} letter={letter} />
      ))}
      <AddLetter />
      {mayChange ? <Road /> : null}
    </div>
  );
}

function weekdays(say: string): string[] {
  const format = new Intl.DateTimeFormat(say, { weekday: 'long', timeZone: 'UTC' });
  // 4 January 1970 was a Sunday.
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(1970, 0, 4 + day)));
}

function OneLetter({ letter }: { letter: Letter }) {
  const all = lettersWords.use();
  const words = all.set;
  const say = useSay();
  const { attempt, error } = useAttempt(['/letters', '/mailings']);
  const keep = (body: Wish) => {
    const before = Object.fromEntries(
      Object.keys(body).map((name) => [name, letter[name as keyof Letter]]),
    );
    const send = (wish: Wish) =>
      ask('PATCH', '/letters/:letterId', { params: { letterId: letter.id }, body: wish });
    return attempt(() => send(body), { text: words.saved, undo: () => send(before) });
  };
  return (
    <section aria-labelledby={`set-${letter.id}`}>
      <h2 className="h2" id={`set-${letter.id}`}>
        {letter.name}
      </h2>
      <RefusalNote error={error} />
      <div className="fields">
        <KeptField label={words.name} value={letter.name} onKeep={(name) => keep({ name })} />
        <KeptField
          label={words.description}
          value={letter.description}
          onKeep={(description) => keep({ description })}
        />
        <Select
          label={words.access}
          value={letter.access}
          onChange={(access) =>
            void keep({ access: access === 'supporters' ? 'supporters' : 'readers' })
          }
          choices={[
            { value: 'readers', text: words.accessOf.readers },
            { value: 'supporters', text: words.accessOf.supporters },
          ]}
        />
        <KeptField
          label={words.senderName}
          value={letter.senderName}
          onKeep={(senderName) => keep({ senderName })}
        />
        <KeptField
          label={words.senderMail}
          type="email"
          value={letter.senderMail}
          onKeep={(senderMail) => keep({ senderMail })}
        />
        <KeptField
          label={words.replyTo}
          type="email"
          value={letter.replyTo}
          onKeep={(replyTo) => keep({ replyTo })}
        />
        <Select
          label={words.weekday}
          value={letter.weekday === null ? 'never' : String(letter.weekday)}
          onChange={(day) => void keep({ weekday: day === 'never' ? null : Number(day) })}
          choices={[
            ...weekdays(say).map((text, day) => ({ value: String(day), text })),
            { value: 'never', text: words.never },
          ]}
        />
        <KeptField
          label={words.hour}
          type="time"
          value={letter.hour}
          onKeep={(hour) => keep({ hour })}
        />
      </div>
      <div className="switches">
        <Switch isSelected={letter.isOpen} onChange={(isOpen) => void keep({ isOpen })}>
          {words.isOpen}
        </Switch>
        {letter.access === 'readers' && letter.isOpen ? (
          <Switch isSelected={letter.isAtFoot} onChange={(isAtFoot) => void keep({ isAtFoot })}>
            {words.isAtFoot}
          </Switch>
        ) : null}
      </div>
    </section>
  );
}

function AddLetter() {
  const words = lettersWords.use().set;
  const { editions } = useSession();
  const [name, setName] = useState('');
  const [editionId, setEditionId] = useState(editions[0]?.id ?? '');
  const { attempt, error } = useAttempt(['/letters', '/mailings']);
  const add = async () => {
    const isDone = await attempt(() => ask('POST', '/letters', { body: { editionId, name } }), {
      text: words.saved,
    });
    if (isDone) setName('');
  };
  return (
    <section aria-labelledby="add-letter">
      <h2 className="h2" id="add-letter">
        {words.add}
      </h2>
      <RefusalNote error={error} />
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Select
          label={words.edition}
          value={editionId}
          onChange={setEditionId}
          choices={editions.map(({ id, title, lang }) => ({
            value: id,
            text: `${title} (${lang})`,
          }))}
        />
        <TextField label={words.name} value={name} onChange={setName} isRequired />
        <Button type="submit">{words.add}</Button>
      </form>
    </section>
  );
}

function Road() {
  const words = lettersWords.use().set;
  const { data, error } = useRead('/mail', {});
  const { attempt, error: refused } = useAttempt(['/mail']);
  if (!data) return <RefusalNote error={error} />;
  const keep = (body: {
    isSigning?: boolean;
    bounceHost?: string;
    perSecond?: number;
    isWarmingUp?: boolean;
  }) => attempt(() => ask('PATCH', '/mail', { body }), { text: words.saved });
  return (
    <section aria-labelledby="road">
      <h2 className="h2" id="road">
        {words.road}
      </h2>
      <RefusalNote error={refused ?? error} />
      <p className={data.hasServer ? undefined : 'stop'}>
        {data.hasServer ? words.server(data.defaultSender) : words.noServer}
      </p>
      <Switch isSelected={data.isSigning} onChange={(isSigning) => void keep({ isSigning })}>
        {words.sign}
      </Switch>
      {data.isSigning
        ? data.records.map((record) => (
            <div key={record.name}>
              <p className="small soft">{words.record}</p>
              <code>{record.name}</code>
              <code>{record.value}</code>
            </div>
          ))
        : null}
      <div className="fields">
        <KeptField
          label={words.bounceHost}
          hint={words.bounceHint}
          value={data.bounceHost}
          onKeep={(bounceHost) => keep({ bounceHost })}
        />
        <KeptField
          label={words.perSecond}
          hint={words.perSecondHint}
          inputMode="numeric"
          value={String(data.perSecond)}
          onKeep={(text) => keep({ perSecond: Number(text) || 0 })}
        />
      </div>
      <p className="small soft">{words.hook}</p>
      <code>{data.hookUrl}</code>
      <Switch isSelected={data.isWarmingUp} onChange={(isWarmingUp) => void keep({ isWarmingUp })}>
        {words.warmUp}
      </Switch>
      {data.dailyLimit === null ? null : (
        <p className="small soft">{words.warmUpNow(data.dailyLimit, data.acceptedToday)}</p>
      )}
    </section>
  );
}

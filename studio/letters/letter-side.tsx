import { Check, CircleDashed } from 'lucide-react';
import { useState } from 'react';
import { ask } from '../api/client.ts';
import { Button } from '../look/button.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useKeys } from '../shell/keys.ts';
import { useNotes } from '../shell/notes.tsx';
import { useMay } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { momentIn } from './moment.ts';
import type { Mailing, MailingAnswer } from './types.ts';
import { lettersWords } from './words.ts';

export type Act = (work: (version: number) => Promise<Mailing | undefined>) => Promise<unknown>;

interface SideProps {
  answer: MailingAnswer;
  mailing: Mailing;
  act: Act;
  change: (what: { plannedWall: string }) => unknown;
}

/** To whom, what stands before the sending, and when: the last line says in full what will happen. */
export function LetterSide({ answer, mailing, act, change }: SideProps) {
  return (
    <aside className="letter-side">
      <ToWhom answer={answer} />
      <Before mailing={mailing} />
      <When mailing={mailing} act={act} change={change} />
    </aside>
  );
}

function ToWhom({ answer }: { answer: MailingAnswer }) {
  const words = lettersWords.use();
  const { readers, supporters } = answer.audience;
  return (
    <section>
      <h2 className="h2">
        <span>{words.toWhom}</span>
        <span className="c">{words.readers(readers + supporters)}</span>
      </h2>
      <table>
        <tbody>
          {(['readers', 'supporters'] as const).map((who) => (
            <tr key={who}>
              <th scope="row">{words.audience[who]}</th>
              <td className="num">{answer.audience[who]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Before({ mailing }: { mailing: Mailing }) {
  const words = lettersWords.use();
  const moment = momentIn(mailing.zone, useSay());
  const steps = [
    [mailing.testedAt, words.tested, words.untested],
    [mailing.approvedAt, words.agreed, words.agreement],
  ] as const;
  return (
    <section>
      <h2 className="h2">{words.before}</h2>
      <ul>
        {steps.map(([at, done, todo]) => (
          <li key={todo} className="step">
            {at === null ? (
              <CircleDashed size={16} aria-hidden="true" />
            ) : (
              <Check size={16} aria-hidden="true" />
            )}
            <span>{at === null ? todo : done(moment(at))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function When({ mailing, act, change }: Omit<SideProps, 'answer'>) {
  const words = lettersWords.use();
  const say = useNotes();
  const maySend = useMay('letter:send');
  const [error, setError] = useState<unknown>(null);
  const params = { mailingId: mailing.id };
  const approve = (isNow: boolean) =>
    act((version) =>
      ask('POST', '/mailings/:mailingId/approval', { params, body: { version, isNow } }),
    );
  const turn = (state: 'draft' | 'set-aside') =>
    act((version) =>
      ask('POST', '/mailings/:mailingId/state', { params, body: { version, state } }),
    );
  const test = async () => {
    setError(null);
    try {
      const { to } = await ask('POST', '/mailings/:mailingId/test', { params });
      say({ text: words.testSent(to) });
      await act(async () => undefined);
    } catch (reason) {
      setError(reason);
    }
  };
  const { state } = mailing;
  useKeys({ 'mod+enter': () => state === 'draft' && maySend && void approve(false) });
  const isOpen = state === 'draft' || state === 'approved';
  return (
    <section>
      <h2 className="h2">
        <span>{words.when}</span>
        <span className="c">{words.states[state]}</span>
      </h2>
      {mailing.whyNot ? (
        <p className="stop" role="alert">
          {words.whyNot[mailing.whyNot]}
        </p>
      ) : null}
      <Hour mailing={mailing} change={change} isOpen={isOpen} />
      <RefusalNote error={error} />
      <div className="approve">
        {state === 'draft' && maySend ? (
          <Button look="go" hotkey="Ctrl ↵" onPress={() => void approve(false)}>
            {words.approve}
          </Button>
        ) : null}
        {isOpen ? <Button onPress={() => void test()}>{words.test}</Button> : null}
        {state === 'draft' && maySend ? (
          <Button onPress={() => void approve(true)}>{words.sendNow}</Button>
        ) : null}
        {state === 'approved' && maySend ? (
          <Button onPress={() => void turn('draft')}>{words.takeBack}</Button>
        ) : null}
        {state === 'set-aside' && maySend ? (
          <Button onPress={() => void turn('draft')}>{words.takeUp}</Button>
        ) : null}
        {isOpen && maySend ? (
          <Button look="act" onPress={() => void turn('set-aside')}>
            {words.setAside}
          </Button>
        ) : null}
      </div>
      {isOpen ? <p className="small soft">{words.rule}</p> : null}
    </section>
  );
}

function Hour(props: Pick<SideProps, 'mailing' | 'change'> & { isOpen: boolean }) {
  const { mailing, change, isOpen } = props;
  const words = lettersWords.use();
  const say = useSay();
  // On the clocks of the letter's place, wherever this device is.
  const moment = new Intl.DateTimeFormat(say, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: mailing.zone,
  });
  const place = mailing.zone.split('/').pop()?.replaceAll('_', ' ') ?? mailing.zone;
  return (
    <>
      <p>
        {mailing.plannedAt === null
          ? words.noHour
          : words.leaves(moment.format(mailing.plannedAt), place)}
      </p>
      {isOpen ? (
        <KeptField
          label={words.hour}
          type="datetime-local"
          value={mailing.plannedWall}
          onKeep={(plannedWall) => change({ plannedWall })}
        />
      ) : null}
    </>
  );
}

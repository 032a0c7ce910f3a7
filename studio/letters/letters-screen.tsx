import './letters.css';
import { Link, useNavigate } from '@tanstack/react-router';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Waiting } from '../look/waiting.tsx';
import { useMay } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { momentIn } from './moment.ts';
import { TallyBar } from './tally-bar.tsx';
import type { DeskLetter } from './types.ts';
import { lettersWords } from './words.ts';

/** All letters, what comes next in each, and what has left. */
export function LettersScreen() {
  const words = lettersWords.use();
  const { data, error } = useRead('/mailings', {}, { refetchMs: 15_000 });
  const maySend = useMay('letter:send');
  if (!data) return <Waiting error={error} />;
  return (
    <div className="body letters">
      <header className="letters-head">
        <div>
          <h1 className="lead">{words.title}</h1>
          {data.letters.length === 0 ? <p className="soft">{words.none}</p> : null}
        </div>
        {maySend ? (
          <Link className="act" to="/letters/settings">
            {words.settings}
          </Link>
        ) : null}
      </header>
      <RefusalNote error={error} />
      {data.letters.map((one, at) => (
        <OneLetter key={one.letter.id} one={one} isFirst={at === 0} />
      ))}
    </div>
  );
}

function OneLetter({ one, isFirst }: { one: DeskLetter; isFirst: boolean }) {
  const words = lettersWords.use();
  const navigate = useNavigate();
  const { letter, mailings } = one;
  const hasNext = mailings.some(({ mailing }) =>
    ['draft', 'approved', 'sending'].includes(mailing.state),
  );
  const compose = async () => {
    const made = await ask('POST', '/letters/:letterId/mailings', {
      params: { letterId: letter.id },
    });
    await navigate({ to: '/letters/$mailingId', params: { mailingId: made.id } });
  };
  return (
    <section className="one-letter" aria-labelledby={`letter-${letter.id}`}>
      <h2 className="h2" id={`letter-${letter.id}`}>
        <span>{letter.name}</span>
      </h2>
      {hasNext ? null : (
        <p className="acts">
          <Button look={isFirst ? 'go' : 'plain'} onPress={() => void compose()}>
            {words.compose}
          </Button>
        </p>
      )}
      {mailings.map(({ mailing, tally }) => (
        <MailingRow key={mailing.id} letter={letter} mailing={mailing} tally={tally} />
      ))}
    </section>
  );
}

function MailingRow(props: DeskLetter['mailings'][number] & Pick<DeskLetter, 'letter'>) {
  const { mailing, tally, letter } = props;
  const words = lettersWords.use();
  const say = useSay();
  const at = mailing.startedAt ?? mailing.plannedAt;
  const title =
    mailing.kind === 'letter'
      ? words.numbered(letter.name, mailing.number)
      : words.erratum(letter.name);
  return (
    <div className="mailing-row">
      <div>
        <p className="ti" lang={undefined} dir="auto">
          {mailing.subject || title}
        </p>
        <p className="small quiet">
          {[
            ...(mailing.subject ? [title] : []),
            ...(at === null ? [] : [momentIn(mailing.zone, say)(at)]),
          ].join(' · ')}
        </p>
      </div>
      <p className={mailing.whyNot || mailing.state === 'short' ? 'state stop' : 'state'}>
        {words.states[mailing.state]}
      </p>
      <div className="tally-cell">
        {tally ? (
          <>
            <TallyBar tally={tally} />
            <p className="small quiet">
              {words.tally(tally.accepted, tally.refused, tally.unknown)}
            </p>
          </>
        ) : mailing.whyNot ? (
          <p className="small stop">{words.whyNot[mailing.whyNot]}</p>
        ) : null}
      </div>
      <Link className="act" to="/letters/$mailingId" params={{ mailingId: mailing.id }}>
        {words.open}
        <span className="vh"> {title}</span>
      </Link>
    </div>
  );
}

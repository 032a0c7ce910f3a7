import './letters.css';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Waiting } from '../look/waiting.tsx';
import { useKeys } from '../shell/keys.ts';
import { useSession } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { Ledger } from './ledger.tsx';
import { LetterSide } from './letter-side.tsx';
import { PreviewLeaf } from './preview-leaf.tsx';
import { Slip } from './slip.tsx';
import { useMailing } from './use-mailing.ts';
import { lettersWords } from './words.ts';

/** One mailing: composed on the left, its audience and hour beside, what became of it below. */
export function MailingScreen() {
  const { mailingId } = useParams({ from: '/letters/$mailingId' });
  const words = lettersWords.use();
  const say = useSay();
  const { editions } = useSession();
  const state = useMailing(mailingId);
  const [isPreviewing, setPreviewing] = useState(false);
  useKeys({ 'mod+p': () => setPreviewing(true) });
  const { read, mailing, savedAt, error } = state;
  if (!read.data || !mailing) return <Waiting error={read.error} />;
  const { letter } = read.data;
  const edition = editions.find(({ id }) => id === letter.editionId);
  const hour = new Intl.DateTimeFormat(say, { timeStyle: 'short' });
  const isLetter = mailing.kind === 'letter';
  const isOpen = mailing.state === 'draft' || mailing.state === 'approved';
  return (
    <div className="body letter-desk">
      <div>
        <header className="letters-head">
          <div>
            <h1 className="lead">
              {isLetter ? words.numbered(letter.name, mailing.number) : words.erratum(letter.name)}
            </h1>
            {isOpen ? (
              <p className="soft">{isLetter ? words.composedSelf : words.erratumLead}</p>
            ) : null}
          </div>
          <span className="acts">
            <span className="quiet small" role="status">
              {savedAt === null ? '' : words.savedAt(hour.format(savedAt))}
            </span>
            <Button hotkey="Ctrl P" onPress={() => setPreviewing(true)}>
              {words.preview}
            </Button>
          </span>
        </header>
        <RefusalNote error={error ?? read.error} />
        <Slip
          answer={read.data}
          mailing={mailing}
          lang={edition?.lang ?? 'fr'}
          onChange={state.change}
        />
      </div>
      <LetterSide answer={read.data} mailing={mailing} act={state.act} change={state.change} />
      {read.data.tally ? <Ledger answer={read.data} act={state.act} /> : null}
      <PreviewLeaf
        mailingId={mailing.id}
        version={mailing.version}
        isOpen={isPreviewing}
        onClose={() => setPreviewing(false)}
      />
    </div>
  );
}

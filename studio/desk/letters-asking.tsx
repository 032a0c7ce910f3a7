import { Link } from '@tanstack/react-router';
import { Mail } from 'lucide-react';
import type { Contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { useAct, useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useNotes } from '../shell/notes.tsx';
import { useMay } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { BlockGlyph } from './glyphs.tsx';
import { hourText } from './hours.ts';
import { letterDeskWords } from './letter-words.ts';

const ASKING = '/mailings/asking';

/** @returns undefined while they are being asked for. */
export function useLettersAsking(): readonly One[] | undefined {
  const isTheirs = useMay('letter:write');
  const { data } = useRead(ASKING, {}, { refetchMs: 30_000, enabled: isTheirs });
  return isTheirs ? data?.asking : [];
}

/** Letters that did not reach everybody, that could not leave, or that wait for a word before their hour. */
export function LettersAsking({ now }: { now: number }) {
  const words = letterDeskWords.use();
  const asking = useLettersAsking() ?? [];
  if (asking.length === 0) return null;
  return (
    <section className="reported" aria-labelledby="letters-asking">
      <h2 id="letters-asking" className="h2">
        {words.title} <span className="c">{asking.length}</span>
      </h2>
      <ul>
        {asking.map((one) => (
          <Asking key={one.mailing.id} one={one} now={now} />
        ))}
      </ul>
    </section>
  );
}

type One = AnswerOf<Contract['listMailingsAsking']>['asking'][number];

function Asking({ one, now }: { one: One; now: number }) {
  const words = letterDeskWords.use();
  const note = useNotes();
  const settle = useAct('POST', '/mailings/:mailingId/settled', [ASKING]);
  const { mailing, letter, what } = one;
  const params = { mailingId: mailing.id };
  const close = () => settle.mutate({ params }, { onSuccess: () => note({ text: words.settled }) });
  const name =
    mailing.kind === 'letter'
      ? words.numbered(letter.name, mailing.number)
      : words.erratum(letter.name);
  return (
    <li>
      <h3 className={what === 'to-approve' ? '' : 'stop'}>
        {what === 'to-approve' ? (
          <Mail size={16} strokeWidth={1.6} aria-hidden="true" />
        ) : (
          <BlockGlyph />
        )}
        <span>{useTitle(one)}</span>
      </h3>
      <p>
        <em dir="auto">{name}</em> <span className="said">{useReason(one, now)}</span>
      </p>
      <p className="acts">
        <Link className="act" to="/letters/$mailingId" params={params}>
          {what === 'short' ? words.see : words.open}
          <span className="vh"> {name}</span>
        </Link>
        {what === 'short' ? (
          <Button look="act" onPress={close} isPending={settle.isPending}>
            {words.settle}
          </Button>
        ) : null}
      </p>
      <RefusalNote error={settle.error} />
    </li>
  );
}

function useTitle({ what, mailing, tally }: One): string {
  const words = letterDeskWords.use();
  if (what === 'to-approve') return words.toApprove;
  if (what === 'not-left') return words.notLeft;
  return words.short(tally?.accepted ?? 0, mailing.recipients);
}

function useReason({ what, mailing, tally }: One, now: number): string {
  const words = letterDeskWords.use();
  const say = useSay();
  if (what === 'short') return words.parts(tally?.refused ?? 0, tally?.unknown ?? 0);
  if (mailing.whyNot) return words.whyNot[mailing.whyNot];
  return mailing.plannedAt === null
    ? ''
    : words.leaves(hourText(mailing.plannedAt, now, mailing.zone, say));
}

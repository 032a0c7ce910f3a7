import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useNotes } from '../shell/notes.tsx';
import { useMay } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import type { Act } from './letter-side.tsx';
import { TallyBar } from './tally-bar.tsx';
import type { MailingAnswer, Tally } from './types.ts';
import { lettersWords } from './words.ts';

const LINES = [
  ['accepted', 'acceptedMeans'],
  ['refused', 'refusedMeans'],
  ['unknown', 'unknownMeans'],
  ['waiting', 'waitingMeans'],
  ['left', 'leftMeans'],
  ['bounced', 'bouncedMeans'],
  ['complained', 'complainedMeans'],
] as const;
type Line = (typeof LINES)[number][0];

/** What the servers said, on copy paper: the proof of the sending. */
export function Ledger({ answer, act }: { answer: MailingAnswer; act: Act }) {
  const words = lettersWords.use();
  const navigate = useNavigate();
  const maySee = useMay('reader:read');
  const [shown, setShown] = useState<Line | null>(null);
  const { mailing, tally, letter } = answer;
  if (!tally) return null;
  const isOver = mailing.state === 'sent' || mailing.state === 'short';
  const rectify = async () => {
    const made = await ask('POST', '/mailings/:mailingId/erratum', {
      params: { mailingId: mailing.id },
    });
    await navigate({ to: '/letters/$mailingId', params: { mailingId: made.id } });
  };
  return (
    <section className="ledger" aria-labelledby="ledger">
      <div>
        <h2 className="h2" id="ledger">
          <span>{words.numbered(letter.name, mailing.number)}</span>
          <span className="c">{words.ledger(mailing.recipients)}</span>
        </h2>
        <TallyBar tally={tally} />
        <p className="small soft">{words.tally(tally.accepted, tally.refused, tally.unknown)}</p>
        {mailing.resumed > 0 ? (
          <p className="small soft">{words.resumed(mailing.resumed)}</p>
        ) : null}
        {isOver && mailing.kind === 'letter' ? (
          <Button onPress={() => void rectify()}>{words.rectify}</Button>
        ) : null}
      </div>
      <div className="scrolls">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.answer}</th>
              <th scope="col" className="num">
                {words.count}
              </th>
              <th scope="col">{words.means}</th>
              <th scope="col">
                <span className="vh">{words.see}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {LINES.filter(([line]) => isShown(line, tally)).map(([line, means]) => (
              <tr key={line}>
                <th scope="row" className={line === 'refused' ? 'stop' : undefined}>
                  {words[line]}
                </th>
                <td className="num">{tally[line]}</td>
                <td className="soft">{words[means]}</td>
                <td>
                  {line !== 'accepted' && tally[line] > 0 && maySee ? (
                    <Button look="act" onPress={() => setShown(line)}>
                      {line === 'unknown' ? words.decide : words.see}
                      <span className="vh"> {words[line]}</span>
                    </Button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <After answer={answer} />
      {shown ? (
        <WhoLeaf
          mailingId={mailing.id}
          line={shown}
          canSendAgain={isOver}
          act={act}
          onClose={() => setShown(null)}
        />
      ) : null}
    </section>
  );
}

/** What followed, as far as it is known without looking over anybody's shoulder. */
function After({ answer }: { answer: MailingAnswer }) {
  const words = lettersWords.use();
  const say = useSay();
  const { after, articles } = answer;
  if (!after) return null;
  const number = new Intl.NumberFormat(say);
  const titles = new Map(articles.map(({ id, headline }) => [id, headline]));
  return (
    <div className="after">
      <h3 className="h3">{words.after}</h3>
      <p className="small soft">{words.afterHow}</p>
      <table>
        <tbody>
          <tr>
            <th scope="row">{words.parted}</th>
            <td className="num">{number.format(after.parted)}</td>
          </tr>
          {after.reads.map(({ articleId, reads }) => (
            <tr key={articleId}>
              <th scope="row" dir="auto">
                {words.readsOf(titles.get(articleId) ?? words.gone)}
              </th>
              <td className="num">{number.format(reads)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isShown = (line: Line, tally: Tally) =>
  line === 'accepted' || line === 'refused' || line === 'unknown' || tally[line] > 0;

interface WhoProps {
  mailingId: string;
  line: Line;
  canSendAgain: boolean;
  act: Act;
  onClose: () => void;
}

function WhoLeaf({ mailingId, line, canSendAgain, act, onClose }: WhoProps) {
  const words = lettersWords.use();
  const say = useNotes();
  const maySend = useMay('letter:send');
  const [after, setAfter] = useState(0);
  const { data, error } = useRead('/mailings/:mailingId/deliveries', {
    params: { mailingId },
    query: { state: line, after },
  });
  const again = () =>
    act(async () => {
      const sent = await ask('POST', '/mailings/:mailingId/unknown', { params: { mailingId } });
      say({ text: words.sentAgain(sent.again) });
      onClose();
      return undefined;
    });
  return (
    <Dialog title={words.whoIs(words[line])} isOpen isWide onClose={onClose}>
      <RefusalNote error={error} />
      <ul className="people-in-state">
        {data?.deliveries.map((one) => (
          <li key={one.position}>
            <span dir="ltr">{one.mail}</span>
            <span className="small quiet">
              {one.laterReason || one.reason} · {words.tries(one.tries)}
            </span>
          </li>
        ))}
      </ul>
      <p className="acts">
        {data?.next ? <Button onPress={() => setAfter(data.next ?? 0)}>{words.more}</Button> : null}
        {line === 'unknown' && canSendAgain && maySend ? (
          <Button look="stop" onPress={() => void again()}>
            {words.sendAgain}
          </Button>
        ) : null}
        <Button onPress={onClose}>{words.close}</Button>
      </p>
    </Dialog>
  );
}

import { useState } from 'react';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { useWhen } from '../people/when.ts';
import { useAttempt } from '../settings/use-settings.ts';
import { useNotes } from '../shell/notes.tsx';
import { useMay } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { formatMoney } from './money.ts';
import { useNameOf, usePledgeState } from './supporter-row.tsx';
import type { Supporter } from './supporters-screen.tsx';
import { supportWords } from './words.ts';

/** One person: what they give, and what happened around it. */
export function SupporterSide(props: {
  readerId: string;
  others: readonly Supporter[];
  onGone: () => void;
}) {
  const { readerId, others, onGone } = props;
  const words = supportWords.use();
  const nameOf = useNameOf();
  const { moment } = useWhen();
  const mayChange = useMay('reader:change');
  const params = { readerId };
  const { data, error } = useRead('/supporters/:readerId', { params });
  const doing = useAttempt(['/supporters', '/supporters/:readerId']);
  if (!data)
    return (
      <aside className="supporter-side" aria-busy={!error}>
        <RefusalNote error={error} />
      </aside>
    );
  const undoMerge = (mergeId: string) =>
    doing.attempt(() => ask('POST', '/merges/:mergeId/undo', { params: { mergeId } }), {
      text: words.parted,
    });
  return (
    <aside ref={comeIntoView} className="supporter-side" aria-labelledby="supporter-name">
      <div className="supporter-facts">
        <h2 className="lead" id="supporter-name">
          <bdi>{nameOf(data)}</bdi>
        </h2>
        <p className="soft">{data.isMailHidden ? words.hiddenMail : <bdi>{data.mail}</bdi>}</p>
        <RefusalNote error={doing.error} />
        <Gives data={data} mayChange={mayChange} doing={doing} />
        {mayChange ? <Acts data={data} others={others} doing={doing} onGone={onGone} /> : null}
      </div>
      <div className="happened">
        <h3 className="h2">{words.happened}</h3>
        {data.log.length === 0 ? <p className="soft">{words.happenedNothing}</p> : null}
        <ol>
          {data.log.map((one) => (
            <li key={`${one.at} ${one.text}`} className={one.isQuiet ? 'quiet' : ''}>
              <time dateTime={new Date(one.at).toISOString()}>{moment(one.at)}</time>
              <span>
                {one.text}{' '}
                {one.mergeId && mayChange ? (
                  <Button look="act" onPress={() => undoMerge(one.mergeId ?? '')}>
                    {words.undo}
                  </Button>
                ) : null}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </aside>
  );
}

/** On a phone the record stands under the list of everybody: whoever chose somebody is led there. */
function comeIntoView(side: HTMLElement | null): void {
  if (side && side.getBoundingClientRect().top > window.innerHeight) side.scrollIntoView();
}

type Read = Supporter & { receipts: readonly unknown[] };
type Doing = ReturnType<typeof useAttempt>;

function Gives({ data, mayChange, doing }: { data: Read; mayChange: boolean; doing: Doing }) {
  const words = supportWords.use();
  const say = useSay();
  const stateOf = usePledgeState();
  return (
    <>
      <h3 className="h2">
        {words.gives}{' '}
        {data.receipts.length > 0 ? (
          <span className="soft small">{words.receipts(data.receipts.length)}</span>
        ) : null}
      </h3>
      <ul className="gives">
        {data.pledges.map((pledge) => (
          <li key={pledge.id}>
            <span>
              <b>{words.platforms.names[pledge.platform]}</b>{' '}
              {formatMoney(pledge.amount, pledge.currency, say)}{' '}
              {words.tiers.intervals[pledge.interval]}
            </span>
            <span className={pledge.isInGrace ? 'stop' : 'soft'}>{stateOf(pledge)}</span>
            {mayChange && pledge.platform === 'hand' && pledge.isOpen ? (
              <Button
                look="act"
                onPress={() =>
                  doing.attempt(
                    () =>
                      ask('POST', '/pledges/:pledgeId/end', { params: { pledgeId: pledge.id } }),
                    { text: words.ended },
                  )
                }
              >
                {words.end}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function Acts(props: {
  data: Supporter;
  others: readonly Supporter[];
  doing: Doing;
  onGone: () => void;
}) {
  const { data, others, doing, onGone } = props;
  const words = supportWords.use();
  const nameOf = useNameOf();
  const say = useNotes();
  const params = { readerId: data.id };
  const [leaf, setLeaf] = useState<'merge' | 'erase' | null>(null);
  const check = () =>
    doing.attempt(
      async () => {
        const { results } = await ask('POST', '/supporters/:readerId/check', { params });
        const failed = results.find(({ isWorking }) => !isWorking);
        say({ text: failed?.said ?? (results.length > 0 ? words.checkFine : words.checkNothing) });
      },
      { text: '' },
    );
  const offer = () =>
    doing.attempt(
      () =>
        ask('POST', '/supporters/gifts', {
          body: { mail: data.mail, name: data.name, amount: 0, currency: 'EUR', months: 1 },
        }),
      { text: words.offered },
    );
  const takeData = async () => {
    const all = await ask('GET', '/supporters/:readerId/data', { params });
    const url = URL.createObjectURL(
      new Blob([JSON.stringify(all, null, 2)], { type: 'application/json' }),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = 'recto-reader.json';
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <>
      <p className="acts">
        <Button onPress={check}>{words.check}</Button>
        {data.isMailHidden ? null : (
          <Button look="act" onPress={offer}>
            {words.offerMonth}
          </Button>
        )}
        {others.length > 0 ? (
          <Button look="act" onPress={() => setLeaf('merge')}>
            {words.merge}
          </Button>
        ) : null}
      </p>
      <p className="acts">
        <Button look="act" onPress={() => void takeData()}>
          {words.exportData}
        </Button>
        <Button look="act" onPress={() => setLeaf('erase')}>
          {words.erase}
        </Button>
      </p>
      <Dialog
        title={words.mergeTitle(nameOf(data))}
        isOpen={leaf === 'merge'}
        onClose={() => setLeaf(null)}
      >
        <MergeInto
          data={data}
          others={others}
          doing={doing}
          onDone={(isDone) => {
            setLeaf(null);
            if (isDone) onGone();
          }}
        />
      </Dialog>
      <Dialog
        title={words.eraseTitle(nameOf(data))}
        isOpen={leaf === 'erase'}
        onClose={() => setLeaf(null)}
      >
        <p>{words.eraseText}</p>
        <RefusalNote error={doing.error} />
        <p className="foot acts">
          <Button onPress={() => setLeaf(null)}>{words.cancel}</Button>
          <Button
            look="stop"
            onPress={async () => {
              const erase = () => ask('POST', '/supporters/:readerId/erase', { params });
              if (await doing.attempt(erase, { text: words.erased })) onGone();
            }}
          >
            {words.eraseDo}
          </Button>
        </p>
      </Dialog>
    </>
  );
}

function MergeInto(props: {
  data: Supporter;
  others: readonly Supporter[];
  doing: Doing;
  onDone: (isDone: boolean) => void;
}) {
  const { data, others, doing, onDone } = props;
  const words = supportWords.use();
  const nameOf = useNameOf();
  const [into, setInto] = useState(others[0]?.id ?? '');
  const merge = async () => {
    const params = { readerId: data.id };
    const work = () => ask('POST', '/supporters/:readerId/merge', { params, body: { into } });
    if (await doing.attempt(work, { text: words.merged })) onDone(true);
  };
  return (
    <>
      <p>{words.mergeText}</p>
      <Select
        label={words.name}
        value={into}
        onChange={setInto}
        choices={others.map((one) => ({
          value: one.id,
          text: one.isMailHidden || one.name === '' ? nameOf(one) : `${one.name}, ${one.mail}`,
        }))}
      />
      <RefusalNote error={doing.error} />
      <p className="foot acts">
        <Button onPress={() => onDone(false)}>{words.cancel}</Button>
        <Button look="go" onPress={merge}>
          {words.mergeDo}
        </Button>
      </p>
    </>
  );
}

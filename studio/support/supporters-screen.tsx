import './support.css';
import { useState } from 'react';
import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { PLATFORMS, type PlatformName } from '../../src/domain/pledge.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { Waiting } from '../look/waiting.tsx';
import { useMay, useSession } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { GiftLeaf } from './gift-leaf.tsx';
import { formatMoney } from './money.ts';
import { ReceivedChart } from './received-chart.tsx';
import { SupporterRow } from './supporter-row.tsx';
import { SupporterSide } from './supporter-side.tsx';
import { supportWords } from './words.ts';

export type Page = AnswerOf<typeof contract.listSupporters>;
export type Supporter = Page['supporters'][number];

const FILTERS = ['open', 'grace', 'new', 'left', 'all'] as const;
type Filter = (typeof FILTERS)[number];

/** Who supports the paper: how that stands, who they are, and what happened around each. */
export function SupportersScreen() {
  const words = supportWords.use();
  const { publication } = useSession();
  const mayChange = useMay('reader:change');
  const [filter, setFilter] = useState<Filter>('open');
  const [platform, setPlatform] = useState<PlatformName | 'any'>('any');
  const [search, setSearch] = useState('');
  const [after, setAfter] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isGiving, setGiving] = useState(false);
  const query = {
    filter,
    words: search,
    ...(platform === 'any' ? {} : { platform }),
    ...(after ? { after } : {}),
  };
  const { data, error } = useRead('/supporters', { query }, { keepPrevious: true });
  if (!data) return <Waiting error={error} />;
  const choose = (next: Filter) => {
    setFilter(next);
    setAfter(null);
  };
  return (
    <div className={chosen ? 'supporters has-side' : 'supporters'}>
      <div className="body">
        <header className="support-head">
          <div>
            <h1 className="lead">{words.lead(data.counts.open, publication.name)}</h1>
            <p className="soft">{words.leadGrace(data.counts.grace)}</p>
          </div>
          {mayChange ? (
            <Button look="go" onPress={() => setGiving(true)}>
              {words.give}
            </Button>
          ) : null}
        </header>
        <RefusalNote error={error} />
        <div className="support-figures">
          <Sums data={data} />
          <ReceivedChart received={data.received} />
        </div>
        <div className="support-tools">
          <fieldset className="tabs" aria-label={words.state}>
            {FILTERS.map((one) => (
              <button
                key={one}
                type="button"
                aria-current={one === filter ? 'true' : undefined}
                className={one === filter ? 'stroke' : ''}
                onClick={() => choose(one)}
              >
                {words.filters[one]} <span className="c">{data.counts[one]}</span>
              </button>
            ))}
          </fieldset>
          <Select
            isBare
            label={words.platform}
            value={platform}
            onChange={(value) => setPlatform(value as PlatformName | 'any')}
            choices={[
              { value: 'any', text: words.anyPlatform },
              ...PLATFORMS.map((name) => ({ value: name, text: words.platforms.names[name] })),
            ]}
          />
          <TextField label={words.search} value={search} onChange={setSearch} />
        </div>
        {data.supporters.length === 0 ? (
          <p className="quiet">{data.counts.all === 0 ? words.noneYet : words.none}</p>
        ) : (
          <table className="support-table">
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.level}</th>
                <th scope="col">{words.by}</th>
                <th scope="col" className="num">
                  {words.amount}
                </th>
                <th scope="col">{words.since}</th>
                <th scope="col">{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {data.supporters.map((one) => (
                <SupporterRow
                  key={one.id}
                  supporter={one}
                  isChosen={one.id === chosen}
                  onChoose={() => setChosen(one.id === chosen ? null : one.id)}
                />
              ))}
            </tbody>
          </table>
        )}
        {data.next ? (
          <Button look="act" onPress={() => setAfter(data.next)}>
            {words.more}
          </Button>
        ) : null}
      </div>
      {chosen ? (
        <SupporterSide
          key={chosen}
          readerId={chosen}
          others={data.supporters.filter(({ id }) => id !== chosen)}
          onGone={() => setChosen(null)}
        />
      ) : null}
      <GiftLeaf isOpen={isGiving} onClose={() => setGiving(false)} />
    </div>
  );
}

/** What is promised, apart from what came. */
function Sums({ data }: { data: Page }) {
  const words = supportWords.use();
  const say = useSay();
  const month = new Date().toISOString().slice(0, 7);
  const received = data.received.filter((one) => one.month === month);
  if (data.monthly.length === 0 && received.length === 0) return null;
  return (
    <dl className="support-sums">
      {data.monthly.map(({ currency, amount }) => (
        <div key={`m${currency}`}>
          <dt>{words.promised}</dt>
          <dd className="figure serif">{formatMoney(amount, currency, say)}</dd>
        </div>
      ))}
      {received.map(({ currency, amount }) => (
        <div key={`r${currency}`}>
          <dt>{words.received}</dt>
          <dd className="figure serif">{formatMoney(amount, currency, say)}</dd>
        </div>
      ))}
    </dl>
  );
}

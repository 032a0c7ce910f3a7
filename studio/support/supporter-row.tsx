import { useRead } from '../api/use.ts';
import { useWhen } from '../people/when.ts';
import { useSay } from '../words/language.tsx';
import { formatMoney } from './money.ts';
import type { Supporter } from './supporters-screen.tsx';
import { supportWords } from './words.ts';

type Pledge = Supporter['pledges'][number];

/** What people call somebody: the name, else the address, else that there is none. */
export function useNameOf(): (
  supporter: Pick<Supporter, 'name' | 'mail' | 'isMailHidden'>,
) => string {
  const words = supportWords.use();
  return ({ name, mail, isMailHidden }) => name || (isMailHidden ? words.unnamed : mail);
}

/** How a pledge stands, in words. */
export function usePledgeState(): (pledge: Pledge) => string {
  const words = supportWords.use();
  const { day } = useWhen();
  const grace = 5 * 86_400_000;
  return (pledge) => {
    if (pledge.platform === 'liberapay') return words.badgeOnly;
    if (pledge.isInGrace) return words.inGrace(day((pledge.paidUntil ?? 0) + grace));
    if (pledge.state === 'paused') return words.isPaused;
    if (pledge.isOpen)
      return pledge.paidUntil !== null && pledge.interval === 'once'
        ? words.until(day(pledge.paidUntil))
        : words.upToDate;
    return words.gone(day(pledge.endedAt ?? pledge.paidUntil ?? pledge.startedAt));
  };
}

export function SupporterRow(props: {
  supporter: Supporter;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const { supporter, isChosen, onChoose } = props;
  const words = supportWords.use();
  const say = useSay();
  const nameOf = useNameOf();
  const stateOf = usePledgeState();
  const { day } = useWhen();
  const { data } = useRead('/tiers', {});
  const open = supporter.pledges.filter(({ isOpen }) => isOpen);
  const shown = open.length > 0 ? open : supporter.pledges.slice(-1);
  const tier = data?.tiers.find(({ id }) => shown.some(({ tierId }) => tierId === id));
  const first = supporter.pledges[0];
  return (
    <tr aria-selected={isChosen}>
      <th scope="row">
        <button type="button" className="serif" aria-expanded={isChosen} onClick={onChoose}>
          <bdi>{nameOf(supporter)}</bdi>
        </button>
      </th>
      <td>{tier?.name[say] ?? tier?.key ?? words.noLevel}</td>
      <td>{[...new Set(shown.map((one) => words.platforms.names[one.platform]))].join(', ')}</td>
      <td className="num">
        {shown.map((one) => (
          <div key={one.id}>
            {formatMoney(one.amount, one.currency, say)}{' '}
            <span className="small soft">{words.tiers.intervals[one.interval]}</span>
          </div>
        ))}
      </td>
      <td>{first ? day(first.startedAt) : ''}</td>
      <td className={shown.some((one) => one.isInGrace) ? 'stop' : ''}>
        {shown.length === 0 ? words.free : [...new Set(shown.map(stateOf))].join(', ')}
      </td>
    </tr>
  );
}

import { useSay } from '../words/language.tsx';
import { formatMoney } from './money.ts';
import type { Page } from './supporters-screen.tsx';
import { supportWords } from './words.ts';

const MONTHS = 12;
const BAR = 36;
const HEIGHT = 120;

/** The months up to now as `YYYY-MM`, the running one last. */
function lastMonths(now: Date): string[] {
  return Array.from({ length: MONTHS }, (_, n) => {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS + 1 + n, 1));
    return month.toISOString().slice(0, 7);
  });
}

/** What was received month by month, from zero; the running month is hatched, for it is not over. */
export function ReceivedChart({ received }: { received: Page['received'] }) {
  const words = supportWords.use();
  const say = useSay();
  const currency = received.at(-1)?.currency;
  if (!currency) return null;
  const months = lastMonths(new Date());
  const sums = months.map((month) => ({
    month,
    amount: received.find((one) => one.month === month && one.currency === currency)?.amount ?? 0,
  }));
  const most = Math.max(...sums.map(({ amount }) => amount));
  if (most <= 0 || sums.filter(({ amount }) => amount > 0).length < 2) return null;
  const nameOf = new Intl.DateTimeFormat(say, { month: 'short', timeZone: 'UTC' });
  const spoken = sums
    .filter(({ amount }) => amount > 0)
    .map(
      ({ month, amount }) =>
        `${nameOf.format(new Date(month))} ${formatMoney(amount, currency, say)}`,
    )
    .join(', ');
  return (
    <svg
      className="received"
      role="img"
      aria-label={words.receivedByMonth(spoken)}
      viewBox={`0 0 ${MONTHS * BAR} ${HEIGHT + 34}`}
    >
      <defs>
        <pattern id="running" width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M-1 6 6 -1" />
        </pattern>
      </defs>
      {sums.map(({ month, amount }, n) => {
        const height = (amount / most) * (HEIGHT - 18);
        const isLast = n === MONTHS - 1;
        return (
          <g key={month} transform={`translate(${n * BAR} 0)`}>
            <rect
              className={isLast ? 'running' : ''}
              x="6"
              y={HEIGHT - height}
              width={BAR - 12}
              height={height}
            />
            {amount === most || isLast ? (
              <text x={BAR / 2} y={HEIGHT - height - 5}>
                {formatMoney(amount, currency, say)}
              </text>
            ) : null}
            <text className="month" x={BAR / 2} y={HEIGHT + 16}>
              {nameOf.format(new Date(month))}
            </text>
          </g>
        );
      })}
      <path className="axis" d={`M0 ${HEIGHT}H${MONTHS * BAR}`} />
    </svg>
  );
}

/**
 * The drawing under the front's nameplate: the sea's level through the newspaper's day, midnight to
 * midnight, with a red line at the hour of press. It follows the moon as a harbour's tide does,
 * roughly: high water comes some fifty minutes later each day, and tides are larger after full and
 * new moon. Nobody should moor a boat by it.
 */

const DAY_MINUTES = 1440;
const LUNAR_MONTH_DAYS = 29.530588;
/** A new moon: 6 January 2000, 18:14 UTC. */
const NEW_MOON = Date.UTC(2000, 0, 6, 18, 14);
/** Minutes between high and low water. */
const HALF_TIDE = 372.6;
/** Minutes after midnight of high water on the day of a new moon, in a harbour of the Channel. */
const ESTABLISHMENT = 375;
const MIDDLE = 43;
const PRESS_TIME = 420;

const round = (n: number) => Math.round(n * 10) / 10;

function tideOf(isoDate: string): { firstHigh: number; reach: number } {
  const noon = Date.parse(`${isoDate.slice(0, 10)}T12:00:00Z`);
  const days = Number.isNaN(noon) ? 0 : (noon - NEW_MOON) / 86_400_000;
  const age = ((days % LUNAR_MONTH_DAYS) + LUNAR_MONTH_DAYS) % LUNAR_MONTH_DAYS;
  const delay = (age / LUNAR_MONTH_DAYS) * 2 * DAY_MINUTES;
  const springs = Math.cos((4 * Math.PI * (age - 1.5)) / LUNAR_MONTH_DAYS);
  return { firstHigh: (ESTABLISHMENT + delay) % (2 * HALF_TIDE), reach: 26 + 7 * springs };
}

/** A curve through high and low waters; the handles make each half a near cosine. */
function waterline(isoDate: string): string {
  const { firstHigh, reach } = tideOf(isoDate);
  const handle = HALF_TIDE * 0.3642;
  let x = firstHigh - 2 * HALF_TIDE;
  let isHigh = true;
  const level = () => round(isHigh ? MIDDLE - reach : MIDDLE + reach);
  let path = `M${round(x)} ${level()}C${round(x + handle)} ${level()} `;
  while (x < DAY_MINUTES) {
    x += HALF_TIDE;
    isHigh = !isHigh;
    path += `${path.endsWith(' ') ? '' : 'S'}${round(x - handle)} ${level()} ${round(x)} ${level()}`;
  }
  return path;
}

const DEPTHS = Array.from({ length: 16 }, (_, n) => `M0 ${8 + n * 5}H1440`).join('');

export function Ornament({ kind, date }: { kind: 'tide' | 'rule' | 'none'; date: string }) {
  if (kind === 'none') return null;
  if (kind === 'rule') return <div className="rule" />;
  const water = waterline(date);
  return (
    <svg
      className="tide"
      viewBox="0 0 1440 80"
      preserveAspectRatio="none"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
    >
      <clipPath id="r_sea">
        <path d={`${water}V80H-900z`} />
      </clipPath>
      <path
        d={`M${PRESS_TIME} 0V80`}
        stroke="var(--spot)"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
      <path d={DEPTHS} clipPath="url(#r_sea)" vectorEffect="non-scaling-stroke" />
      <path d={water} strokeWidth="2.5" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

import { clockText } from '../desk/hours.ts';
import type { CalendarEntry } from '../desk/types.ts';
import { publishWords } from './words.ts';

const HOUR_MS = 3_600_000;
const SHOWN_HOURS = 6;
const WIDTH = 400;
const MARGIN = 18;

/** Six hours around the chosen one, with what else appears in them. The list beside it says the same. */
export function HourLine(props: {
  at: number;
  now: number;
  zone: string;
  others: readonly CalendarEntry[];
}) {
  const { at, now, zone, others } = props;
  const words = publishWords.use();
  const from = Math.floor(at / HOUR_MS) * HOUR_MS - 2 * HOUR_MS;
  const x = (instant: number) =>
    MARGIN + ((instant - from) / HOUR_MS) * ((WIDTH - 2 * MARGIN) / SHOWN_HOURS);
  const isShown = (instant: number) => instant >= from && instant <= from + SHOWN_HOURS * HOUR_MS;
  const hours = Array.from({ length: SHOWN_HOURS + 1 }, (_, i) => from + i * HOUR_MS);
  return (
    <svg className="hours" viewBox={`0 0 ${WIDTH} 46`} width="100%" aria-hidden="true">
      <path d={`M0 22H${WIDTH}`} className="axis" />
      {hours.map((hour) => (
        <g key={hour}>
          <path d={`M${x(hour)} 19v6`} className="axis" />
          <text x={x(hour)} y="41" textAnchor="middle">
            {clockText(hour, zone)}
          </text>
        </g>
      ))}
      {isShown(now) ? <path d={`M${x(now)} 12v16`} className="now" /> : null}
      {others
        .filter((entry) => isShown(entry.at))
        .map((entry) => (
          <circle key={entry.id} cx={x(entry.at)} cy="22" r="4" className="other" />
        ))}
      <circle cx={x(at)} cy="22" r="6" className="own" />
      <text x={x(at)} y="10" textAnchor="middle" className="own-word">
        {words.thisArticle}
      </text>
    </svg>
  );
}

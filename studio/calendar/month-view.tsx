import { wallTimeToInstant } from '../../src/domain/zones.ts';
import { addDays, dayText } from '../desk/hours.ts';
import type { CalendarEntry } from '../desk/types.ts';
import { useSay } from '../words/language.tsx';
import { Entry, type EntryProps } from './entry.tsx';
import { useDrop } from './use-drop.ts';
import { calendarWords } from './words.ts';

const SHOWN = 6;

export interface ViewProps {
  from: string;
  days: number;
  today: string;
  zone: string;
  entries: readonly CalendarEntry[];
  onGrab: EntryProps['onGrab'];
  onMove: EntryProps['onMove'];
  /** Puts what was grabbed here. */
  onDrop: (to: { date: string; hour?: number }) => void;
}

/** Weeks under each other. What has appeared is counted, what is to appear stands with its hour. */
export function MonthView(props: ViewProps & { month: string }) {
  const { from, days, zone } = props;
  const say = useSay();
  const weeks = Array.from({ length: days / 7 }, (_, week) => addDays(from, week * 7));
  const weekdays = Array.from({ length: 7 }, (_, i) => addDays(from, i));
  const name = new Intl.DateTimeFormat(say, { weekday: 'short', timeZone: zone });
  return (
    <table className="month">
      <thead>
        <tr>
          {weekdays.map((date) => (
            <th key={date} scope="col">
              {name.format(wallTimeToInstant(`${date}T12:00`, zone))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((monday) => (
          <tr key={monday}>
            {Array.from({ length: 7 }, (_, i) => addDays(monday, i)).map((date) => (
              <DayCell key={date} date={date} {...props} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell(props: ViewProps & { month: string; date: string }) {
  const { date, month, today, zone, entries, onGrab, onMove, onDrop } = props;
  const words = calendarWords.use();
  const say = useSay();
  const drop = useDrop(date >= today, () => onDrop({ date }));
  const own = entries.filter(({ wall }) => wall.startsWith(date));
  const out = own.filter(({ state }) => state === 'published').length;
  const coming = own
    .filter(({ state }) => state === 'scheduled')
    .sort((a, b) => a.wall.localeCompare(b.wall));
  const look = `${date.startsWith(month) ? '' : 'other '}${date < today ? 'past ' : ''}${drop.isOver ? 'over' : ''}`;
  return (
    <td className={look} aria-current={date === today ? 'date' : undefined} {...drop.handlers}>
      <h2 className={date === today ? 'stroke' : ''}>
        <span aria-hidden="true">{Number(date.slice(8))}</span>
        <span className="vh">{dayText(wallTimeToInstant(`${date}T12:00`, zone), zone, say)}</span>
      </h2>
      {out > 0 ? <p className="small quiet">{words.out(out)}</p> : null}
      {coming.slice(0, SHOWN).map((entry) => (
        <Entry key={entry.id} entry={entry} step="week" onGrab={onGrab} onMove={onMove} />
      ))}
      {coming.length > SHOWN ? (
        <p className="small quiet">{words.more(coming.length - SHOWN)}</p>
      ) : null}
    </td>
  );
}

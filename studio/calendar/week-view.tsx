import { wallTimeToInstant } from '../../src/domain/zones.ts';
import { addDays, shortDayText } from '../desk/hours.ts';
import type { CalendarEntry } from '../desk/types.ts';
import { useSay } from '../words/language.tsx';
import { Entry } from './entry.tsx';
import type { ViewProps } from './month-view.tsx';
import { useDrop } from './use-drop.ts';
import { calendarWords } from './words.ts';

/** The hours of a working day; others are shown when something stands in them. */
const FIRST = 6;
const LAST = 22;

/** Seven days beside each other, hour by hour. */
export function WeekView(props: ViewProps) {
  const { from, today, zone, entries } = props;
  const words = calendarWords.use();
  const say = useSay();
  const dates = Array.from({ length: 7 }, (_, i) => addDays(from, i));
  return (
    <table className="week-hours">
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{words.hour}</span>
          </th>
          {dates.map((date) => (
            <th key={date} scope="col" aria-current={date === today ? 'date' : undefined}>
              <span className={date === today ? 'stroke' : ''}>
                {shortDayText(wallTimeToInstant(`${date}T12:00`, zone), zone, say)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hoursIn(entries).map((hour) => (
          <tr key={hour}>
            <th scope="row">{`${hour}:00`}</th>
            {dates.map((date) => (
              <HourCell key={date} date={date} hour={hour} {...props} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function hoursIn(entries: readonly CalendarEntry[]): number[] {
  const busy = new Set(entries.map(({ wall }) => Number(wall.slice(11, 13))));
  return Array.from({ length: 24 }, (_, hour) => hour).filter(
    (hour) => (hour >= FIRST && hour <= LAST) || busy.has(hour),
  );
}

function HourCell(props: ViewProps & { date: string; hour: number }) {
  const { date, hour, today, entries, onGrab, onMove, onDrop } = props;
  const drop = useDrop(date >= today, () => onDrop({ date, hour }));
  const start = `${date}T${String(hour).padStart(2, '0')}`;
  const own = entries
    .filter(({ wall }) => wall.startsWith(start))
    .sort((a, b) => a.wall.localeCompare(b.wall));
  const look = `${date < today ? 'past ' : ''}${drop.isOver ? 'over' : ''}`;
  return (
    <td className={look} {...drop.handlers}>
      {own.map((entry) => (
        <Entry key={entry.id} entry={entry} step="hour" onGrab={onGrab} onMove={onMove} />
      ))}
    </td>
  );
}

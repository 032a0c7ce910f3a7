import { Link } from '@tanstack/react-router';
import { wallTimeText, wallTimeToInstant } from '../../src/domain/zones.ts';
import { useRead } from '../api/use.ts';
import { useSession } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { addDays, clockText, mondayOf, shortDayText } from './hours.ts';
import type { CalendarEntry } from './types.ts';
import { deskWords } from './words.ts';

const SHOWN = 3;

/** The seven days of this week: what appeared, counted; what is to appear, with its hour. */
export function WeekStrip(props: {
  now: number;
  blocked: ReadonlySet<string>;
  edition?: string | undefined;
}) {
  const { now, blocked, edition } = props;
  const words = deskWords.use();
  const { editions } = useSession();
  const zone = editions[0]?.timeZone ?? 'UTC';
  const today = wallTimeText(now, zone).slice(0, 10);
  const from = mondayOf(today);
  const query = { from, days: 7, ...(edition ? { edition } : {}) };
  const { data } = useRead('/calendar', { query }, { refetchMs: 30_000, keepPrevious: true });
  const days = Array.from({ length: 7 }, (_, i) => addDays(from, i));
  return (
    <ol className="week" aria-label={words.week}>
      {days.map((date) => (
        <Day
          key={date}
          date={date}
          today={today}
          zone={zone}
          blocked={blocked}
          entries={data?.entries.filter(({ wall }) => wall.startsWith(date)) ?? []}
        />
      ))}
    </ol>
  );
}

function Day(props: {
  date: string;
  today: string;
  zone: string;
  blocked: ReadonlySet<string>;
  entries: readonly CalendarEntry[];
}) {
  const { date, today, zone, blocked, entries } = props;
  const words = deskWords.use();
  const say = useSay();
  const out = entries.filter(({ state }) => state === 'published').length;
  const coming = onePerStory(entries.filter(({ state }) => state === 'scheduled'));
  const isPast = date < today;
  const isVoid = !isPast && coming.length === 0 && out === 0;
  const look = `d${isPast ? ' past' : ''}${isVoid && date !== today ? ' void' : ''}`;
  return (
    <li className={look} aria-current={date === today ? 'date' : undefined}>
      <h2 className={date === today ? 'stroke' : ''}>
        {shortDayText(wallTimeToInstant(`${date}T12:00`, zone), zone, say)}
      </h2>
      {out > 0 ? <span className="ev past">{words.weekOut(out)}</span> : null}
      {coming.slice(0, SHOWN).map((entry) => (
        <Link
          key={entry.id}
          className={blocked.has(entry.id) || entry.scheduleProblem ? 'ev risk' : 'ev'}
          to="/articles/$articleId"
          params={{ articleId: entry.id }}
        >
          <time>{clockText(entry.at, zone)}</time>
          <span dir="auto">{entry.headline || words.untitled}</span>
        </Link>
      ))}
      {coming.length > SHOWN ? (
        <Link className="free" to="/calendar">
          {words.weekMore(coming.length - SHOWN)}
        </Link>
      ) : null}
      {isVoid ? <span className="free">{words.weekNothing}</span> : null}
    </li>
  );
}

/** Translations that appear at the same minute are one line. */
function onePerStory(entries: readonly CalendarEntry[]): CalendarEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.storyId} ${entry.wall}`, entry])).values()];
}

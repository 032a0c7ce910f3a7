import './calendar.css';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { wallTimeText, wallTimeToInstant } from '../../src/domain/zones.ts';
import { addDays, capital, dayText, mondayOf, monthText, placeOf } from '../desk/hours.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useKeys } from '../shell/keys.ts';
import { useSession } from '../shell/session.tsx';
import { useNow } from '../shell/use-now.ts';
import { useSay } from '../words/language.tsx';
import { MonthView } from './month-view.tsx';
import { ToPlace } from './to-place.tsx';
import { type Movable, useCalendar } from './use-calendar.ts';
import { WeekView } from './week-view.tsx';
import { calendarWords } from './words.ts';

type View = 'month' | 'week';

/** `/calendar`: what appears when, by the clocks of the paper. Dragging gives another hour. */
export function CalendarScreen() {
  const words = calendarWords.use();
  const { editions, permissions } = useSession();
  const now = useNow(30_000);
  const zone = editions[0]?.timeZone ?? 'UTC';
  const today = wallTimeText(now, zone).slice(0, 10);
  const [view, setView] = useState<View>('month');
  const [anchor, setAnchor] = useState(today);
  const span = spanOf(view, anchor);
  const calendar = useCalendar({ ...span, edition: undefined });
  const grabbed = useRef<Movable | null>(null);
  const onGrab = (movable: Movable) => {
    grabbed.current = movable;
  };
  const onDrop = (to: { date: string; hour?: number }) => {
    if (grabbed.current) void calendar.move(grabbed.current, to);
    grabbed.current = null;
  };
  const go = (by: 1 | -1) => setAnchor(next(view, anchor, by));
  useKeys({ j: () => go(1), k: () => go(-1), t: () => setAnchor(today) });
  const shared = {
    ...span,
    today,
    zone: calendar.zone,
    entries: calendar.entries,
    onGrab,
    onDrop,
    onMove: (movable: Movable, to: { date: string; hour?: number }) =>
      void calendar.move(movable, to).then(() => focusEntry(movable.id)),
  };
  const coming = calendar.entries.filter(({ state }) => state === 'scheduled').length;
  return (
    <div className="body calendar">
      <div>
        <CalendarHead
          view={view}
          onView={setView}
          anchor={anchor}
          zone={zone}
          coming={coming}
          onGo={go}
          onToday={() => setAnchor(today)}
        />
        <p className="vh" id="calendar-keys">
          {words.keysHint}
        </p>
        <RefusalNote error={calendar.error} />
        <div className="scroll-x">
          {view === 'month' ? (
            <MonthView {...shared} month={anchor.slice(0, 7)} />
          ) : (
            <WeekView {...shared} />
          )}
        </div>
      </div>
      {permissions.includes('article:publish') ? <ToPlace onGrab={onGrab} /> : null}
    </div>
  );
}

function CalendarHead(props: {
  view: View;
  onView: (view: View) => void;
  anchor: string;
  zone: string;
  coming: number;
  onGo: (by: 1 | -1) => void;
  onToday: () => void;
}) {
  const { view, onView, anchor, zone, coming, onGo, onToday } = props;
  const words = calendarWords.use();
  const say = useSay();
  const monday = wallTimeToInstant(`${mondayOf(anchor)}T12:00`, zone);
  const title =
    view === 'month'
      ? capital(monthText(anchor.slice(0, 7), say))
      : words.weekOf(dayText(monday, zone, say));
  return (
    <div className="head">
      <div>
        <h1 className="lead">{title}</h1>
        <p>
          {words.standing(coming)} <span className="quiet">{words.zone(placeOf(zone))}</span>
        </p>
      </div>
      <div className="calendar-go">
        <RadioGroup
          className="modes"
          aria-label={words.view}
          orientation="horizontal"
          value={view}
          onChange={(value) => onView(value as View)}
        >
          <Radio value="month">{words.month}</Radio>
          <Radio value="week">{words.week}</Radio>
        </RadioGroup>
        <Button aria-label={words.before[view]} onPress={() => onGo(-1)}>
          <ChevronLeft className="turns" size={16} aria-hidden="true" />
        </Button>
        <Button onPress={onToday}>{words.today}</Button>
        <Button aria-label={words.after[view]} onPress={() => onGo(1)}>
          <ChevronRight className="turns" size={16} aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
}

/** Whole weeks: those that a month touches, or one. */
function spanOf(view: View, anchor: string): { from: string; days: number } {
  if (view === 'week') return { from: mondayOf(anchor), days: 7 };
  const first = `${anchor.slice(0, 7)}-01`;
  const from = mondayOf(first);
  const last = addDays(next('month', first, 1), -1);
  const days = (Date.parse(mondayOf(last)) - Date.parse(from)) / 86_400_000 + 7;
  return { from, days };
}

/** The same day of the next month as far as it has one; or a week on. */
function next(view: View, anchor: string, by: 1 | -1): string {
  if (view === 'week') return addDays(anchor, 7 * by);
  const [year = 1970, month = 1] = anchor.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 10);
}

/** What was walked to another day keeps the focus. */
function focusEntry(id: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-entry="${id}"]`)?.focus());
}

import { useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { addDays } from '../desk/hours.ts';
import type { CalendarEntry } from '../desk/types.ts';
import { StateGlyph } from '../look/states.tsx';
import { useSession } from '../shell/session.tsx';
import type { Movable } from './use-calendar.ts';
import { calendarWords } from './words.ts';

export interface EntryProps {
  entry: CalendarEntry;
  /** What up and down mean: a week in the month's view, an hour in the week's. */
  step: 'week' | 'hour';
  onGrab: (movable: Movable) => void;
  onMove: (movable: Movable, to: { date: string; hour?: number }) => void;
}

/** An article at its hour. What is scheduled is dragged, or walked with Shift and the arrows. */
export function Entry({ entry, step, onGrab, onMove }: EntryProps) {
  const words = calendarWords.use();
  const navigate = useNavigate();
  const { editions } = useSession();
  const edition = editions.find(({ id }) => id === entry.editionId);
  const isMovable = entry.state === 'scheduled';
  const open = () =>
    void navigate({ to: '/articles/$articleId/publish', params: { articleId: entry.id } });
  const onKey = (event: KeyboardEvent) => {
    const to = isMovable && event.shiftKey ? steps(entry, event.key, step, isTurned()) : null;
    if (!to) return;
    event.preventDefault();
    onMove(entry, to);
  };
  return (
    <button
      type="button"
      className={entry.scheduleProblem ? 'entry risk' : `entry ${entry.state}`}
      draggable={isMovable}
      data-entry={entry.id}
      aria-describedby={isMovable ? 'calendar-keys' : undefined}
      onClick={open}
      onKeyDown={onKey}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', entry.id);
        event.dataTransfer.effectAllowed = 'move';
        onGrab(entry);
      }}
    >
      <time>{entry.wall.slice(11)}</time>
      <StateGlyph state={entry.state} />
      <span className="t" dir="auto" lang={edition?.lang}>
        {entry.headline || words.untitled}
      </span>
      {editions.length > 1 ? <abbr>{edition?.lang.toUpperCase()}</abbr> : null}
    </button>
  );
}

const isTurned = (): boolean => document.documentElement.dir === 'rtl';

/** Where an arrow leads; left and right follow the direction of reading. */
function steps(
  { wall }: CalendarEntry,
  key: string,
  step: EntryProps['step'],
  isRtl: boolean,
): { date: string; hour?: number } | null {
  const date = wall.slice(0, 10);
  const hour = Number(wall.slice(11, 13));
  const onward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === onward) return { date: addDays(date, 1) };
  if (key === back) return { date: addDays(date, -1) };
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return null;
  if (step === 'week') return { date: addDays(date, 7 * by) };
  const next = hour + by;
  if (next < 0) return { date: addDays(date, -1), hour: 23 };
  return next > 23 ? { date: addDays(date, 1), hour: 0 } : { date, hour: next };
}

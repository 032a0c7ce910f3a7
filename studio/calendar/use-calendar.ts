import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { wallTimeToInstant } from '../../src/domain/zones.ts';
import { useRead } from '../api/use.ts';
import { hourText } from '../desk/hours.ts';
import type { CalendarEntry } from '../desk/types.ts';
import { useActs } from '../desk/use-acts.ts';
import { useSay } from '../words/language.tsx';
import { calendarWords } from './words.ts';

interface Calendar {
  zone: string;
  entries: CalendarEntry[];
}

/** What can be put onto a day: something that has an hour, or a text that has none yet. */
export type Movable = Pick<CalendarEntry, 'id' | 'headline' | 'scheduleGroup'> & {
  wall: string | null;
};

/** Where a text without an hour lands on a day. */
const MORNING = '07:00';
const NONE: readonly CalendarEntry[] = [];

/** The days shown, and how an article is put at another hour: at once on the screen, then for good. */
export function useCalendar(span: { from: string; days: number; edition: string | undefined }) {
  const { from, days, edition } = span;
  const client = useQueryClient();
  const acts = useActs();
  const say = useSay();
  const words = calendarWords.use();
  const query = { from, days, ...(edition ? { edition } : {}) };
  const read = useRead('/calendar', { query }, { refetchMs: 20_000, keepPrevious: true });
  const zone = read.data?.zone ?? 'UTC';
  const entries = read.data?.entries ?? NONE;
  const move = useCallback(
    async (
      { id, headline, wall: before, scheduleGroup: group }: Movable,
      to: { date: string; hour?: number },
    ) => {
      const time = before?.slice(11) ?? MORNING;
      const kept =
        to.hour === undefined
          ? time
          : `${String(to.hour).padStart(2, '0')}${minutes(time, before)}`;
      const wall = `${to.date}T${kept}`;
      if (wall === before) return;
      // Languages that appear together move together.
      const moves = (one: Pick<CalendarEntry, 'id' | 'scheduleGroup'>) =>
        one.id === id || (group !== null && one.scheduleGroup === group);
      client.setQueriesData<Calendar>({ queryKey: ['/calendar'] }, (calendar) =>
        calendar?.entries
          ? { ...calendar, entries: calendar.entries.map((e) => (moves(e) ? { ...e, wall } : e)) }
          : calendar,
      );
      const at = hourText(wallTimeToInstant(wall, zone), Date.now(), zone, say);
      const ids = new Set([id, ...entries.filter(moves).map((entry) => entry.id)]);
      const standing = { state: 'scheduled' as const, hour: { wall, zone }, group };
      await acts.setHours(
        [...ids].map((articleId) => ({ articleId, standing })),
        words.moved(headline || words.untitled, at),
      );
    },
    [client, acts, say, words, zone, entries],
  );
  return { zone, entries, error: read.error, move };
}

const minutes = (time: string, before: string | null): string =>
  before === null ? ':00' : time.slice(2);

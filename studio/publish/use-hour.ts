import { useMemo, useState } from 'react';
import { type HourReading, readHour } from '../../src/domain/wall-hours.ts';
import { wallTimeText } from '../../src/domain/zones.ts';

const HOUR_MS = 3_600_000;

export interface ChosenHour {
  date: string;
  time: string;
  isLater: boolean;
  zone: string;
  /** Null for what is no hour of any day. */
  reading: HourReading | null;
  /** The instant that is meant; null while it cannot be told. */
  instant: number | null;
  setDate(date: string): void;
  setTime(time: string): void;
  setLater(isLater: boolean): void;
}

/** An hour that a person is choosing, read as they go: what it means is said before they send it. */
export function useHour(zone: string, first: { wall?: string; isLater?: boolean }): ChosenHour {
  const start = first.wall ?? nextFullHour(zone);
  const [date, setDate] = useState(start.slice(0, 10));
  const [time, setTime] = useState(start.slice(11, 16));
  const [isLater, setLater] = useState(first.isLater ?? false);
  const reading = useMemo(() => read(`${date}T${time}`, zone), [date, time, zone]);
  return {
    date,
    time,
    isLater,
    zone,
    reading,
    instant: instantOf(reading, isLater),
    setDate,
    setTime,
    setLater,
  };
}

function read(wall: string, zone: string): HourReading | null {
  try {
    return readHour(wall, zone);
  } catch {
    return null;
  }
}

function instantOf(reading: HourReading | null, isLater: boolean): number | null {
  if (reading?.kind === 'once') return reading.instant;
  if (reading?.kind === 'twice') return isLater ? reading.second : reading.first;
  return null;
}

/** `YYYY-MM-DDTHH:00`, at least an hour away. */
function nextFullHour(zone: string): string {
  const wall = wallTimeText(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS + HOUR_MS, zone);
  return `${wall.slice(0, 14)}00`;
}

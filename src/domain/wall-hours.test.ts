import { expect, it } from 'vitest';
import { instantOf, readHour } from './wall-hours.ts';

const PARIS = 'Europe/Paris';

it('knows the hour that the spring night skips, and from where to where clocks jump', () => {
  expect(readHour('2026-03-29T02:30', PARIS)).toEqual({
    kind: 'skipped',
    from: '02:00',
    to: '03:00',
    next: '2026-03-29T03:00',
  });
  expect(readHour('2026-03-29T01:59', PARIS)).toEqual({
    kind: 'once',
    instant: Date.UTC(2026, 2, 29, 0, 59),
  });
  expect(readHour('2026-03-29T03:00', PARIS)).toEqual({
    kind: 'once',
    instant: Date.UTC(2026, 2, 29, 1, 0),
  });
});

it('knows the hour that the autumn night has twice, and keeps which one was meant', () => {
  const [first, second] = [Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30)];
  expect(readHour('2026-10-25T02:30', PARIS)).toEqual({ kind: 'twice', first, second });
  expect(instantOf({ wall: '2026-10-25T02:30', zone: PARIS })).toBe(first);
  expect(instantOf({ wall: '2026-10-25T02:30', zone: PARIS, isLater: true })).toBe(second);
  expect(readHour('2026-10-25T03:00', PARIS).kind).toBe('once');
  expect(readHour('2026-10-25T01:59', PARIS).kind).toBe('once');
});

it('reads hours where clocks move by half an hour, and at midnight', () => {
  // Lord Howe puts its clocks forward from 2:00 to 2:30.
  expect(readHour('2026-10-04T02:15', 'Australia/Lord_Howe')).toMatchObject({
    kind: 'skipped',
    from: '02:00',
    to: '02:30',
  });
  expect(readHour('2026-04-05T01:45', 'Australia/Lord_Howe').kind).toBe('twice');
  // Beirut skips the first hour of a day.
  expect(readHour('2026-03-29T00:30', 'Asia/Beirut')).toMatchObject({
    kind: 'skipped',
    from: '00:00',
    to: '01:00',
  });
});

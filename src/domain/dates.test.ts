import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isoWithOffset,
  isTimeZone,
  mastheadDate,
  moment,
  monthKey,
  monthName,
  monthRange,
  wallTimeText,
  wallTimeToInstant,
  zoneOffset,
} from './dates.ts';

const PARIS = 'Europe/Paris';
const at = (wall: string, zone = PARIS) => wallTimeToInstant(wall, zone);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const HOUR = 3_600_000;

describe('moment', () => {
  const now = at('2026-10-02T20:00');
  const said = (wall: string, locale: string) => {
    const { full, date, short, recent } = moment(at(wall), PARIS, locale, now);
    return [full, date, short, recent].map(plain);
  };

  it.each([
    ['fr-FR', ['2 octobre 2026, 7 h 05', '2 octobre 2026', '2 oct.', '7 h 05']],
    ['en-GB', ['2 October 2026, 07:05', '2 October 2026', '2 Oct', '07:05']],
    ['ar', ['2 أكتوبر 2026، 7:05', '2 أكتوبر 2026', '2 أكتوبر', '7:05']],
  ])('in the house style of %s', (locale, wanted) => {
    expect(said('2026-10-02T07:05', locale)).toEqual(wanted);
  });

  it('says 1er and whole hours as French papers do', () => {
    expect(said('2026-10-01T07:00', 'fr')).toEqual([
      '1er octobre 2026, 7 h',
      '1er octobre 2026',
      '1er oct.',
      'hier',
    ]);
    expect(said('2026-10-02T00:00', 'fr')[3]).toBe('0 h');
    expect(moment(at('2026-10-02T07:05'), PARIS, 'fr', now).full).toBe(
      '2\u00a0octobre 2026, 7\u00a0h\u00a005',
    );
  });

  it('is recent by the days of the edition’s own zone', () => {
    expect(said('2026-10-01T23:59', 'en')[3]).toBe('yesterday');
    expect(said('2026-09-30T23:59', 'fr')[3]).toBe('30 sept.');
    expect(said('2025-10-02T07:05', 'fr').slice(2)).toEqual(['2 oct. 2025', '2 oct. 2025']);
    expect(said('2026-10-03T07:05', 'fr')[3]).toBe('3 oct.');
    const midnight = at('2026-10-02T00:30', 'Asia/Tokyo');
    expect(moment(midnight, 'America/New_York', 'en', midnight).date).toContain('1');
  });

  it('writes any language that the runtime knows', () => {
    expect(said('2026-10-02T07:05', 'de-DE')[1]).toBe('2. Oktober 2026');
    expect(said('2026-10-02T07:05', 'en-US')[1]).toBe('October 2, 2026');
    expect(said('2026-10-02T07:05', 'ja')[1]).toBe('2026年10月2日');
  });

  it('carries an ISO form that means the same instant', () => {
    const zones = fc.constantFrom(
      PARIS,
      'UTC',
      'Asia/Kathmandu',
      'America/St_Johns',
      'Pacific/Apia',
    );
    const instants = fc.integer({ min: 0, max: 4e12 }).map((ms) => ms - (ms % 1000));
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        expect(Date.parse(isoWithOffset(instant, zone))).toBe(instant);
      }),
    );
    expect(isoWithOffset(at('2026-10-02T07:00'), PARIS)).toBe('2026-10-02T07:00:00+02:00');
  });
});

describe('mastheads and archives', () => {
  it('write the day out', () => {
    const day = at('2026-10-09T09:00');
    expect(plain(mastheadDate(day, PARIS, 'fr-FR'))).toBe('vendredi 9 octobre 2026');
    expect(plain(mastheadDate(day, PARIS, 'en-GB'))).toBe('Friday 9 October 2026');
    expect(plain(mastheadDate(day, PARIS, 'ar'))).toBe('الجمعة 9 أكتوبر 2026');
  });

  it('name months', () => {
    expect(monthName('2026-02', 'fr')).toBe('février');
    expect(monthName('2026-02', 'fr', { year: true })).toBe('février 2026');
    expect(monthName('2026-02', 'ar', { year: true })).toBe('فبراير 2026');
  });

  it('put an instant in the month of its own zone', () => {
    const eve = Date.UTC(2026, 8, 30, 22, 30);
    expect([monthKey(eve, PARIS), monthKey(eve, 'UTC')]).toEqual(['2026-10', '2026-09']);
  });

  it('know where a month begins and ends, across summer time', () => {
    const [from, to] = monthRange('2026-03', PARIS);
    expect((to - from) / HOUR).toBe(31 * 24 - 1);
    const [, december] = monthRange('2026-12', PARIS);
    expect(new Date(december).toISOString()).toBe('2026-12-31T23:00:00.000Z');
    expect(() => monthRange('2026-13', PARIS)).toThrow(RangeError);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.constantFrom(PARIS, 'America/Havana', 'Africa/Cairo'),
        (instant, zone) => {
          const [first, next] = monthRange(monthKey(instant, zone), zone);
          expect(first <= instant && instant < next).toBe(true);
        },
      ),
    );
  });
});

describe('wall clocks', () => {
  it('show twice in autumn: the first is meant', () => {
    expect(new Date(at('2026-10-25T02:30')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('skip in spring: as much later as they skip', () => {
    expect(at('2026-03-29T02:30')).toBe(at('2026-03-29T03:30'));
  });

  it('come back to the same time', () => {
    const zones = fc.constantFrom(
      PARIS,
      'America/Sao_Paulo',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Asia/Kolkata',
    );
    fc.assert(
      fc.property(fc.integer({ min: -2e12, max: 4e12 }), zones, (instant, zone) => {
        const wall = wallTimeText(instant, zone);
        expect(wallTimeText(wallTimeToInstant(wall, zone), zone)).toBe(wall);
      }),
    );
  });

  it.each([
    '2026-02-29T07:00',
    '2026-13-01T07:00',
    '2026-10-02T24:00',
    '2026-10-02',
    'demain',
    '2026-00-10T00:00',
  ])('never show %s', (wall) => expect(() => at(wall)).toThrow(RangeError));

  it('tell zones from other words, and years before counting began', () => {
    expect([isTimeZone(PARIS), isTimeZone('Europe/Port-Hevin'), isTimeZone('')]).toEqual([
      true,
      false,
      false,
    ]);
    // Local mean time of Paris, nine minutes and twenty-one seconds ahead.
    expect(zoneOffset(Date.UTC(1900, 0, 1), PARIS)).toBe(561_000);
  });
});

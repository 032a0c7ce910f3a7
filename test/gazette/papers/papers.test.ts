import { describe, expect, it } from 'vitest';
import { papers } from './index.ts';
import { seaLevel, tides } from './tide.ts';

const rowsOf = (name: keyof typeof papers) => papers[name].bytes().toString('utf8').split('\r\n');

describe('the tides of Port-Hévin', () => {
  it('are those that the paper prints', () => {
    const rows = rowsOf('marees-octobre');
    expect(rows).toContain('2026-10-09;06:59;pleine mer;7,9');
    expect(rows).toContain('2026-10-23;06:23;pleine mer;7,6');
    const big = tides(Date.parse('2026-09-28T18:00+02:00'), Date.parse('2026-09-29T00:00+02:00'));
    expect(big).toEqual([{ at: Date.parse('2026-09-28T21:42+02:00'), isHigh: true, height: 8.7 }]);
  });

  it('never leave the walls of the harbour', () => {
    for (let day = 0; day < 365; day++) {
      const level = seaLevel(Date.parse('2026-01-01T00:00Z') + day * 86_400_000);
      expect(level).toBeGreaterThan(0);
      expect(level).toBeLessThan(9);
    }
  });

  it('carry the ferry at the hours of its article', () => {
    const rows = rowsOf('horaires-bac');
    expect(rows).toContain('2026-04-04T09:30;-4;06:50;07:10');
    expect(rows).toContain('2026-04-04T09:30;+1;10:10;10:30');
  });
});

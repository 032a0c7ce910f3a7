import { describe, expect, it } from 'vitest';
import { formatBytes, formatDuration, formatNumber } from './numbers.ts';

describe('numbers', () => {
  it('are grouped with spaces that our faces have', () => {
    expect(formatNumber(1_234_567.8, 'fr-FR')).toBe('1\u00a0234\u00a0567,8');
    expect(formatNumber(1204, 'en-GB')).toBe('1,204');
    expect(formatNumber(1204, 'ar-EG')).toBe('1,204');
  });

  it('say sizes in words of the language', () => {
    const french = [0, 1, 12, 1000, 340_400, 999_600, 1_234_567, 12_345_678, 5e9].map((n) =>
      formatBytes(n, 'fr'),
    );
    expect(french.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '0 octet',
      '1 octet',
      '12 octets',
      '1 ko',
      '340 ko',
      '1 Mo',
      '1,2 Mo',
      '12 Mo',
      '5 Go',
    ]);
    expect(formatBytes(340_400, 'en')).toBe('340\u00a0kB');
  });

  it('say lengths as players do', () => {
    expect([0, 59.6, 187, 3729].map(formatDuration)).toEqual(['0:00', '1:00', '3:07', '1:02:09']);
  });
});

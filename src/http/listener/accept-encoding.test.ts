import { describe, expect, it } from 'vitest';
import { encodingsFor } from './accept-encoding.ts';

describe('the encodings for a client that says', () => {
  it.each<[string | undefined, string]>([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br gzip identity'],
    ['gzip, deflate', 'gzip identity'],
    ['GZIP, Br', 'br gzip identity'],
    ['x-gzip', 'gzip identity'],
    ['deflate', 'identity'],
    ['br;q=0.2, gzip;q=0.8', 'gzip br identity'],
    ['gzip;q=0.5, br;q=0.5', 'br gzip identity'],
    ['gzip; q=0.5 , br ; q = 0.4', 'gzip br identity'],
    ['br;Q=0.3, gzip', 'gzip br identity'],
    ['identity, gzip;q=0.5', 'identity gzip'],
    ['identity;q=0.5, gzip;q=0.4', 'identity gzip'],
    ['gzip;q=0', 'identity'],
    ['gzip;q=0.000, br', 'br identity'],
    ['*', 'br gzip identity'],
    ['*;q=0', ''],
    ['gzip, *;q=0', 'gzip'],
    ['br;q=0, *', 'gzip identity'],
    ['identity;q=0', ''],
    ['identity;q=0, gzip', 'gzip'],
    ['identity;q=0, *', 'br gzip'],
    ['*;q=0.3, identity;q=0.6', 'identity br gzip'],
    ['br;q=2, gzip', 'gzip identity'],
    ['br;q=0.1234, gzip', 'gzip identity'],
    ['br;q=, gzip;q=x', 'identity'],
    ['br;level=1;q=0.1, gzip;q=0.2', 'gzip br identity'],
    [',, ,br,', 'br identity'],
    [';q=1', 'identity'],
  ])('%j are %j', (header, order) => {
    expect(encodingsFor(header).join(' ')).toBe(order);
    expect(encodingsFor(header).join(' ')).toBe(order);
  });

  it('many different things are not all remembered, and all answered', () => {
    for (let index = 0; index < 2_000; index += 1) {
      expect(encodingsFor(`gzip, x-${index}`)).toEqual(['gzip', 'identity']);
    }
  });
});

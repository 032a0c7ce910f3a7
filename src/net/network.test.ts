import { expect, it } from 'vitest';
import { networkOf } from './network.ts';

it('takes all addresses of a household for one', () => {
  expect(networkOf('2001:db8:0:7:aaaa::1')).toBe(networkOf('2001:db8::7:0:0:0:9'));
  expect(networkOf('2001:db8:0:8::1')).not.toBe(networkOf('2001:db8:0:7::1'));
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('unknown')).toBe('unknown');
});

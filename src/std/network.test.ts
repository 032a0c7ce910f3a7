import { expect, it } from 'vitest';
import { isOwnNetwork, networkOf } from './network.ts';

it('takes all addresses of a household for one', () => {
  expect(networkOf('2001:db8:0:7:aaaa::1')).toBe(networkOf('2001:db8::7:0:0:0:9'));
  expect(networkOf('2001:db8:0:8::1')).not.toBe(networkOf('2001:db8:0:7::1'));
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('unknown')).toBe('unknown');
});

it('knows addresses that say nothing of who asks', () => {
  for (const own of [
    '127.0.0.1',
    '::1',
    '10.0.0.3',
    '172.17.0.1',
    '192.168.1.4',
    'fd00::1',
    'unknown',
    '',
  ])
    expect([own, isOwnNetwork(own)]).toEqual([own, true]);
  for (const other of ['8.8.8.8', '203.0.113.7', '2606:4700::1111'])
    expect([other, isOwnNetwork(other)]).toEqual([other, false]);
});

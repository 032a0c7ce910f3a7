import { expect, it } from 'vitest';
import { isOpenedBy } from './pledge.ts';

const DAY = 86_400_000;

it('opens what was paid for, with grace while the pledge goes on and none once it is ended', () => {
  const pledge = { platform: 'stripe', state: 'active', paidUntil: 100 * DAY } as const;
  expect(isOpenedBy(pledge, 99 * DAY)).toBe(true);
  expect(isOpenedBy(pledge, 104 * DAY)).toBe(true);
  expect(isOpenedBy(pledge, 106 * DAY)).toBe(false);
  expect(isOpenedBy({ ...pledge, state: 'ended' }, 99 * DAY)).toBe(true);
  expect(isOpenedBy({ ...pledge, state: 'ended' }, 101 * DAY)).toBe(false);
});

it('goes by the state where a platform names no date, and rewards nobody for Liberapay', () => {
  expect(isOpenedBy({ platform: 'hand', state: 'active', paidUntil: null }, 0)).toBe(true);
  expect(isOpenedBy({ platform: 'hand', state: 'ended', paidUntil: null }, 0)).toBe(false);
  expect(isOpenedBy({ platform: 'liberapay', state: 'active', paidUntil: null }, 0)).toBe(false);
});

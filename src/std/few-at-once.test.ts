import { expect, it } from 'vitest';
import { fewAtOnce } from './few-at-once.ts';

it('does a few at a time, in their order, and goes on after a failure', async () => {
  const inTurn = fewAtOnce(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const task = (n: number) => async () => {
    begun.push(n);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (n === 1) throw new Error('once');
    return n;
  };
  const all = await Promise.allSettled([0, 1, 2, 3, 4].map((n) => inTurn(task(n))));
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
  expect(all.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
  expect(await inTurn(task(5))).toBe(5);
});

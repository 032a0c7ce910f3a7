import { expect, it } from 'vitest';
import { createInHand } from './in-hand.ts';

/** What is in hand after a while of a server that takes so many a second, told every so many ms. */
function after(perSecond: number, everyMs: number): number {
  const inHand = createInHand(5);
  for (let turn = 0; turn < 30; turn++) inHand.went((perSecond * everyMs) / 1000, turn * everyMs);
  return inHand.most();
}

it('holds what a server takes in a tenth of a second: little of a slow one, never a whole list', () => {
  expect(after(3, 2000)).toBe(10);
  expect(after(1000, 100)).toBe(100);
  expect(after(50_000, 100)).toBe(250);
});

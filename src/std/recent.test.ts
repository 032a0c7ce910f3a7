import { expect, it } from 'vitest';
import { keepRecent } from './recent.ts';

it('keeps what is asked for, lets go of what is not, and never grows beyond twice its size', () => {
  const kept = keepRecent<number>(3);
  kept.put('loved', 0);
  for (let i = 1; i <= 20; i++) {
    kept.put(`other ${i}`, i);
    expect(kept.get('loved')).toBe(0);
  }
  expect(kept.get('other 20')).toBe(20);
  const left = Array.from({ length: 20 }, (_, i) => kept.get(`other ${i + 1}`));
  expect(left.filter((one) => one !== undefined).length).toBeLessThanOrEqual(5);
});

import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../test/support/databases.ts';
import { takeTurn } from '../storage/schedule.ts';

describeEachDatabase('the clock', (open) => {
  it('gives each turn to one node only', async () => {
    const { db } = await open();
    const asked = await Promise.all([1, 2, 3, 4].map(() => takeTurn(db, 'task', 5000)));
    expect(asked.filter(Boolean)).toHaveLength(1);
    expect(await takeTurn(db, 'task', 5000)).toBe(false);
    expect(await takeTurn(db, 'task', 10_000)).toBe(true);
  });
});

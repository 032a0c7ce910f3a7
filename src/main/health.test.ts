import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../test/support/databases.ts';
import { healthOf } from './health.ts';

describeEachDatabase('the health of the house', (open) => {
  it('is bad when the database is gone', async () => {
    const storage = await open();
    let now = 0;
    const isHealthy = healthOf(storage.readDb, () => now);
    expect(await isHealthy()).toBe(true);
    await storage.readDb.destroy();
    expect(await isHealthy()).toBe(true);
    now = 1000;
    expect(await isHealthy()).toBe(false);
  });
});

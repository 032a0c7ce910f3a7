import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../test/support/databases.ts';
import { migrate } from './migrate.ts';

describeEachDatabase('migrations', (open) => {
  it('run once, and find nothing to do the second time', async () => {
    const storage = await open();
    expect(await migrate(storage.db)).toEqual([]);
  });

  it('refuse a database that a newer Recto wrote', async () => {
    const storage = await open();
    await sql`insert into migrations (name, at) values ('9999-future', 0)`.execute(storage.db);
    await expect(migrate(storage.db)).rejects.toMatchObject({ key: 'storage.newer' });
  });
});

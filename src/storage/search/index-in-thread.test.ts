import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { smallNewsroom } from '../../../test/support/newsroom.ts';
import { find } from './find.ts';
import { indexInThread } from './index-in-thread.ts';

describeEachDatabase('taking an import into the search', (open) => {
  it('finds every article afterwards, and has nothing to do the second time', async () => {
    const room = await smallNewsroom(await open());
    for (let i = 0; i < 30; i++) await room.publish({ headline: `Marée ${i}` });
    await room.write({ headline: 'Marée en brouillon' });
    expect(await indexInThread(room.storage)).toBe(30);
    expect(await indexInThread(room.storage)).toBe(0);
    const request = { editionId: room.fr, lang: 'fr', words: 'marée', offset: 0, limit: 10 };
    expect((await find(room.storage.readDb, request)).total).toBe(30);
  });
});

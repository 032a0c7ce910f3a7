import { expect, it, onTestFinished } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { smallNewsroom } from '../../../test/support/newsroom.ts';
import { siteOf } from '../../../test/support/site.ts';
import { authorListTag } from '../../domain/page-tags.ts';
import { touchedBy } from '../../reactions/memory.ts';
import { listUndispatched } from '../../storage/events.ts';
import { changeAuthor } from './change.ts';
import { mergeAuthor } from './merge.ts';

describeEachDatabase('an author who signed nothing', (open) => {
  it('leaves with their page, and old addresses lead to the front page', async () => {
    const room = await smallNewsroom(await open());
    const { db } = room.storage;
    const { app, close } = siteOf(room);
    onTestFinished(close);
    const authorId = room.authors.bastien;
    await changeAuthor(room.ctx, { authorId, slug: 'bastien' });
    const before = (await listUndispatched(db, 99)).length;
    await mergeAuthor(room.ctx, { authorId, into: null });
    const news = (await listUndispatched(db, 99)).slice(before);
    expect(await touchedBy(db, news)).toMatchObject({
      tags: expect.arrayContaining([authorListTag(authorId)]),
    });
    for (const [path, place] of [
      ['/fr/author/bastien', '/fr'],
      ['/en/author/bastien', '/en'],
      ['/fr/author/bastien/feed.xml', '/fr/feed.xml'],
      ['/fr/author/bastien-orgeval', '/fr'],
    ] as const) {
      const { status, headers } = await app.request(path);
      expect([status, headers.get('location')], path).toEqual([301, place]);
    }
  });
});

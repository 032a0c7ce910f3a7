import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, type SmallNewsroom, smallNewsroom } from '../../../test/support/newsroom.ts';
import { unpublishArticle } from '../../usecases/article/unpublish.ts';
import { readMonthsForSitemap } from './feeds.ts';
import { countByMonth, countBySection } from './site.ts';

const MONTH = 31 * 86_400_000;

describeEachDatabase('the counts of articles', (open) => {
  const counted = async (room: SmallNewsroom) => ({
    months: await countByMonth(room.storage.readDb, room.fr),
    sections: await countBySection(room.storage.readDb),
  });

  it('follow publishing, withdrawing, moving and deleting, whoever writes', async () => {
    const room = await smallNewsroom(await open());
    const { db } = room.storage;
    const { port, ville } = room.sections;
    await room.write({ headline: 'Un brouillon' });
    await room.publish({ headline: 'Une page', kind: 'page' });
    const first = await room.publish({ headline: 'Un pont' });
    const second = await room.publish({ headline: 'Un phare', sectionId: ville });
    const old = await room.publish({ headline: 'Une digue' }, NOW - MONTH);
    expect(await counted(room)).toEqual({
      months: [
        { month: '2026-10', count: 2 },
        { month: '2026-09', count: 1 },
      ],
      sections: new Map([
        [port, 2],
        [ville, 1],
      ]),
    });
    await db
      .updateTable('articles')
      .set({ section_id: ville })
      .where('id', '=', first.articleId)
      .execute();
    await unpublishArticle(room.ctx, { articleId: second.articleId });
    await db
      .updateTable('articles')
      .set({ published_month: '2026-08' })
      .where('id', '=', old.articleId)
      .execute();
    await sql`update articles set word_count = 9`.execute(db);
    expect(await counted(room)).toEqual({
      months: [
        { month: '2026-10', count: 1 },
        { month: '2026-08', count: 1 },
      ],
      sections: new Map([
        [port, 1],
        [ville, 1],
      ]),
    });
  });

  it('know when the newest change of a month was', async () => {
    const room = await smallNewsroom(await open());
    const { db, readDb } = room.storage;
    const { articleId } = await room.publish({ headline: 'Un pont' });
    await room.publish({ headline: 'Un phare' }, NOW - 1000);
    const changedAt = async () =>
      Number((await readMonthsForSitemap(readDb, room.fr))[0]?.changedAt);
    expect(await changedAt()).toBe(NOW);
    await db
      .updateTable('articles')
      .set({ updated_at: NOW + 5000 })
      .where('id', '=', articleId)
      .execute();
    expect(await changedAt()).toBe(NOW + 5000);
  });
});
